/** One release made ready for its page: the text as HTML, and what the rows of its facts are packed from. */
import { createOriginFinder } from '../explain/origins.js';
import type { Analysis } from '../pipeline.js';
import { placesOf } from '../text/place.js';
import { toSource } from '../offsets/map.js';
import type { Fact } from '../types.js';
import { escapeHtml } from './escape.js';
import { marksOf, type Mark } from './marks.js';
import { packRow, type PackedRow } from './rows.js';
import type { Strings } from './strings.js';
import { showText } from './text.js';

export interface PackedRelease {
  readonly html: string;
  readonly rows: readonly PackedRow[];
  readonly unclaimed: number;
}

/** Where the release goes: its number and that of its first row on the page, the page's strings. */
export interface Place {
  readonly number: number;
  readonly row: number;
  readonly strings: Strings;
}

export function packRelease(analysis: Analysis, { number, row, strings }: Place): PackedRelease {
  const { facts } = analysis;
  const marks = marksOf(analysis);
  const owner = new Map<number, number>();
  for (const { kind, facts: stated } of marks) if (kind === 'figure') for (const fact of stated) owner.set(fact, stated[0] ?? fact);
  const shown = showText(analysis, marks, (mark) => tagsOf(mark, facts, row));
  const originsOf = createOriginFinder(analysis);
  const sentenceOf = sentenceFinder(analysis);
  const places = new Map(facts.map(({ id }, index) => [id, index]));
  const rows = facts.map((fact, index) => {
    const at = owner.get(index);
    const sentence = sentenceOf(fact);
    const origins = sentence === undefined ? [] : originsOf(fact, sentence);
    const same = fact.same_as === undefined ? undefined : places.get(fact.same_as);
    // A number within the page is shorter than an id; a row of another release keeps its id.
    const known = same === undefined ? fact : { ...fact, same_as: `#${row + same}` };
    return packRow({ fact: known, at: at === undefined ? -1 : index - at, shown, start: shown.starts.get(index), origins }, strings);
  });
  return { html: articleOf(analysis, shown.html, number), rows, unclaimed: analysis.unclaimed.length };
}

function tagsOf({ kind, facts: stated }: Mark, facts: readonly Fact[], row: number): readonly [string, string] {
  if (kind === 'unclaimed') return ['<i>', '</i>'];
  const [first = 0] = stated;
  const link = `href=#n${row + first}`;
  if (kind === 'part') return [`<a ${link}>`, '</a>'];
  // Of several facts in one figure the doubtful one decides.
  const doubtful = stated.some((index) => facts[index]?.check !== undefined);
  return [`<a id=n${row + first} ${link} class=${doubtful ? 'c' : 's'}>`, '</a>'];
}

/** The place of the sentence that a fact's figure stands in, by its code points. */
function sentenceFinder({ document: { source, map }, sentences }: Analysis): (fact: Fact) => number | undefined {
  const places = placesOf(source);
  const spans = sentences.map(({ span }, index) => {
    const { start, end } = toSource(map, span);
    return { index, start: places.codePoint(start), end: places.codePoint(end) };
  }).sort((a, b) => a.start - b.start || a.end - b.end);
  return ({ start }) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return spans.slice(Math.max(0, low - 3), low).findLast((span) => start < span.end)?.index;
  };
}

function articleOf({ document: { file, published, url }, articles, document }: Analysis, text: string, number: number): string {
  const title = document.title ?? articles[0]?.title ?? file;
  const address = url !== undefined && /^https?:\/\//iu.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>` : undefined;
  const about = [escapeHtml(file), published?.date, address].filter((part) => part !== undefined).join(' · ');
  return `<article id=d${number}><h2>${escapeHtml(title.replaceAll(/\s+/gu, ' '))}</h2><p>${about}</p><div>${text}</div></article>\n`;
}
