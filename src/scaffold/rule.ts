/** The file of a new rule. */
import { wordsIn, type Ui, type Words } from '../text/language.js';
import type { Fact } from '../types.js';
import { columnOf } from '../write/columns.js';
import { recordOf } from '../write/rows.js';
import type { Draft } from './draft.js';

export interface NewRule {
  readonly id: string;
  readonly ui: Ui;
  /** Where the JSON Schema of rules stands, as seen from the file. */
  readonly schema?: string;
  readonly draft?: Draft;
  /** Texts with the facts found in them; of a text in which none are `wanted` the draft may find some, which its author is to mend. */
  readonly tests: readonly { readonly text: string; readonly published?: string; readonly facts: readonly Fact[]; readonly wanted: boolean }[];
}

/** The file as YAML; what only its author can say is marked TODO. */
export function ruleFile({ id, ui, schema, draft, tests }: NewRule): string {
  const say = (words: Words): string => wordsIn(ui, words);
  const hits = tests.filter(({ wanted }) => wanted);
  const misses = tests.filter(({ wanted }) => !wanted);
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `id: ${id}`,
    `about: ${JSON.stringify(say(['TODO 一句话：它读什么句式', 'TODO one line: the shape of the sentence']))}`,
    'match:',
    ...(draft ? [`  # ${tokenLine(draft)}`] : []),
    `  - ${JSON.stringify(draft?.pattern ?? '[<metric>#Head #Phrase*] #Link{0,4} [<value>#Measure]')}`,
    ...(draft?.unit === undefined ? [] : [`# units: [${scalar(draft.unit)}]   # ${say(['只读这些单位的数字时用', 'where only figures of these units are meant'])}`]),
    'tests:',
    `  # ${say(['它读得出的句子，写上其中的事实', 'texts that it reads, with the facts they hold'])}`,
    ...(hits.length > 0 ? hits.flatMap(testLines) : commented(say(['TODO 全市……12.5亿元。', 'TODO a text with its facts']), '[{ metric: …, value: 1250000000, unit: 元 }]')),
    `  # ${say(['形似而没有这种事实的句子', 'look-alikes: much the same words, and no such fact'])}`,
    ...(misses.length > 0 ? misses.flatMap(testLines) : commented(say(['TODO 一句形似的话。', 'TODO a look-alike']), '[]')),
    '',
  ].join('\n');
}

function tokenLine({ tokens }: Draft): string {
  return tokens.map(({ text, tags }) => `${text} ${tags.map((tag) => `#${tag}`).join(' ')}`.trim()).join(' · ');
}

function commented(text: string, facts: string): readonly string[] {
  return [`  # - text: ${text}`, `  #   facts: ${facts}`];
}

/** The keys that tell a fact apart, those that its author will want to check. */
const KEYS = ['metric', 'parent', 'period', 'value', 'value_max', 'unit', 'qualifier', 'yoy', 'yoy_unit', 'change', 'change_unit', 'change_basis', 'previous', 'previous_unit'];

function testLines({ text, published, facts, wanted }: NewRule['tests'][number]): readonly string[] {
  const columns = KEYS.flatMap((key) => columnOf(key) ?? []);
  const rows = (wanted ? facts : []).map((fact) => {
    const record = { ...recordOf(fact, columns), ...(fact.status === 'target' ? { status: 'target' } : {}) };
    return `      - { ${Object.entries(record).map(([key, value]) => `${key}: ${scalar(value)}`).join(', ')} }`;
  });
  const none = wanted ? '    facts: [{ metric: TODO }]' : '    facts: []';
  return [
    `  - text: ${scalar(text)}`,
    ...(published === undefined ? [] : [`    published: "${published}"`]),
    ...(rows.length > 0 ? ['    facts:', ...rows] : [none]),
  ];
}

/** Plain where YAML reads it as the same text, in a flow map too; else quoted. */
function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /^[\p{Script=Han}“‘《][^,:#{}[\]"'\\&*!|>%@`\n]*$/u.test(value) ? value : JSON.stringify(value);
}
