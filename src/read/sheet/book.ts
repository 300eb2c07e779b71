/** What the sheets of a workbook share: their names, texts and number formats. */
import type { Package } from '../archive/package.js';
import { partOf, resolvePart } from '../archive/package.js';
import { attribute, readXml } from '../xml.js';
import { patternOf } from './format.js';

export interface SheetRef {
  readonly name: string;
  readonly part: string;
}

export interface Book {
  /** Those that are shown, in order. */
  readonly sheets: readonly SheetRef[];
  /** Texts that cells name by their index. */
  readonly texts: readonly string[];
  /** Pattern of each cell style; undefined for General. */
  readonly patterns: readonly (string | undefined)[];
  readonly since1904: boolean;
}

export const MAIN = 'xl/workbook.xml';

export function bookOf(files: Package): Book {
  const targets = targetsIn(files.part('xl/_rels/workbook.xml.rels') ?? '');
  const sheets: SheetRef[] = [];
  let since1904 = false;
  readXml(partOf(files, MAIN), {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/u.test(attribute(attributes, 'date1904') ?? '');
      const target = name === 'sheet' ? targets.get(attribute(attributes, 'id') ?? '') : undefined;
      if (target !== undefined && !/hidden/iu.test(attribute(attributes, 'state') ?? '')) sheets.push({ name: attribute(attributes, 'name') ?? '', part: target });
    },
    close: ignore,
  });
  return { sheets, texts: textsIn(files.part('xl/sharedStrings.xml') ?? ''), patterns: patternsIn(files.part('xl/styles.xml') ?? ''), since1904 };
}

/** Worksheets by the ids of their relations; charts are left out. */
function targetsIn(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open(_, attributes) {
      const [id, target, type] = [attribute(attributes, 'Id'), attribute(attributes, 'Target'), attribute(attributes, 'Type') ?? ''];
      if (id !== undefined && target !== undefined && type.endsWith('/worksheet')) targets.set(id, resolvePart(MAIN, target));
    },
    close: ignore,
  });
  return targets;
}

/** Shared texts; readings of characters (rPh) are no part of them. */
function textsIn(xml: string): string[] {
  const texts: string[] = [];
  let words = '';
  let inText = false;
  let readings = 0;
  readXml(xml, {
    open(name) {
      if (name === 'si') words = '';
      else if (name === 'rPh') readings += 1;
      else if (name === 't') inText = readings === 0;
    },
    close(name) {
      if (name === 'si') texts.push(words);
      else if (name === 'rPh') readings -= 1;
      else if (name === 't') inText = false;
    },
    text(piece) {
      if (inText) words += piece;
    },
  });
  return texts;
}

function patternsIn(xml: string): (string | undefined)[] {
  const own = new Map<number, string>();
  const patterns: (string | undefined)[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) patterns.push(patternOf(id, own));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return patterns;
}

function ignore(): void {
  // Nothing is told by the closing tags.
}
