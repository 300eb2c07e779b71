/** Releases gathered into pages: a page is full at a number of bytes, and a release is never torn. */
import type { Analysis } from '../pipeline.js';
import type { Ui } from '../text/language.js';
import { columnOf, selectColumns } from '../write/columns.js';
import type { Charts } from './charts.js';
import type { PageContent } from './page.js';
import { packRelease } from './release.js';
import type { PackedRow } from './rows.js';
import { createStrings } from './strings.js';

export interface Counts {
  readonly releases: number;
  readonly facts: number;
  readonly check: number;
  readonly unclaimed: number;
}

/** A page that is being filled. */
export interface Draft {
  readonly add: (analysis: Analysis) => void;
  /** Bytes so far, near enough. */
  readonly bytes: () => number;
  readonly counts: () => Counts;
  readonly content: (around: { readonly ui: Ui; readonly charts: Charts; readonly rules: ReadonlyMap<string, string> }) => PageContent;
}

export function createDraft(): Draft {
  const strings = createStrings();
  const [articles, rows]: [string[], PackedRow[]] = [[], []];
  const releases: (readonly [string, string, string, number])[] = [];
  const used = new Set<string>();
  let [bytes, facts, check, unclaimed] = [0, 0, 0, 0];
  return {
    add(analysis) {
      const { document } = analysis;
      releases.push([document.file, document.title ?? analysis.articles[0]?.title ?? '', document.published?.date ?? analysis.articles[0]?.published?.date ?? '', rows.length]);
      const packed = packRelease(analysis, { number: articles.length, row: rows.length, strings });
      articles.push(packed.html);
      for (const row of packed.rows) rows.push(row);
      for (const fact of analysis.facts) {
        used.add(fact.rule);
        if (fact.same_as === undefined) facts++;
        if (fact.same_as === undefined && fact.check !== undefined) check++;
      }
      unclaimed += packed.unclaimed;
      bytes += encoder.encode(packed.html).length + packed.rows.length * ROW_BYTES;
    },
    bytes: () => bytes,
    counts: () => ({ releases: releases.length, facts, check, unclaimed }),
    content: ({ ui, charts, rules }) => ({
      ui,
      charts,
      counts: { releases: releases.length, facts, check, unclaimed },
      articles,
      releases,
      rows,
      strings: strings.list(),
      rules: Object.fromEntries([...used].flatMap((id) => (rules.has(id) ? [[id, rules.get(id) ?? '']] : []))),
      columns: EXPORTED,
    }),
  };
}

const encoder = new TextEncoder();
/** What a row and its strings take on average. */
const ROW_BYTES = 160;

/** Marks of a figure in the text. */
const MARK_BYTES = 60;

/** What a release will take on its page, near enough: told before it is put there. */
export function roughBytes({ document, facts }: Pick<Analysis, 'document' | 'facts'>): number {
  return encoder.encode(document.text).length + facts.length * (ROW_BYTES + MARK_BYTES);
}

/** The default row, as the page exports it. */
const EXPORTED = selectColumns('default').columns.map(({ key }): readonly [string, string] => [key, columnOf(key)?.zh ?? key]);
