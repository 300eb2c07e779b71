/** Tables for tests, one row a line, and their figures in one readable line each. */
import { buildLexicon } from '../../src/lexicon/build.js';
import { focusPlaces } from '../../src/annotate/place.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { loadBuiltin } from '../../src/pack/builtin.js';
import { readTable } from '../../src/table/read.js';
import type { TableFigure, TableReading } from '../../src/table/types.js';
import type { Cell, Span, Table } from '../../src/types.js';

let built: Promise<Lexicon> | undefined;

export function lexicon(): Promise<Lexicon> {
  return (built ??= loadBuiltin().then((pack) => buildLexicon(pack.lexicon)));
}

export interface Written {
  readonly text: string;
  readonly captions: readonly Span[];
  readonly table: Table;
}

/**
 * A tidied table: cells parted by `|`; `产值>2` takes two columns, `指标^2` two rows, a `!` before it makes a header cell;
 * ideographic blanks before a name set it in; lines that begin with `~` stand above the table.
 */
export function tableOf(lines: readonly string[]): Written {
  let text = '';
  const captions: Span[] = [];
  const rows: Cell[][] = [];
  let start = 0;
  for (const line of lines) {
    if (line.startsWith('~')) {
      captions.push({ start: text.length, end: text.length + line.length - 1 });
      text += `${line.slice(1)}\n`;
      start = text.length;
      continue;
    }
    const cells = line.split('|').map((written, index) => {
      if (index > 0) text += '\t';
      const cell = cellOf(written, text.length);
      text += cell.text;
      return cell;
    });
    text += '\n';
    rows.push(cells);
  }
  return { text, captions, table: { start, end: text.length - 1, rows } };
}

function cellOf(written: string, start: number): Cell {
  const { head = '', blanks = '', words = '', down, across } = /^(?<head>!?)(?<blanks>\u3000*)(?<words>.*?)(?:\^(?<down>\d))?(?:>(?<across>\d))?$/u.exec(written)?.groups ?? {};
  return {
    start, end: start + words.length, text: words,
    ...(head === '' ? {} : { header: true }), ...(blanks === '' ? {} : { indent: blanks.length * 2 }),
    ...(down === undefined ? {} : { rowSpan: Number(down) }), ...(across === undefined ? {} : { colSpan: Number(across) }),
  };
}

export async function readingOf(lines: readonly string[], before?: TableReading): Promise<TableReading> {
  const { text, captions, table } = tableOf(lines);
  const words = await lexicon();
  return readTable(table, { text, lexicon: { ...words, places: focusPlaces(text, words.places) }, captions, before });
}

/** `水稻产量 794000吨 +17.5% (yoy) of 粮食产量`: what a figure says; what it lacks is left out. */
export function show({ metric, quantity, previous, changes, parent, periods, place, body, target, checks }: TableFigure): string {
  return [
    metric, ...(quantity ? [`${quantity.value}${quantity.unit}`] : []), ...(previous ? [`from ${previous.value}`] : []),
    ...changes.map(({ value, unit, basis }) => `${value < 0 ? '' : '+'}${value}${unit}${basis === undefined ? '' : ` ${basis}`}`),
    ...(parent === undefined ? [] : [`of ${parent}`]), ...(periods.length > 0 ? [`in ${periods.map(({ text }) => text).join(' ')}`] : []),
    ...(place ? [`at ${place.places[0]?.name ?? place.deictic?.word ?? ''}`] : []), ...(body ? [`by ${body.text}`] : []), ...(target ? ['target'] : []), ...checks.map((check) => `? ${check}`),
  ].join(' ');
}

/** The figures of a table, one line each. */
export async function figures(...lines: string[]): Promise<string[]> {
  return (await readingOf(lines)).figures.map(show);
}
