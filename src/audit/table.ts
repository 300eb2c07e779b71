/** Findings as a table, and as lines for eyes. */
import { sayWords, type Ui } from '../text/language.js';
import type { Row } from '../write/rows.js';
import type { Sheet, SheetColumn } from '../write/sheet.js';
import { KINDS, type Check } from './check.js';

const COLUMNS: readonly SheetColumn[] = [
  { key: 'holds', zh: '结果', kind: 'text', width: 8 },
  { key: 'kind', zh: '类别', kind: 'text', width: 12 },
  { key: 'arithmetic', zh: '算式', kind: 'text', width: 44 },
  { key: 'file', zh: '文件', kind: 'text', width: 36 },
  { key: 'line', zh: '行', kind: 'number', width: 6 },
  { key: 'metric', zh: '指标', kind: 'text', width: 24 },
  { key: 'quote', zh: '原文', kind: 'text', width: 50 },
  { key: 'against', zh: '对照', kind: 'text', width: 40 },
  { key: 'against_quote', zh: '对照原文', kind: 'text', width: 50 },
  { key: 'ids', zh: '编号', kind: 'text', width: 30 },
];

/** One row a finding; both places are named. */
export function auditSheet(checks: readonly Check[], ui: Ui, coded: boolean): Sheet {
  return {
    name: '核对',
    columns: COLUMNS,
    rows: checks.map((check) => rowOf(check, ui, coded)),
  };
}

function rowOf({ kind, holds, facts: [first, ...others], arithmetic }: Check, ui: Ui, coded: boolean): Row {
  const quotes = [...new Set(others.map(({ quote }) => quote))].filter((quote) => quote !== first.quote);
  return [
    coded ? (holds ? 'yes' : 'no') : verdict(holds, ui),
    coded ? kind : sayWords(ui, KINDS[kind]),
    sayWords(ui, arithmetic),
    first.file,
    first.line,
    first.metric,
    first.quote,
    others.map(({ file, line, metric, text }) => `${metric} ${text} ${file}:${line}`).join('；'),
    quotes.join('；'),
    [first, ...others].map(({ id }) => id).join(';'),
  ];
}

/** For a terminal: the place, the arithmetic, and the words that it rests on. */
export function auditText(checks: readonly Check[], ui: Ui): string {
  return checks.map(({ kind, holds, facts, arithmetic }) => {
    const [first] = facts;
    const quotes = new Map(facts.map((fact) => [fact.quote, `${fact.file}:${fact.line}`]));
    const lines = [...quotes].map(([quote, place]) => `    “${quote}”  ${place}`);
    const head = `${first.file}:${first.line}  ${verdict(holds, ui)}  ${sayWords(ui, KINDS[kind])}  ${first.metric}`;
    return [head, `  ${sayWords(ui, arithmetic)}`, ...lines].map((text) => `${text}\n`).join('');
  }).join('\n');
}

function verdict(holds: boolean, ui: Ui): string {
  return sayWords(ui, holds ? ['相符', 'agrees'] : ['不符', 'does not agree']);
}
