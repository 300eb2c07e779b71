/** A page as bytes: one script, one style sheet, both named by their hashes; nothing from outside. */
import { CHART_STYLE } from '../series/chart.js';
import { sayWords, type Ui } from '../text/language.js';
import type { Charts } from './charts.js';
import { escapeHtml, scriptJson } from './escape.js';
import { FIELDS, type PackedRow } from './rows.js';
import { WORDS } from './words.js';

/** The page's own code, and the hash of a text as a content security policy writes it: `sha256-…`. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  readonly hash: (text: string) => string;
}

export interface PageContent {
  readonly ui: Ui;
  readonly counts: { readonly releases: number; readonly facts: number; readonly check: number; readonly unclaimed: number };
  readonly articles: readonly string[];
  readonly charts: Charts;
  /** Of each release file, title, date and the number of its first row. */
  readonly releases: readonly (readonly [file: string, title: string, published: string, row: number])[];
  readonly rows: readonly PackedRow[];
  readonly strings: readonly string[];
  /** What the rules at hand are about, by id. */
  readonly rules: Readonly<Record<string, string>>;
  /** The header of the exported table: key and Chinese name of each column. */
  readonly columns: readonly (readonly [key: string, zh: string])[];
  /** Links to the pages of a report of many. */
  readonly pages?: readonly { readonly href: string; readonly label: string }[];
}

/** The pieces of the page, in order. */
export function* pageOf(content: PageContent, { script, style, hash }: Assets): Generator<string> {
  const { ui, articles } = content;
  const say = (key: keyof typeof WORDS, values?: Readonly<Record<string, number>>): string => escapeHtml(sayWords(ui, WORDS[key], values));
  const css = `${style}\n${CHART_STYLE}`;
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(css)}'; base-uri 'none'; form-action 'none'`;
  yield [
    `<!doctype html>\n<html lang="${ui}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${say('title')}</title><style>${css}</style></head>\n`,
  ].join('');
  const legend = [['s', say('legend.sure')], ['c', say('legend.check')], ['u', say('legend.unclaimed')]] as const;
  yield [
    `<body><header><h1>${say('title')}</h1><p id="counts">${say('counts', content.counts)}</p>`,
    `<p id="legend">${legend.map(([name, words]) => `<span class="${name}">${words}</span>`).join(' ')}</p>`,
    '<button id="language" hidden></button></header>\n',
  ].join('');
  yield chartsHtml(content, say('charts'));
  yield `<main><section id="texts">`;
  if (content.pages !== undefined) {
    const links = content.pages.map(({ href, label }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`);
    yield `<nav><h2>${say('pages')}</h2><ul>${links.join('')}</ul></nav>`;
  }
  yield* articles;
  yield `</section>${articles.length === 0 ? '' : `<section id="facts"><noscript>${say('noScript')}</noscript></section>`}</main>\n`;
  yield `<script type="application/json" id="data">${scriptJson(dataOf(content))}</script>\n<script>${script}</script></body></html>\n`;
}

function chartsHtml({ charts: { drawn, left } }: PageContent, title: string): string {
  if (drawn.length === 0) return '';
  const more = left > 0 ? `<p>+${left}</p>` : '';
  return `<details id="charts"><summary>${title} <span>${drawn.length}</span></summary><div>${drawn.join('')}</div>${more}</details>\n`;
}

function dataOf({ ui, counts, releases, rows, strings, rules, columns }: PageContent): unknown {
  return { ui, words: WORDS, counts, fields: FIELDS.map(([key, kind]) => [key, kind]), columns, releases, rules, strings, rows };
}
