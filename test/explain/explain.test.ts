import { beforeAll, describe, expect, it } from '@jest/globals';
import { explain, type Question } from '../../src/explain/explain.js';
import type { Explanation, RuleExplanation } from '../../src/explain/types.js';
import { extractorOf, type Extractor } from '../../src/index.js';
import { loadBuiltin } from '../../src/pack/builtin.js';
import { joinPacks } from '../../src/pack/pack.js';
import { packOf } from '../helpers/folder.js';

/** User rules beside ours, so that what is tested does not hang on ours. */
const RULES = {
  'ports.yaml': `id: ports
about: A made-up shape of ports.
match:
  - "[<metric>#Noun] 甲乙 #Link{0,2} [<value>(#Measure && !#Duration)]"
unless:
  - "丙丁 #Noun"
tests: []
`,
  'wide.yaml': `id: wide
about: The same with its change.
match:
  - "[<metric>#Noun] 甲乙 #Link{0,2} [<value>#Measure] #Comma [<change>#Change]"
tests: []
`,
  'mass.yaml': `id: mass
about: Takes from ours what it matches as well.
match:
  - "[<metric>#Noun] [<value>#Physical]"
tests: []
`,
  'land.yaml': `id: land
about: A plot and what was paid for it.
match:
  - "[<metric>#Noun] 戊己 [<value>#Measure]"
units: [元, 平方米]
tests: []
`,
};

let extractor: Extractor;
beforeAll(async () => {
  const [ours, users] = [await loadBuiltin(), await packOf(RULES)];
  extractor = extractorOf(joinPacks(ours, users));
});

function explained(text: string, question: Question = {}, published = '2024-07-18'): Explanation {
  return explain(extractor.analyse(text, { published }, 'all'), extractor.rules, question);
}
const rulesIn = (text: string, question: Question = {}): readonly RuleExplanation[] => explained(text, question).sentences.flatMap(({ rules }) => rules);
const line = ({ rule, verdict, text }: RuleExplanation): string => `${verdict} ${rule} ${text}`;

describe('what rules made of a sentence', () => {
  it.each([
    ['地块戊己5.1亿元。', 'matched', undefined],
    ['地块戊己200平方米。', 'matched', undefined],
    ['地块戊己300吨。', 'unit', { found: '吨', named: ['元', '平方米'] }],
    ['地块戊己5万。', 'unit', { found: '', named: ['元', '平方米'] }],
  ])('%s: only figures of the units that the rule names', (text, verdict, unit) => {
    const [told] = rulesIn(text).filter(({ rule }) => rule === 'land');
    expect([told?.verdict, told?.unit]).toEqual([verdict, unit]);
    expect(extractor.analyse(text, { published: '2024-07-18' }).facts.some(({ rule }) => rule === 'land')).toBe(verdict === 'matched');
  });
  it('tells a figure that a rule says is no fact', () => expect(rulesIn('新规将于30天后生效。')).toMatchObject([{ rule: 'no-duration', verdict: 'matched', dismisses: true }]));
  it('says which match, with their slots and every element', () => {
    const [match] = rulesIn('码头甲乙达到300万吨。');
    expect(match).toMatchObject({ rule: 'ports', verdict: 'matched', pattern: 1, text: '码头甲乙达到300万吨', slots: { metric: '码头', value: '300万吨' } });
    expect(match?.elements.map(({ slot = '', source, verdict, text }) => [slot, source, verdict, text])).toEqual([
      ['metric', '#Noun', 'yes', '码头'],
      ['', '甲乙', 'yes', '甲乙'],
      ['', '#Link{0,2}', 'yes', '达到'],
      ['value', '(#Measure && !#Duration)', 'yes', '300万吨'],
    ]);
  });
  it.each([
    ['码头甲乙300万吨，同比增长8%。', { rule: 'wide', clause: 2, name: 'figures', figure: '300万吨' }, 'ports'],
    ['码头吞吐量300万吨。', { rule: 'mass', clause: 1, name: 'user', figure: '300万吨' }, 'level-left'],
  ])('%s: who took the figure, by which clause', (text, by, loser) => {
    expect(rulesIn(text).find(({ verdict, rule }) => verdict === 'beaten' && rule === loser)?.by).toEqual(by);
  });
  it('says which `unless` silenced a rule', () => {
    const silenced = rulesIn('丙丁码头甲乙300万吨。').filter(({ verdict }) => verdict === 'silenced');
    expect(silenced).toMatchObject([{ rule: 'ports', text: '码头甲乙300万吨', unless: { source: '丙丁 #Noun', text: '丙丁码头' } }]);
  });
  it.each([
    // what stands in the way, which step does not hold
    ['码头甲乙但300万吨。', { kind: 'between', text: '但', element: '(#Measure && !#Duration)', elastic: '#Link{0,2}', next: '300万吨', found: ['metric'] }],
    ['码头甲乙300天。', { kind: 'kind', text: '300天', slot: 'value', fails: ['!#Duration'], found: ['metric'] }],
    ['码头达到300万吨。', { kind: 'missing', element: '甲乙', next: '达到', found: ['metric'] }],
  ])('%s: the nearest miss', (text, miss) => {
    const found = rulesIn(text, { rule: 'ports' }).find(({ rule }) => rule === 'ports');
    expect(found).toMatchObject({ verdict: 'near', miss });
  });
  it.each([
    ['码头甲乙。', '。', ['metric'], ['yes', 'yes', 'yes', 'no']],
    ['他们到了。', '他们', [], ['no', 'open', 'open', 'open']],
    ['码头甲乙', undefined, ['metric'], ['yes', 'yes', 'yes', 'no']],
  ])('%s: the furthest point where nothing is near', (text, stands, found, verdicts) => {
    const told = rulesIn(text, { rule: 'ports' }).find(({ rule }) => rule === 'ports');
    expect(told?.verdict).toBe('no');
    expect(told?.elements.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect([told?.miss?.text, told?.miss?.found]).toEqual([stands, found]);
  });
  it('is quiet: near misses only of figures that nobody claimed, three at most', () => {
    expect(rulesIn('全市出口98亿元。').map(line)).toEqual(['matched level-left 全市出口98亿元']);
    const near = rulesIn('码头甲乙但300万吨。').filter(({ verdict }) => verdict === 'near');
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
  });
  it('tells all patterns of all rules when asked to', () => {
    const told = rulesIn('全市出口98亿元。', { all: true });
    const patterns = extractor.rules.filter(({ english }) => !english).reduce((sum, { match }) => sum + match.length, 0);
    expect(new Set(told.map(({ rule, pattern }) => `${rule} ${pattern}`)).size).toBe(patterns);
  });
});

describe('where the slots of a fact come from', () => {
  const TEXT = '新乡市上半年外贸情况\n\n新乡海关介绍，今年1—6月，全市出口98亿元。\n\n进口达到21亿元，同比下降3%。';
  it.each([
    // slot of the last fact, its origin, line, words
    ['period', 'sentence', 3, '今年1—6月'],
    ['body', 'sentence', 3, '新乡海关'],
    ['metric', 'stated', 5, '进口'],
    ['yoy', 'stated', 5, '同比下降3%'],
  ])('%s: %s, line %i, %s', (slot, from, at, text) => {
    const facts = explained(TEXT).sentences.flatMap((sentence) => sentence.facts);
    expect(facts.at(-1)?.origins.find((origin) => origin.slot === slot)).toMatchObject({ from, line: at, text });
  });
});

describe('a sentence in print and as rules see it', () => {
  it('is shown both ways where the two differ', () => {
    const [sentence] = explained('２０２３年，全市出口98亿元。').sentences;
    expect([sentence?.text, sentence?.source]).toEqual(['2023年，全市出口98亿元。', '２０２３年，全市出口98亿元。']);
    expect(explained('全市出口98亿元。').sentences[0]?.source).toBeUndefined();
  });
  it('has its tokens with their places', () => {
    const [{ text, tokens } = { text: '', tokens: [] }] = explained('全市出口98亿元。').sentences;
    expect(tokens.map((token) => [text.slice(token.start, token.end), token.tags[0]])).toEqual([['全市', 'Place'], ['出口', 'Noun'], ['98亿元', 'Quantity'], ['。', 'Stop']]);
  });
  it('is chosen by its line', () => {
    expect(explained('出口98亿元。\n进口21亿元。', { line: 2 }).sentences.map(({ line: at, text }) => [at, text])).toEqual([[2, '进口21亿元。']]);
  });
});
