/** The files of a new project: a configuration, a rule with its tests, words, a fixture, and schemas for editors. */
import { jsonSchema } from '../schema/json.js';
import { wordsIn, type Ui, type Words } from '../text/language.js';
import { SCHEMAS } from './schemas.js';

export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Where the schemas stand, as seen from the project's root. */
export const SCHEMA_FOLDER = '.extract';

/** The path of a schema as seen from a folder `depth` levels below the root. */
export function schemaPath(name: string, depth: number): string {
  return `${depth === 0 ? './' : '../'.repeat(depth)}${SCHEMA_FOLDER}/${name.replaceAll('/', '-')}.schema.json`;
}

function schemaLine(name: string, depth: number): string {
  return `# yaml-language-server: $schema=${schemaPath(name, depth)}\n`;
}

/** Everything that `extract init` writes; `extract check` passes on it. */
export function projectFiles(ui: Ui): readonly ProjectFile[] {
  const say = (zh: string, en: string): string => wordsIn(ui, [zh, en] satisfies Words);
  const order = say(
    '命令行优先于环境变量，其次此文件；extract config 列出各项及其由来',
    'flags win over the environment, that over this file; extract config shows what holds and why',
  );
  return [
    {
      path: 'extract.config.yaml',
      text: `${schemaLine('config', 0)}# ${order}
rules: [rules]
header: ${ui}
ui: ${ui}
check:
  fixtures: [fixtures]
`,
    },
    {
      path: 'rules/closing-price.yaml',
      text: `${schemaLine('rules', 1)}id: closing-price
about: ${say('股票及其收盘价（某股份报收于12.5元）', 'A share and the price at which it closed (某股份报收于12.5元).')}
match:
  - "[<metric>#Head #Phrase*] #Link? (于|在) [<value>(#Measure && #Money)]"
set: { suffix: 收盘价 }
tests:
  - text: 截至收盘，北方样板股份报收于12.5元。
    facts:
      - { metric: 北方样板股份收盘价, value: 12.5, unit: 元 }
  - text: 北方样板股份成立于2012年。
    facts: []
`,
    },
    {
      path: 'rules/lexicon/words/local.yaml',
      text: `${schemaLine('words', 3)}# ${say('自己的词：class 是词在句中的作用，见指南', 'your own words; class is what they do in a sentence, see the guide')}
- { class: noun, words: [北方样板股份] }
`,
    },
    { path: 'fixtures/closing.txt', text: `北方样板股份今日收盘\n\n2024年8月30日\n\n截至收盘，北方样板股份报收于12.5元。\n` },
    { path: 'fixtures/closing.facts.yaml', text: `${schemaLine('fixtures', 1)}- { metric: 北方样板股份收盘价, value: 12.5, unit: 元 }\n` },
    ...Object.entries(SCHEMAS).map(([name, each]) => ({
      path: `${SCHEMA_FOLDER}/${name.replaceAll('/', '-')}.schema.json`,
      text: `${JSON.stringify(jsonSchema(each.schema, `extract ${name}`, ui), undefined, 2)}\n`,
    })),
  ];
}
