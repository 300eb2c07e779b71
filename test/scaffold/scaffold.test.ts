import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractorOf, type Extractor } from '../../src/index.js';
import { loadBuiltin } from '../../src/pack/builtin.js';
import { CHINESE } from '../../src/pack/language.js';
import { EMPTY_PACK, type Pack } from '../../src/pack/pack.js';
import { loadRuleTools, readRules } from '../../src/rules/load.js';
import type { RuleTools } from '../../src/rules/rule.js';
import { draftPattern } from '../../src/scaffold/draft.js';
import { projectFiles, SCHEMA_FOLDER } from '../../src/scaffold/project.js';
import { ruleFile } from '../../src/scaffold/rule.js';
import { SCHEMAS } from '../../src/scaffold/schemas.js';
import { jsonSchema } from '../../src/schema/json.js';
import { real } from '../cli/real.js';
import { inFolder } from '../helpers/folder.js';

let ours: Pack;
let tools: RuleTools;
let bare: Extractor;
beforeAll(async () => {
  ours = await loadBuiltin();
  tools = await loadRuleTools(CHINESE);
  bare = extractorOf({ ...EMPTY_PACK, lexicon: ours.lexicon });
});
const draftOf = (text: string) => draftPattern(bare.analyse(text, { published: '2024-08-30' }, 'all'));

describe('a draft', () => {
  it.each([
    ['北方股份报收于12.5元。', '[<metric>#Head #Phrase*] #Link? 于 [<value>(#Measure && #Money)]'],
    ['全年完成货物吞吐量3.2亿吨。', '[<metric>#Head #Phrase*] [<value>(#Measure && #Physical)]'],
    ['大厅设立14个联合服务窗口。', '设立 [<value>(#Counter && #Count)] [<metric>#Head #Phrase*]'],
    ['规模以上工业营业收入同比增长8%。', '[<metric>#Head #Phrase*] [<change>#Change]'],
    ['出口和进口分别为21亿元和14亿元。', '[<metric>#Head #Phrase*] #Link? [<value>#Quantities]'],
    ['进出口居全省第3位。', '[<metric>#Head #Phrase*] 居 #Place [<value>#Ordinal]'],
    ['昨日最大降水量出现在延津县，为125.4毫米。', '[<metric>#Head #Phrase*] 出现 在 #Place #Comma #Link? [<value>(#Measure && #Physical)]'],
    ['延津县，125.4毫米。', '[<metric>#Head #Phrase*] #Comma [<value>(#Measure && #Physical)]'],
    ['（3.2亿元）', '[<value>(#Measure && #Money)]'],
    // What stands behind the figure is part of the shape.
    ['临川乳业以34%的份额超过了北山乳业。', '[<metric>#Head #Phrase*] 以 [<value>(#Measure && #Percent)] 的 #Noun'],
    ['超过八成的增长来自网上。', '[<value>(#Measure && #Percent)] 的 增长 来自 [<metric>#Head #Phrase*]'],
    ['63家拥有自营门店。', '[<value>(#Measure && #Count)] #Link? [<metric>#Head #Phrase*]'],
    // The noun behind 在 says where, and is not what the figure measures.
    ['本地品种在农产品品种中占17席。', '[<metric>#Head #Phrase*] 在 #Noun 占 [<value>(#Measure && #Count)]'],
    // Two figures of one move.
    ['6月的零售额从环比上升0.2%上调至0.3%。', '[<metric>#Head #Phrase*] 从 [<previous>#Change] 上调至 [<change>(#Measure && #Percent)]'],
    ['净利从1.05亿元同比下滑11.67%至9200万元。', '[<metric>#Head #Phrase*] 从 [<previous>(#Measure && #Money)] [<change>#Change] 至 [<value>(#Measure && #Money)]'],
    ['产品销量从第3位滑落至第4位。', '[<metric>#Head #Phrase*] 从 [<previous>#Ordinal] 滑落至 [<value>#Ordinal]'],
  ])('of %s is %s', (text, pattern) => expect(draftOf(text)?.pattern).toBe(pattern));
  it('of a count names its unit, for whoever wants no other', () => {
    const draft = draftOf('本地品种在农产品品种中占17席。');
    expect(ruleFile({ id: 'seats', ui: 'en', tests: [], ...(draft && { draft }) })).toContain('\n# units: [席]   # where only');
    expect(draftOf('北方股份报收于12.5元。')?.unit).toBeUndefined();
  });
  it.each(['没有数字的句子。', '2024年3月5日，会议召开。', ''])('there is none of %j', (text) => expect(draftOf(text)).toBeUndefined());

  it.each(['北方股份报收于12.5元。', '大厅设立14个联合服务窗口。', '企业开办时间压缩至0.5个工作日。', '旅客满意率由92%提高到98.4%。', '“免证办”事项累计达500个。', '（3.2亿元）', '临川乳业以34%的份额超过了北山乳业。', '净利从1.05亿元同比下滑11.67%至9200万元。'])('of %s is a valid pattern that matches it', (text) => {
    const draft = draftOf(text);
    const file = ruleFile({ id: 'draft', ui: 'zh', tests: [], ...(draft && { draft }) });
    const { rules, problems } = readRules([{ file: 'draft.yaml', text: file }], 'user', tools);
    expect(problems.map(({ code }) => code)).toEqual(['WRONG_TYPE']);
    const { sentences } = extractorOf({ ...EMPTY_PACK, rules, lexicon: ours.lexicon }).analyse(text, { published: '2024-08-30' }, 'all');
    expect(sentences.flatMap(({ matches }) => matches).length).toBeGreaterThan(0);
  });
});

describe('extract new', () => {
  it('writes a rule that passes once a sentence and a look-alike are given', () =>
    inFolder({ 'a.txt': '' }, async (folder) => {
      const { stdout, stderr, code } = await real(['new', 'closing', '--text', '北方股份报收于12.5元。', '--look-alike', '报收于历史高位。', '--published', '2024-08-30', '-r', folder]);
      expect([code, stdout]).toEqual([0, `${folder}/closing.yaml\n`]);
      expect(stderr).toContain(`extract check ${folder}/closing.yaml`);
      expect(await readFile(path.join(folder, 'closing.yaml'), 'utf8')).toContain('      - { metric: 北方股份, period: "../2024-08-30", value: 12.5, unit: 元 }\n');
      const check = await real(['check', `${folder}/closing.yaml`]);
      expect([check.code, check.stdout]).toEqual([0, 'pass     closing  2 tests\n1 passed, 0 failed\n']);
      expect((await real(['new', 'closing', '-r', folder])).stderr).toContain('closing.yaml is there already');
    }));
  it('a sentence that the draft does not read is to be mended, a look-alike that it reads is one all the same', () =>
    inFolder({ 'a.txt': '' }, async (folder) => {
      const { stderr } = await real(['new', 'rest', '--text', '其余的在3月。', '--look-alike', '北方股份报收于12.5元。', '-r', folder]);
      expect(stderr).toContain('there is no draft');
      const text = await readFile(path.join(folder, 'rest.yaml'), 'utf8');
      expect(text).toContain('  - text: 其余的在3月。\n    facts: [{ metric: TODO }]\n');
      expect(text).toContain('  - text: 北方股份报收于12.5元。\n    facts: []\n');
    }));
  it('without a sentence it is a template that check does not let pass', () =>
    inFolder({ 'a.txt': '' }, async (folder) => {
      expect((await real(['new', 'empty', '-r', folder])).code).toBe(0);
      const { code, stdout } = await real(['check', folder]);
      expect([code, stdout]).toEqual([3, expect.stringContaining('WRONG_TYPE `tests` is not a list')]);
    }));
  it.each([
    [['new', '../odd'], 2, 'the name of a rule is of small letters'],
    [['new', 'quiet', '--text', '没有数字的句子。'], 0, 'the sentence states no figure'],
  ])('%j', (argv, exit, message) =>
    inFolder({ 'a.txt': '' }, async (folder) => {
      const { code, stderr } = await real([...argv, '-r', folder]);
      expect([code, stderr]).toEqual([exit, expect.stringContaining(message)]);
    }));
});

describe('extract init', () => {
  it('does not take a file for its folder', () =>
    inFolder({ 'a.txt': '' }, async (folder) => {
      const { code, stderr } = await real(['init', path.join(folder, 'a.txt')]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('a.txt is no folder')]);
    }));
  it.each(['zh', 'en'])('writes a project in %s whose check is green, and nothing over what is there', (ui) =>
    inFolder({ 'rules/closing-price.yaml': 'mine', '.extract/rules.schema.json': 'old' }, async (folder) => {
      const first = await real(['init', folder, '--ui', ui]);
      expect(first.code).toBe(0);
      expect(first.stdout).toMatch(/\/\.extract\/ \(/);
      expect(await readFile(path.join(folder, '.extract/rules.schema.json'), 'utf8')).not.toBe('old');
      expect(await readFile(path.join(folder, 'rules/closing-price.yaml'), 'utf8')).toBe('mine');
      expect(first.stderr).toMatch(/rules\/closing-price\.yaml (?:已有|is there already)/);
      const fresh = path.join(folder, 'fresh');
      expect((await real(['init', fresh, '--ui', ui])).code).toBe(0);
      const { code, stdout } = await real(['check', `${fresh}/rules`, `${fresh}/fixtures`]);
      expect([code, stdout]).toEqual([0, 'pass     closing-price  2 tests\npass     closing        1 fact\n2 passed, 0 failed\n']);
    }));
  it('points every file to a schema that is written with it', () => {
    const files = projectFiles('en');
    const names = new Set(files.map(({ path: name }) => name));
    for (const { path: name, text } of files) {
      const [, schema] = /\$schema=(\S+)/.exec(text) ?? [];
      if (name.endsWith('.yaml')) expect(schema).toBeDefined();
      if (schema !== undefined) expect(names).toContain(path.join(path.dirname(name), schema));
    }
    expect(files.filter(({ path: name }) => name.startsWith(SCHEMA_FOLDER))).toHaveLength(Object.keys(SCHEMAS).length);
  });
});

describe('schemas', () => {
  it.each(Object.keys(SCHEMAS))('%s is JSON Schema of draft 7', (name) => {
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if (Array.isArray(node)) return node.forEach(walk);
      const { properties, required } = { properties: undefined, required: undefined, ...node };
      if (Array.isArray(required)) expect(Object.keys(Object(properties))).toEqual(expect.arrayContaining(required));
      for (const value of Object.values(node)) walk(value);
    };
    const schema = SCHEMAS[name]?.schema ?? {};
    const document = jsonSchema(schema, name, 'en');
    expect(document['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(JSON.stringify(document)).not.toMatch(/"(?:others|name|help|about)":\[/);
    walk(document);
  });
  it('are printed by name, and listed without one', async () => {
    expect(JSON.parse((await real(['schema', 'rules'])).stdout)).toMatchObject({ type: 'object', required: ['id', 'about', 'match', 'tests'], additionalProperties: false });
    expect((await real(['schema'])).stdout).toMatch(/^rules +a rule file\n/);
    const { code, stderr } = await real(['schema', 'rulse']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no schema rulse; did you mean rules?')]);
  });
  it('speak Chinese where it is asked for', async () => {
    expect((await real(['schema', 'facts', '--ui', 'zh'])).stdout).toContain('数值所指时间');
  });
});
