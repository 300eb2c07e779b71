/** The schemas by the name that `extract schema` takes. */
import { CONFIG } from '../config/settings.js';
import { ALIASES } from '../names/aliases.js';
import { CHINESE, EXPECTED } from '../pack/language.js';
import { factsSchema, ruleSchema } from '../rules/schema.js';
import { SUBJECTS } from '../rules/subjects.js';
import { closed, listOf, oneOf, type Schema } from '../schema/types.js';
import type { Words } from '../text/language.js';
import { COLUMNS, type Column } from '../write/columns.js';
import { codesOf } from '../write/words.js';

export interface NamedSchema {
  readonly about: Words;
  readonly schema: Schema;
}

/** The output in JSON and YAML: a list of flat records. */
const FACT_CELLS: Readonly<Record<string, Schema>> = Object.fromEntries(COLUMNS.map((column) => [column.key, cellSchema(column)]));
const FACTS: Schema = listOf(closed(['事实', 'a fact'], FACT_CELLS, ['metric', 'text', 'status', 'quote', 'file', 'line', 'id']));

function cellSchema({ key, kind, meaning, meaningZh }: Column): Schema {
  const about: Words = [meaningZh, meaning];
  const codes = kind === 'coded' ? codesOf(key) : [];
  return codes.length > 0 ? oneOf(codes, { about }) : { type: kind === 'number' ? 'number' : 'string', about };
}

export const SCHEMAS: Readonly<Record<string, NamedSchema>> = {
  rules: { about: ['规则文件', 'a rule file'], schema: ruleSchema(CHINESE) },
  facts: { about: ['JSON 与 YAML 输出', 'the output in JSON and YAML'], schema: FACTS },
  fixtures: { about: ['样例的预期：*.facts.yaml', 'the expected facts of a fixture: *.facts.yaml'], schema: factsSchema({ record: EXPECTED }) },
  config: { about: ['extract.config.yaml', 'extract.config.yaml'], schema: CONFIG },
  aliases: { about: ['同一指标的名称：aliases.yaml', 'names that are one: aliases.yaml'], schema: ALIASES },
  ...Object.fromEntries(Object.entries(SUBJECTS).map(([path, { schema }]) => [path, { about: [`词库：lexicon/${path}.yaml`, `the lexicon: lexicon/${path}.yaml`], schema }] as const)),
};
