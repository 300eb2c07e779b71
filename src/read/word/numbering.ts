/** Numbers that Word writes before paragraphs by itself: 一、 （二） 3. */
import { attribute, readXml } from '../xml.js';

interface Level {
  start: number;
  format: string;
  /** `（%1）`, `%1.%2` */
  pattern: string;
}

/** Gives the number of the next paragraph of a list at a depth, 0 for the outermost; '' for bullets. */
export type Numbering = (list: string, depth: number) => string;

/** The numbers of the lists of a file, counted from the first paragraph on. */
export function numberingIn(xml: string | undefined): Numbering {
  const { kinds, lists } = levelsIn(xml);
  const counts = new Map<string, number[]>();
  return (list, depth) => {
    const kind = lists.get(list) ?? '';
    const levels = kinds.get(kind);
    const level = levels?.get(depth);
    if (levels === undefined || level === undefined) return '';
    const held = counts.get(kind) ?? [];
    counts.set(kind, held);
    held[depth] = (held[depth] ?? level.start - 1) + 1;
    held.length = depth + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.pattern.replaceAll(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(held[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  };
}

function levelsIn(xml: string | undefined): { kinds: ReadonlyMap<string, Map<number, Level>>; lists: ReadonlyMap<string, string> } {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  let levels = new Map<number, Level>();
  let level: Level = { start: 1, format: 'decimal', pattern: '' };
  let list = '';
  if (xml === undefined) return { kinds, lists };
  readXml(xml, {
    open(name, attributes) {
      const value = attribute(attributes, 'val') ?? '';
      if (name === 'abstractNum') kinds.set(attribute(attributes, 'abstractNumId') ?? '', (levels = new Map()));
      else if (name === 'lvl') levels.set(Number(attribute(attributes, 'ilvl')), (level = { start: 1, format: 'decimal', pattern: '' }));
      else if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.pattern = value;
      else if (name === 'num') list = attribute(attributes, 'numId') ?? '';
      else if (name === 'abstractNumId') lists.set(list, value);
    },
    close() {
      // Levels end with the next one.
    },
  });
  return { kinds, lists };
}

/** Chinese digits from 0 to 9, and ten. */
const DIGITS = '〇一二三四五六七八九';
const TEN = '十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

function written(number: number, format: string): string {
  if (/^(?:chineseCounting|chineseCountingThousand|japaneseCounting|ideographTraditional|taiwaneseCounting|taiwaneseCountingThousand)$/u.test(format)) return inChinese(number);
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') return CIRCLED[number - 1] ?? String(number);
  if (format === 'lowerLetter') return String.fromCharCode(96 + ((number - 1) % 26) + 1);
  if (format === 'upperLetter') return String.fromCharCode(64 + ((number - 1) % 26) + 1);
  return String(number);
}

/** 1 一, 10 十, 12 十二, 23 二十三; larger ones digit by digit. */
function inChinese(number: number): string {
  if (number < 10) return DIGITS.charAt(number);
  if (number > 99) return String(number).replaceAll(/\d/gu, (char) => DIGITS.charAt(Number(char)));
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}${TEN}${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}
