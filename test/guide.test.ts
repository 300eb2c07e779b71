/** What the guide says of rules is true: every pattern, tag, slot and shape with its example, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { KINDS, TAGS } from '../src/annotate/kinds.js';
import { compareFacts } from '../src/check/compare.js';
import { decidingClause } from '../src/explain/clauses.js';
import { extractorOf, type Extractor } from '../src/index.js';
import { WORD_CLASSES } from '../src/lexicon/words.js';
import { SHAPES } from '../src/facts/draft/draft.js';
import { CLAUSES } from '../src/match/overlap.js';
import { loadBuiltin } from '../src/pack/builtin.js';
import { CHINESE } from '../src/pack/language.js';
import { EMPTY_PACK, joinPacks, type Pack } from '../src/pack/pack.js';
import { loadRuleTools, readRules } from '../src/rules/load.js';
import type { RuleTools } from '../src/rules/rule.js';
import type { Rule } from '../src/rules/types.js';
import type { Fact } from '../src/types.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const page = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');
const PAGES = ['guide.md', 'guide.zh.md'];

/** The rows of a table between `<!-- name -->` marks, its head left out. */
function table(name: string, file: string): readonly (readonly string[])[] {
  const [, rows = ''] = new RegExp(`<!-- ${name} -->\\n([^]*?)<!-- /${name} -->`).exec(page(file)) ?? [];
  return rows.trim().split('\n').slice(2).map((row) => row.replaceAll(String.raw`\|`, '\u0000').split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('\u0000', '|')));
}
const code = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
/** The text of a cell without its bold marks, and what they mark. */
const marked = (cell: string) => ({ text: cell.replaceAll('**', ''), bold: /\*\*(.+?)\*\*/.exec(cell)?.[1] });
const rows = (name: string) => PAGES.flatMap((file) => table(name, file).map((row) => ({ file, row })));
/** Of each row of a table: its first cell, its last (the example), and the page. */
const examples = (name: string) => rows(name).map(({ file, row }) => [row[0] ?? '', row[2] ?? '', file] as const);

let ours: Pack;
let extractor: Extractor;
let tools: RuleTools;
beforeAll(async () => {
  ours = await loadBuiltin();
  extractor = extractorOf(ours);
  tools = await loadRuleTools(CHINESE);
});
const sentencesOf = (text: string, with_ = extractor) => with_.analyse(text, { published: '2024-07-18' }, 'all').sentences;

/** A rule of one pattern, of which nothing but its missing tests is wrong. */
function ruleOf(id: string, pattern: string, origin: Rule['origin']): readonly Rule[] {
  const text = `id: ${id}\nabout: an example\nmatch:\n  - ${JSON.stringify(pattern)}\ntests: []\n`;
  const { rules, problems } = readRules([{ file: `${id}.yaml`, text }], origin, tools);
  expect(problems.map((problem) => problem.code)).toEqual(['NO_TESTS']);
  return rules;
}

describe('both languages', () => {
  it.each(['patterns', 'tags', 'slots', 'shapes', 'classes'])('have the same %s', (name) => {
    const names = PAGES.map((file) => table(name, file).flatMap((row) => code(row[0])));
    expect(names[0]?.length).toBeGreaterThan(3);
    expect(names[0]).toEqual(names[1]);
  });
  it.each(['guide', 'tutorial', 'overlaps', 'testing'])('have the same headings in %s', (name) => {
    const [english, chinese] = [`${name}.md`, `${name}.zh.md`].map((file) => [...page(file).matchAll(/^#+ /gm)].length);
    expect(english).toBe(chinese);
  });
});

const listed = (name: string): readonly string[] => table(name, 'guide.md').flatMap((row) => code(row[0])).sort();

describe('everything is there', () => {
  it('every tag', () => expect(listed('tags')).toEqual(TAGS.map((tag) => `#${tag}`)));
  it('every slot', () => expect(listed('slots')).toEqual([...CHINESE.slots].sort()));
  it('every shape', () => expect(listed('shapes')).toEqual([...SHAPES].sort()));
  it('every constant', () => {
    for (const file of PAGES) for (const key of Object.keys(CHINESE.set)) expect(page(file)).toContain(`| \`${key}\` |`);
  });
  it('every class of words', () => expect(listed('classes')).toEqual([...WORD_CLASSES].sort()));
});

describe('patterns', () => {
  it.each(rows('patterns').map(({ file, row }) => [row[0] ?? '', row[2] ?? '', row[3] ?? '', file] as const))('%s matches %s, not %s (%s)', (pattern, hit, miss) => {
    const alone = extractorOf({ ...EMPTY_PACK, rules: ruleOf('p', code(pattern)[0] ?? '', 'user'), lexicon: ours.lexicon });
    const matches = (sentence: string): number => sentencesOf(sentence, alone).flatMap((each) => each.matches).length;
    expect([matches(hit), matches(miss)]).toEqual([1, 0]);
  });
});

describe('tags', () => {
  it.each(examples('tags').filter(([, example]) => example !== ''))('%s in %s (%s)', (tag, example) => {
    const { text, bold } = marked(example);
    const tagged = sentencesOf(text).flatMap(({ tokens }) => tokens).filter(({ kind }) => KINDS[kind]?.includes(code(tag)[0]?.slice(1) ?? ''));
    const { document } = extractor.analyse(text);
    expect(tagged.map(({ start, end }) => document.text.slice(start, end))).toContain(bold?.replace('2.6：1', '2.6:1'));
  });
});

describe('slots', () => {
  it.each(examples('slots'))('%s in %s (%s)', (slot, example) => {
    const { text, bold } = marked(example);
    const held = sentencesOf(text).flatMap(({ tokens, matches }) => matches.flatMap(({ slots }) => {
      const range = slots[code(slot)[0] ?? ''];
      return range ? [tokens.slice(range.from, range.to).map((token) => token.text).join('')] : [];
    }));
    expect(held).toContain(bold);
  });
});

/** What a rule may set of a fact, in words. */
function told({ metric, text, unit, qualifier, status, check, change_basis: basis }: Fact): string {
  const reasons = check?.split(';').filter((reason) => reason === 'read by a draft') ?? [];
  return [metric, text, unit, qualifier, status === 'target' ? status : undefined, basis, ...reasons].filter((word) => word !== undefined).join(' ');
}

describe('what a rule of one pattern makes of a sentence', () => {
  it.each([
    { what: 'words that the pattern itself names are a name', pattern: '[<value>#Count] [<metric>(赞成|反对)]', set: {}, text: '草案以82票赞成、3票反对获得通过。', facts: ['赞成 82票 票', '反对 3票 票'] },
    { what: 'a share is called so', pattern: '[<parent>#Head #Phrase*] #Comma [<value>#Percent] 投向 [<metric>#Head #Phrase*]', set: { shape: 'share' }, text: '新增贷款中，超过六成投向小微企业。', facts: ['小微企业占比 超过六成 % over'] },
    { what: 'a time inside a longer word is none', pattern: '[<metric>#Head #Phrase*] 出现 在 #Place #Comma #Link? [<value>#Measure]', set: {}, text: '最大降水量出现在延津县，为125.4毫米。', facts: ['最大降水量 125.4毫米 毫米'] },
    { what: 'set unit', pattern: '[<metric>#Noun] 以 [<value>#Bare] 比 #Bare 战胜', set: { unit: '分' }, text: '飞虎队以88比79战胜雄鹰队。', facts: ['飞虎队 88 分'] },
    { what: 'set unit leaves a unit alone', pattern: '[<metric>#Noun] [<value>#Measure]', set: { unit: '分' }, text: '出口98亿元。', facts: ['出口 98亿元 元'] },
    { what: 'set suffix', pattern: '[<metric>#Noun] [<value>#Measure]', set: { suffix: '总值' }, text: '出口98亿元。', facts: ['出口总值 98亿元 元'] },
    { what: 'set status', pattern: '[<metric>#Noun] [<value>#Measure]', set: { status: 'target' }, text: '出口98亿元。', facts: ['出口 98亿元 元 target'] },
    { what: 'set qualifier', pattern: '[<metric>#Noun] [<value>#Measure]', set: { qualifier: 'at_least' }, text: '出口98亿元。', facts: ['出口 98亿元 元 at_least'] },
    { what: 'set check', pattern: '[<metric>#Noun] [<value>#Measure]', set: { check: 'read by a draft' }, text: '出口98亿元。', facts: ['出口 98亿元 元 read by a draft'] },
    { what: 'set change_basis', pattern: '[<metric>#Noun] [<change>#Change]', set: { change_basis: 'mom' }, text: '出口增长3%。', facts: ['出口 增长3% mom'] },
    { what: 'set change_basis leaves a stated one alone', pattern: '[<metric>#Noun] [<change>#Change]', set: { change_basis: 'mom' }, text: '出口比年初增长3%。', facts: ['出口 增长3% ytd'] },
    { what: 'set change_basis none', pattern: '[<metric>#Noun] [<change>#Change]', set: { change_basis: 'none' }, text: '出口同比增长3%。', facts: ['出口 增长3% none'] },
  ])('$what: $text', ({ pattern, set, text, facts }) => {
    const rules = ruleOf('one', pattern, 'user').map((rule) => ({ ...rule, set }));
    expect(extractorOf({ ...EMPTY_PACK, rules, lexicon: ours.lexicon }).extract(text).map(told)).toEqual(facts);
  });
  it('a figure that no name was found for is unclaimed', () => {
    const { document, facts, unclaimed } = extractor.analyse('会议在延津县召开，为125.4毫米。');
    expect(facts).toEqual([]);
    expect(unclaimed.map(({ start, end }) => document.text.slice(start, end))).toEqual(['125.4毫米']);
  });
});

/** Two rules with a pattern each want one figure: the first takes it, by the clause of the row. */
describe('overlaps', () => {
  const cases = ['overlaps.md', 'overlaps.zh.md'].flatMap((file) => table('clauses', file).map((row, index) => ({ file, index, better: code(row[1])[0] ?? '', worse: code(row[2])[0] ?? '', text: row[3] ?? '' })));
  it('has a row for each clause in each language', () => expect(cases).toHaveLength(2 * CLAUSES.length));
  it.each(cases)('$file $index: $better over $worse in $text', ({ index, better, worse, text }) => {
    const rules = [...ruleOf('better', better, 'user'), ...ruleOf('worse', worse, index === 0 ? 'builtin' : 'user')];
    const beaten = sentencesOf(text, extractorOf({ ...EMPTY_PACK, rules, lexicon: ours.lexicon })).flatMap((each) => each.beaten);
    expect(beaten.map(({ match, by }) => [by.rule.id, match.rule.id, decidingClause(by, match, ['value', 'change', 'previous']).number])).toEqual([['better', 'worse', index + 1]]);
  });
});

describe('shapes', () => {
  it.each(examples('shapes').filter(([, example]) => example !== ''))('%s: %s (%s)', (_, example) => {
    const [, text = '', metric, figure] = /^`(.+)` → (\S+) (\S+)$/.exec(example) ?? [];
    const facts = extractor.extract(text, { published: '2024-07-18' }).map((fact) => `${fact.metric} ${fact.text}`);
    expect(facts).toContain(`${metric} ${figure}`);
  });
});

describe('rules shown in docs/', () => {
  const shown = ['guide.md', 'guide.zh.md', 'testing.md', 'testing.zh.md'].flatMap((file) => [...page(file).matchAll(/```yaml\n(id: [^]*?)```/g)].map(([, text = '']) => [/^id: (\S+)/.exec(text)?.[1] ?? '', text, file] as const));
  it('are some', () => expect(shown.length).toBeGreaterThan(1));
  it.each(shown)('%s passes its tests', (id, text) => {
    const { rules, problems } = readRules([{ file: `${id}.yaml`, text }], 'user', tools);
    expect(problems).toEqual([]);
    const joined = extractorOf(joinPacks(ours, { ...EMPTY_PACK, rules }));
    for (const test of rules.flatMap(({ tests }) => tests)) {
      const differences = compareFacts(test.facts, joined.extract(test.text, test.published === undefined ? {} : { published: test.published }));
      if (test.todo === undefined) expect(differences).toEqual([]);
    }
  });
});
