/** Texts of the suites as the scanner expects them: half-width, without spaces inside numbers. */

/** A text and where each of its units stood before. */
export interface Loosened {
  readonly text: string;
  readonly at: readonly number[];
}

const NUMERAL = /[\d.零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億点點折成分之個个百余多几幾餘]/u;
const FINANCIAL: Readonly<Record<string, string>> = {
  壹: '一', 贰: '二', 貳: '二', 叁: '三', 參: '三', 叄: '三', 肆: '四', 伍: '五', 陆: '六', 陸: '六', 柒: '七', 捌: '八', 玖: '九',
  拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 對: '对', 個: '个', 點: '点', 塊: '块', 幾: '几', 餘: '余', 負: '负', 倆: '两', 俩: '两', 卌: '四十',
};
const DIGITS = '零一二三四五六七八九';
const HAN = '[零一二两三四五六七八九十百千万亿]';

/** `七 点 二 成` without its spaces; ４，５６５ in half width; spoken forms as print has them. */
export function loosen(raw: string, suite: string, spans: boolean): Loosened {
  const half = raw.replace(/[０-９．－％／]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const source = half.replace(/(?<=(?:^|[^\d])\d{1,3}(?:[，,]\d{3})*)，(?=\d{3}(?!\d))/gu, ',');
  const unspaced = withoutSpaces(source, suite.endsWith('percent'));
  return spans ? unspaced : { text: spoken(unspaced.text, suite, raw.length < 3), at: [] };
}

function withoutSpaces(source: string, all: boolean): Loosened {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    const next = source.slice(i).trimStart().charAt(0);
    const last = text.slice(-1);
    const signed = /[-负負]/u.test(last) && NUMERAL.test(next) && text.length === 1;
    const inside = (NUMERAL.test(last) && NUMERAL.test(next) && (all || !/\d\d/u.test(last + next))) || signed;
    if (char === ' ' && inside) continue;
    text += char;
    at.push(i);
  }
  return { text, at };
}

/** Spoken forms that no release prints: 两块五, 二十几万, 12点5度, 负的一半. */
function spoken(source: string, suite: string, short: boolean): string {
  const run = /[壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟](?=[壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟十百千万萬億亿零点點元圆分])|(?<=[壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟十百千万萬億亿零点點元圆角之负負])[壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟]/gu;
  let text = source.replace(short ? /[\s\S]/gu : run, (char) => FINANCIAL[char] ?? char);
  text = text.replace(/[萬億對個點塊幾餘負倆俩卌]/gu, (char) => FINANCIAL[char] ?? char);
  text = text.replace(/负的/gu, '负').replace(/[华華摄攝]氏/gu, '').replace(/°(?!C)/gu, '度').replace(/(?<=[零〇十百千])零?几(?=[万亿])/gu, '').replace(/零(?=[万亿])/gu, '').replace(/\s*又\s*/gu, '又').replace(/\s*分\s*之\s*/gu, '分之').replace(/(?<=从)(?=\d)/gu, '');
  text = text.replace(/(\d+)点(\d+)/gu, '$1.$2').replace(new RegExp(`(?<=(?:[十点]|[^\\d][百千万]零)\\d*)\\d(?!\\d*[.])|(?<![\\d.])\\d(?=[十点]${HAN})`, 'gu'), (digit) => DIGITS.charAt(Number(digit)));
  if (suite.endsWith('percent')) text = text.replaceAll('对折', '五折').replace(/半(?=[成折])/gu, '零点五').replaceAll('折', '成').replace(/(?<=\d)k/giu, '千');
  if (/money|currency|hutool|cn2an|temperature/u.test(suite)) text = coins(text);
  return suite === 'recognizers-range' ? text.replace(/第(?=[一二三四五六七八九十])/gu, '') : text;
}

/** 两块九毛九 as 两元九角九分. */
function coins(text: string): string {
  const digit = '[0-9一二两三四五六七八九]';
  return text.replace(/美圆/gu, '美元').replace(/[块圆蚊](?![钱錢])/gu, '元').replace(/[毛毫](?![米克])/gu, '角').replace(/钱$/u, '')
    .replace(new RegExp(`角(${digit})(?![分\\d])`, 'gu'), '角$1分')
    .replace(new RegExp(`(?<!美)元(${digit})(?=$|到|至|-)`, 'gu'), '元$1角')
    .replace(new RegExp(`元零(${digit})(?=$|到)`, 'gu'), '元零$1分')
    .replace(new RegExp(`(^|[^元零角\\d十])(${digit})([角分])`, 'gu'), '$1零元$2$3');
}
