/** Radicals that stand for whole characters: PDF text has ⽐ (U+2F50) for 比. */
import { addEdit } from '../offsets/map.js';
import type { Edit } from '../offsets/map.js';
import type { Document } from '../types.js';

/**
 * Edits that turn radical look-alikes and compatibility ideographs into the ideographs they show.
 *
 *     同⽐增⻓   →   同比增长
 *
 * Source: Unicode EquivalentUnifiedIdeograph (U+2E80–2FD5), canonical decomposition (U+F900–FAD9).
 * NFKC would miss the supplement (⻓) and break ㎡ and ①.
 */
export function foldRadicals(document: Document): readonly Edit[] {
  const edits: Edit[] = [];
  // One native search answers for nearly every text that there is nothing to do.
  if (!HOLDS_ONE.test(document.text)) return edits;
  for (const { 0: found, index } of document.text.matchAll(EVERY)) {
    const ideograph = found < '豈' ? IDEOGRAPHS.get(found) : found.normalize('NFC');
    if (ideograph !== undefined && ideograph !== found) addEdit(edits, index, index + 1, ideograph);
  }
  return edits;
}

const HOLDS_ONE = /[\u2E80-\u2FD5\uF900-\uFAD9]/;
const EVERY = /[\u2E80-\u2FD5\uF900-\uFAD9]/g;

const SUPPLEMENT =
  '　厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻' +
  '𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风' +
  '飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const KANGXI =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山' +
  '巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙' +
  '牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮' +
  '色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食' +
  '首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

/** Where the table names the old shape, but PDF of simplified text means the usual one: 万⼾, ⾭年. */
const USUAL: readonly [string, string][] = [
  ['⼾', '户'],
  ['⾭', '青'],
  ['⿈', '黄'],
];

const IDEOGRAPHS = new Map<string, string>([...pairs(SUPPLEMENT, 0x2e80), ...pairs(KANGXI, 0x2f00), ...USUAL]);

/** The ideographs of a block in its order; an ideographic space where a radical has none. */
function pairs(ideographs: string, first: number): [string, string][] {
  return Array.from(ideographs, (ideograph, index): [string, string] => [
    String.fromCharCode(first + index),
    ideograph,
  ]).filter(([, ideograph]) => ideograph !== '\u3000');
}
