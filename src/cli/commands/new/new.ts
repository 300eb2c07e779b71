/** `extract new RULE`: the file of a new rule, drafted from the sentences that it is to read. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ExitCode } from '../../../errors.js';
import { extractorOf, type Extractor } from '../../../index.js';
import { loadGrammar } from '../../../pack/grammar.js';
import { CHINESE } from '../../../pack/language.js';
import { joinPacks, EMPTY_PACK, type Pack } from '../../../pack/pack.js';
import { loadRuleTools, readRules } from '../../../rules/load.js';
import { draftPattern } from '../../../scaffold/draft.js';
import { SCHEMA_FOLDER, schemaPath } from '../../../scaffold/project.js';
import { ruleFile, type NewRule } from '../../../scaffold/rule.js';
import type { Context } from '../../command/context.js';
import { writeNew } from '../init/init.js';
import { sayIn } from '../../terminal/messages.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';

export async function newCommand([id = '']: readonly string[], context: Context): Promise<ExitCode> {
  const { io, ui, own, options, say: common, reporter } = context;
  const say = sayIn(ui, MESSAGES);
  if (!/^[a-z0-9\p{Script=Han}][a-z0-9\p{Script=Han}-]*$/u.test(id)) throw usageError(say('badName', { name: id }));
  const folder = folderFor(options.rules);
  const file = `${folder}/${id}.yaml`;
  if (existsSync(file)) throw usageError(say('there', { file }));
  const texts = [...own.list('text'), ...own.list('lookAlike')];
  const [first] = own.list('text');
  const pack = texts.length === 0 ? EMPTY_PACK : await loadGrammar({ rules: options.rules, builtin: options.builtin });
  const meta = options.published === undefined ? {} : { published: options.published };
  const draft = first === undefined ? undefined : draftPattern(extractorOf(pack).analyse(first, meta, 'all'));
  if (first !== undefined && draft === undefined) await reporter.line(say('noFigure', { text: first }));
  const about: NewRule = { id, ui, tests: [], ...(draft && { draft }), ...schemaFrom(folder) };
  const extractor = texts.length === 0 ? undefined : await withRule(pack, { file, text: ruleFile(about) });
  const factsIn = (text: string) => extractor?.extract(text, meta).filter(({ same_as }) => same_as === undefined) ?? [];
  const tests = texts.map((text) => ({ text, ...meta, wanted: own.list('text').includes(text), facts: factsIn(text) }));
  for (const { text, facts, wanted } of tests) if (draft !== undefined && facts.length === 0 && wanted) await reporter.line(say('nothing', { text, rule: id }));
  await writeNew(file, ruleFile({ ...about, tests }), (why) => common('out.failed', { file, why }));
  await io.stdout.write(`${file}\n`);
  await reporter.line(say('next', { file }));
  return 0;
}

/** The first folder of rules that is named, else where rules are kept here. */
function folderFor(rules: readonly string[]): string {
  const named = rules.find((each) => !/\.ya?ml$/i.test(each));
  return (named ?? (existsSync('rules/zh') ? 'rules/zh' : 'rules')).replace(/\/+$/, '');
}

/** The schema that `extract init` put beside the rules, if it did. */
function schemaFrom(folder: string): Pick<NewRule, 'schema'> {
  const depth = folder.split('/').filter((part) => part !== '' && part !== '.').length;
  return !path.isAbsolute(folder) && existsSync(path.join(SCHEMA_FOLDER, 'rules.schema.json')) ? { schema: schemaPath('rules', depth) } : {};
}

/** The extractor of a pack with one more rule. */
async function withRule(pack: Pack, source: { readonly file: string; readonly text: string }): Promise<Extractor> {
  const { rules } = readRules([source], 'user', await loadRuleTools(CHINESE));
  return extractorOf(joinPacks(pack, { ...EMPTY_PACK, rules }));
}
