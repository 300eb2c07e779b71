/** Old Office files: .doc and .wps, which are read, and their kin, which are named. */
import type { Part } from '../compose.js';
import { compose } from '../compose.js';
import { blankOf } from '../document.js';
import type { Reader } from '../reader.js';
import type { Trouble } from '../problem.js';
import { ReadError, damaged, troubleFor } from '../problem.js';
import { damageIn } from './container.js';
import { guessSpans } from './spans.js';

/** The document of an old Word or WPS file. Tables are told by their cell marks; text boxes and footnotes follow the text. */
export const readDoc: Reader = async function* (source, context) {
  const bytes = Buffer.from(source.slice(0, source.size));
  const trouble = troubleIn(bytes);
  if (trouble !== undefined) throw new ReadError(trouble);
  const { default: WordExtractor } = await import('word-extractor');
  const word = await new WordExtractor().extract(bytes);
  const plain = { filterUnicode: false };
  const parts = [word.getBody(plain), word.getTextboxes({ ...plain, includeHeadersAndFooters: false }), word.getFootnotes(plain), word.getEndnotes(plain)].flatMap(partsIn);
  yield { document: compose(blankOf(source, context), parts) };
};

/** Names of the streams that other programs keep in the same container. */
const OTHERS: readonly (readonly [string, () => Trouble])[] = [
  ['EncryptedPackage', () => troubleFor('locked')],
  ['Workbook', () => troubleFor('otherOffice', { kind: ['旧式表格（.xls、.et）', 'an old spreadsheet (.xls, .et)'] })],
  ['PowerPoint Document', () => troubleFor('otherOffice', { kind: ['旧式演示文稿（.ppt、.dps）', 'an old presentation (.ppt, .dps)'] })],
  ['__properties_version1.0', () => troubleFor('otherOffice', { kind: ['Outlook 邮件（.msg）', 'a letter of Outlook (.msg)'] })],
];

/** Why the container holds no text that can be read; undefined where it holds a Word file. */
function troubleIn(bytes: Buffer): Trouble | undefined {
  if (!bytes.includes(Buffer.from('WordDocument', 'utf16le'))) {
    const other = OTHERS.find(([name]) => bytes.includes(Buffer.from(name, 'utf16le')));
    return other?.[1]() ?? damaged(['其中没有 Word 或 WPS 的正文', 'no text of Word or WPS is in it']);
  }
  // The file information block opens a sector of 512 bytes; bit 8 of its flags says that the text is encrypted.
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    if (bytes.readUInt16LE(at) === 0xa5ec && (bytes.readUInt16LE(at + 10) & 0x100) !== 0) return troubleFor('locked');
  }
  return damageIn(bytes);
}

/**
 * Paragraphs and tables of text in which cells end with tabs: a row ends with the tab of its last cell.
 *
 *     附表 ⏎ 指标\t数值\t ⏎ 出口\t80.1\t ⏎
 */
export function partsIn(text: string): Part[] {
  const parts: Part[] = [];
  let rows: string[][] = [];
  let torn = '';
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const whole = torn + line;
    torn = '';
    if (whole.endsWith('\t')) {
      rows.push(whole.slice(0, -1).split('\t'));
    } else if (whole.length < LONGEST_CELL && isTorn(line, lines[at + 1] ?? '', rows.at(-1)?.length ?? 0)) {
      torn = `${whole}${LINE}`;
    } else {
      parts.push(...tableOf(rows));
      rows = [];
      parts.push(...paragraphsIn(whole));
    }
  }
  return [...parts, ...tableOf(rows), ...paragraphsIn(torn)];
}

/** Parts the lines of a cell until its row is whole. */
const LINE = '\u000b';
const LONGEST_CELL = 200;

/** A line inside a table without a mark at its end: one of the lines of a cell that has several. */
function isTorn(line: string, next: string, columns: number): boolean {
  if (columns < 2 || line.trim() === '') return false;
  return line.includes('\t') || (next.endsWith('\t') && next.split('\t').length - 1 === columns);
}

function paragraphsIn(text: string): Part[] {
  return text.split(LINE).flatMap((line) => (line.trim() === '' ? [] : [{ kind: 'paragraph', text: line.replaceAll('\t', ' ') }]));
}

/** One column is no table: a frame around text. */
function tableOf(rows: readonly (readonly string[])[]): Part[] {
  if (rows.length === 0) return [];
  if (rows.every((row) => row.length < 2)) return rows.flatMap((row) => row.filter((cell) => cell.trim() !== '').map((text): Part => ({ kind: 'paragraph', text })));
  return [{ kind: 'table', rows: guessSpans(rows.map((row) => row.map((cell) => cell.replaceAll(LINE, '\n').trim()))) }];
}
