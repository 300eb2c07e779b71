import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { auditFacts } from '../../src/audit/audit.js';
import { agree, over, plus, rounded, times, workedOut } from '../../src/audit/interval.js';
import { auditSheet, auditText } from '../../src/audit/table.js';
import type { Fact } from '../../src/types.js';
import { factsOf } from '../helpers/pipeline.js';
import { made } from '../names/helpers.js';

const WHEN = { period: '2023', period_type: 'year', period_start: '2023-01-01', period_end: '2023-12-31', region: '甲省/乙市' } as const;

/** Rows of one sentence, in its order: each with its figure's place. */
function sentence(text: string, ...rows: readonly Fact[]): Fact[] {
  let from = 0;
  return rows.map((row) => {
    const at = text.indexOf(row.text, from);
    from = at + row.text.length;
    return { ...row, sentence: text, quote: row.quote.startsWith(row.metric) ? text.replace(/。$/u, '') : row.quote, start: at };
  });
}

const row = (metric: string, value: number, ...[unit, text, more = {}]: readonly [unit: string, text: string, more?: Partial<Fact>]): Fact => made(metric, { value, unit, text, ...WHEN, ...more });
const hotline = (share: string): string => `办理工单62.9万件，其中直接答复工单37.6万件，占比${share}。`;
const trade = (out: number, printed: string): Fact[] => sentence(`外贸进出口152.4亿元，其中出口${printed}，进口53.7亿元。`, row('外贸进出口', 15240000000, '元', '152.4亿元'), row('出口', out, '元', printed, { parent: '外贸进出口' }), row('进口', 5370000000, '元', '53.7亿元', { parent: '外贸进出口' }));
const said = (value: number, text: string, more: Partial<Fact> = {}): Fact => row('外贸进出口总值', value, '元', text, { sentence: `2023年，乙市外贸进出口总值${text}。`, quote: `2023年，乙市外贸进出口总值${text}`, period_text: '2023年', ...more });
const households = (value: number, text: string, year: string, more: Partial<Fact> = {}): Fact => row('市场主体户数', value, '户', text, { period: year, file: `${year}.txt`, quote: `市场主体户数${text}`, ...more });

/** `kind yes|no` of every check. */
const verdicts = (facts: readonly Fact[]): string[] => auditFacts(facts).map(({ kind, holds }) => `${kind} ${holds ? 'yes' : 'no'}`);
const changing = (quote: string, facts: Partial<Fact>): string[] => verdicts([row('事项', facts.value ?? 0, facts.unit ?? '个', facts.text ?? '', { quote, sentence: `${quote}。`, ...facts })]);

describe('intervals', () => {
  it.each([[59.8, 59.75, 59.85], [900, 850, 950], [14.1e12, 14.05e12, 14.15e12], [0, -0.5, 0.5], [-2.1, -2.15, -2.05]])('%d lies within %d and %d', (value, low, high) => {
    const interval = rounded(value);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });
  it('of a share of true figures holds it, rounded or cut off', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), fc.boolean(), (part, rest, cut) => {
      const whole = part + rest;
      const share = cut ? Math.floor((part / whole) * 1000) / 10 : Number(((part / whole) * 100).toFixed(1));
      const ratio = over(rounded(part), rounded(whole));
      expect(ratio !== undefined && agree(times(ratio, 100), workedOut(`${share}%`, share))).toBe(true);
    }));
  });
  it('of a sum of true figures holds their sum', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 6 }), (values) => {
      const printed = values.map((value) => Number((value / 1e4).toFixed(2)) * 1e4);
      const sum = values.reduce((all, value) => all + value, 0);
      const interval = printed.map((value) => ({ low: value - 50, high: value + 50 })).reduce(plus);
      expect(agree(interval, { low: sum, high: sum })).toBe(true);
    }));
  });
});

const shared = (value: number, share: string, more: Partial<Fact> = {}): Fact[] => sentence(hotline(share), row('办理工单', 629000, '件', '62.9万件'), row('直接答复工单', 376000, '件', '37.6万件', { parent: '办理工单' }), row('直接答复工单占比', value, '%', share, { parent: '办理工单', ...more }));

describe('a share', () => {
  it.each([[59.8, '59.8%', 'yes'], [59.7, '59.7%', 'yes'], [60, '60%', 'yes'], [58.9, '58.9%', 'no'], [89.5, '89.5%', 'no']])('of %d (%s): %s', (value, share, verdict) => {
    expect(verdicts(shared(value, share))).toContain(`share ${verdict}`);
  });
  it('says which figures it comes from', () => {
    expect(auditFacts(shared(58.9, '58.9%')).find(({ kind }) => kind === 'share')?.arithmetic).toEqual(['37.6万件 ÷ 62.9万件 = 59.78%，文中为 58.9%', '37.6万件 ÷ 62.9万件 = 59.78%, printed 58.9%']);
  });
  it.each([
    ['about', { qualifier: 'about' as const }],
    ['of another place', { region: '甲省' }],
    ['of a name that is in doubt', { check: 'metric from the clause before' }],
  ])('%s is not judged by what it is not of', (what, more) => {
    const wrong = shared(12.3, '12.3%', what === 'about' ? more : {});
    const changed = what === 'about' ? wrong : wrong.map((fact, index) => (index === 0 ? { ...fact, ...more } : fact));
    expect(verdicts(changed).filter((verdict) => verdict.startsWith('share'))).toEqual([]);
  });
  it('of several parts together is not that of the last', () => {
    const words = '进出口100亿元，其中甲进出口10亿元、乙进出口33亿元，合计占43%。';
    expect(verdicts(sentence(words, row('进出口', 1e10, '元', '100亿元'), row('乙进出口', 3.3e9, '元', '33亿元', { parent: '进出口' }), row('乙进出口占比', 43, '%', '43%', { parent: '进出口' })))).not.toContain('share no');
  });
});

describe('parts', () => {
  const whole = row('办理工单', 629000, '件', '62.9万件');
  const parts = (...values: readonly number[]): Fact[] => sentence(`办理工单62.9万件，其中${values.map((value, index) => `${'甲乙丙丁'.charAt(index)}类工单${value}件`).join('、')}。`, whole, ...values.map((value, index) => row(`${'甲乙丙丁'.charAt(index)}类工单`, value, '件', `${value}件`, { parent: '办理工单' })));
  it.each([
    [[427228, 113349, 41532, 9148], ['parts yes']], // 94 % of the whole: parts need not exhaust it
    [[427228, 213349], ['parts no']], // together more than the whole
    [[597225, 31800], ['parts yes']], // 629,025 within the rounding of 62.9万
  ])('%j: %j', (values, expected) => {
    expect(verdicts(parts(...values)).filter((verdict) => expected.includes(verdict)).length).toBeGreaterThan(0);
    expect(verdicts(parts(...values)).includes('parts no')).toBe(expected.includes('parts no'));
  });
  it('alone are not more than their whole', () => {
    expect(verdicts(parts(630000))).toEqual(['parts no']);
    expect(verdicts(parts(629400))).toEqual(['parts yes']);
  });
  it.each([
    ['another whole before a semicolon', '固定电话用户60万户，其中城市用户48万户；移动用户350万户。', '固定电话用户', 600000, '移动用户', 3500000],
    ['a difference', '货物贸易顺差2933亿元，其中出口15264亿元。', '货物贸易顺差', 293300000000, '货物贸易出口', 1526400000000],
    ['an average', '居民人均收入11482元，其中城镇居民人均收入25350元。', '居民人均收入', 11482, '城镇居民人均收入', 25350],
    ['another kind of thing', '净增门店277家，其中社区店860家。', '门店', 277, '社区店', 860],
  ])('of %s are not judged', (_, text, ...[name, value, part, amount]) => {
    const printed = (number: number): string => text.match(/\d+万?亿?[户元家]/gu)?.find((figure) => figure.startsWith(String(number).replace(/0+$/u, ''))) ?? '';
    const unit = text.includes('户') ? '户' : text.includes('元') ? '元' : '家';
    expect(verdicts(sentence(text, row(name, value, unit, printed(value)), row(part, amount, unit, printed(amount), { parent: name })))).toEqual([]);
  });
});

describe('a level, the one before, and the change', () => {
  it.each([
    ['由14.1万亿元降至6690亿元，下降95%', { value: 669000000000, unit: '元', text: '6690亿元', previous: 14100000000000, previous_unit: '元', yoy: -95, yoy_unit: '%' }, ['change yes', 'direction yes']],
    ['由979.83万元降至211.09万元，下降78.69%', { value: 2110900, unit: '元', text: '211.09万元', previous: 9798300, previous_unit: '元', yoy: -78.69, yoy_unit: '%' }, ['change no', 'direction yes']],
    ['由13类增至23类，增加10类', { value: 23, unit: '类', text: '23类', previous: 13, previous_unit: '类', change: 10, change_unit: '类' }, ['change yes', 'direction yes']],
    ['由13类增至23类，增加12类', { value: 23, unit: '类', text: '23类', previous: 13, previous_unit: '类', change: 12, change_unit: '类' }, ['change no', 'direction yes']],
    ['从68.88%提高到72.26%，提高3.38个百分点', { value: 72.26, unit: '%', text: '72.26%', previous: 68.88, previous_unit: '%', change: 3.38, change_unit: '个百分点' }, ['change yes', 'direction yes']],
    ['从1800亿元增长到2.17万亿元，扩大了11倍', { value: 2170000000000, unit: '元', text: '2.17万亿元', previous: 180000000000, previous_unit: '元', yoy: 11, yoy_unit: '倍' }, ['change yes', 'direction yes']],
    ['用电量由100万千瓦时增加到110万千瓦时，增长12%', { value: 1100000, unit: '千瓦时', text: '110万千瓦时', previous: 1000000, previous_unit: '千瓦时', yoy: 12, yoy_unit: '%' }, ['change no', 'direction yes']],
    ['用电量由100.0万千瓦时增加到109.9万千瓦时，增长9%', { value: 1099000, unit: '千瓦时', text: '109.9万千瓦时', previous: 1000000, previous_unit: '千瓦时', yoy: 9, yoy_unit: '%' }, ['change yes', 'direction yes']], // cut off
    ['粳米 | 本期价格 2.96 | 涨跌（%） 0.34 | 同比（%） 1.03 | 上期价格 2.95', { value: 2.96, unit: '元', text: '2.96', previous: 2.95, previous_unit: '元', yoy: 1.03, yoy_unit: '%', change: 0.34, change_unit: '%' }, ['change yes']],
    ['粳米 | 本期价格 2.96 | 涨跌（%） 4.34 | 同比（%） 1.03 | 上期价格 2.95', { value: 2.96, unit: '元', text: '2.96', previous: 2.95, previous_unit: '元', yoy: 1.03, yoy_unit: '%', change: 4.34, change_unit: '%' }, []], // of which of two changes it is the level before nobody tells
    ['由900亿元增长至1600亿元，上涨超90%', { value: 160000000000, unit: '元', text: '1600亿元', previous: 90000000000, previous_unit: '元', yoy: 90, yoy_unit: '%' }, ['direction yes']], // 超 leaves it open
    ['从两千万提高到了四五十万', { value: 400000, value_max: 500000, unit: '', text: '四五十万', previous: 20000000, previous_unit: '' }, ['direction no']],
    ['由20个减少到25个', { value: 25, text: '25个', previous: 20, previous_unit: '个' }, ['direction no']],
    ['由第5位上升至第3位', { value: 3, unit: '位', text: '第3位', previous: 5, previous_unit: '位' }, []], // ranks rise downwards
    ['定位精度从10米提升到1米', { value: 1, unit: '米', text: '1米', previous: 10, previous_unit: '米' }, []],
    ['由20个工作日提高到10个', { value: 10, unit: '个', text: '10个', previous: 20, previous_unit: '工作日' }, []], // not of one unit
  ])('%s: %j %j', (quote, facts, expected) => expect(changing(quote, facts)).toEqual(expected));
  it('is judged by the amount of the change too', () => {
    const text = '收入18.9亿元，增长25.2%，多收入3.8亿元。';
    const two = (amount: number, printed: string): Fact[] => {
      const { value: _, unit: __, ...extra } = row('收入', 0, '元', printed, { yoy: amount, yoy_unit: '元' });
      return sentence(text.replace('3.8亿元', printed), row('收入', 1.89e9, '元', '18.9亿元', { yoy: 25.2, yoy_unit: '%' }), extra);
    };
    expect(verdicts(two(3.8e8, '3.8亿元'))).toEqual(['change yes']);
    expect(verdicts(two(2.8e8, '2.8亿元'))).toEqual(['change no']);
  });
});

describe('sums by what the words mean', () => {
  it('add up, or do not', () => {
    expect(verdicts(trade(9870000000, '98.7亿元'))).toContain('sum yes');
    expect(verdicts(trade(8970000000, '89.7亿元'))).toContain('sum no');
    expect(auditFacts(trade(8970000000, '89.7亿元')).find(({ kind }) => kind === 'sum')?.arithmetic[0]).toBe('89.7亿元 + 53.7亿元 = 143.4亿元，文中为 152.4亿元');
  });
  it('are those of one name', () => {
    const text = '以一般贸易方式进出口783.8亿元。全市出口434.8亿元，进口895.7亿元。';
    expect(verdicts(sentence(text, row('一般贸易方式进出口', 78380000000, '元', '783.8亿元'), row('出口', 43480000000, '元', '434.8亿元'), row('进口', 89570000000, '元', '895.7亿元')).map((fact, index) => ({ ...fact, sentence: text.split('。')[index === 0 ? 0 : 1] ?? '' })))).toEqual([]);
  });
});

describe('one thing stated twice', () => {
  it.each([
    ['the same', said(1.102e10, '110.2亿元', { file: 'b.txt' }), ['twice yes']],
    ['with fewer digits', said(1.1e10, '110亿元', { file: 'b.txt', sentence: '2023年，乙市外贸进出口总值110亿元，再创新高。' }), ['twice yes']],
    ['another figure', said(1.109e10, '110.9亿元', { file: 'b.txt' }), ['twice no']],
    ['of another time', said(1.109e10, '110.9亿元', { file: 'b.txt', period: '2022' }), []],
    ['of a place that the context gave', said(1.109e10, '110.9亿元', { file: 'b.txt', inherited: ['region'] }), []],
    ['of a narrower thing', said(1.109e10, '110.9亿元', { file: 'b.txt', sentence: '2023年，乙市民营企业外贸进出口总值110.9亿元。' }), []],
    ['about', said(1.109e10, '约110.9亿元', { file: 'b.txt', qualifier: 'about' }), []],
    ['a target', said(1.109e10, '110.9亿元', { file: 'b.txt', status: 'target' }), []],
  ])('%s', (_, other, expected) => expect(verdicts([said(1.102e10, '110.2亿元'), { ...other, ...(other.sentence === said(1.102e10, '110.2亿元').sentence ? { sentence: `${other.sentence}（据报）` } : {}) }])).toEqual(expected));
  it('in the growth alone', () => {
    const { value: _, unit: __, ...headline } = row('外贸进出口', 0, '元', '增长1.8%', { yoy: 1.8, yoy_unit: '%', sentence: '2023年乙市外贸进出口增长1.8%', period_text: '2023年' });
    expect(verdicts([headline, said(1.102e10, '110.2亿元', { yoy: 0.8, yoy_unit: '%' })])).toEqual(['twice no']);
  });
  it('of a company is not judged: the row does not tell which', () => {
    expect(verdicts([row('公司营业收入', 1, '元', '1元'), row('公司营业收入', 2, '元', '2元', { file: 'b.txt' })])).toEqual([]);
  });
});

describe('between releases', () => {
  it.each([
    ['fits', { yoy: 10, yoy_unit: '%', quote: '市场主体户数1100户，增长10%' }, ['across yes']],
    ['nearly fits: the base may have been revised', { yoy: 10.8, yoy_unit: '%', quote: '市场主体户数1100户，增长10.8%' }, ['across yes']],
    ['does not fit', { yoy: 20, yoy_unit: '%', quote: '市场主体户数1100户，增长20%' }, ['across no']],
    ['is at comparable prices', { yoy: 20, yoy_unit: '%', quote: '市场主体户数1100户，增长20%', sentence: '按可比口径，市场主体户数1100户，增长20%。' }, []],
  ])('growth %s', (_, more, expected) => {
    expect(verdicts([households(1000, '1000户', '2022'), households(1100, '1100户', '2023', more)])).toEqual(expected);
  });
  it.each([[600, 'stock yes'], [650, 'stock no']])('500 and 100 more make %d: %s', (total, expected) => {
    const text = `新增“免证可办”事项100项、累计达${total}项。`;
    const earlier = row('新增“免证办”事项', 500, '个', '500个', { metric_key: '免证办事项', quote: '“免证办”事项累计达500个', period_end: '2022-12-31' });
    const [added, stock] = sentence(text, row('新增“免证可办”事项', 100, '项', '100项', { metric_key: '免证办事项' }), row('新增“免证可办”事项', total, '项', `${total}项`, { metric_key: '免证办事项', check: 'metric from the clause before' }));
    expect(verdicts([earlier, added, stock].filter((fact) => fact !== undefined))).toEqual([expected]);
  });
  it('what was added is not more than all', () => {
    const text = '新增事项700项、累计达600项。';
    expect(verdicts(sentence(text, row('新增事项', 700, '项', '700项'), row('新增事项', 600, '项', '600项')))).toEqual(['stock no']);
  });
});

describe('the audit', () => {
  const found = auditFacts([row('事项', 25, '个', '25个', { previous: 20, previous_unit: '个', quote: '事项由20个减少到25个', file: 'a.txt', line: 3, id: 'f1' })]);
  it('names place, arithmetic and quote', () => {
    expect(auditText(found, 'zh')).toBe('a.txt:3  不符  动词与方向  事项\n  25个 > 20个，文中说“减少到”\n    “事项由20个减少到25个”  a.txt:3\n');
    expect(auditText(found, 'en')).toContain('a.txt:3  does not agree  verb and direction  事项\n');
  });
  it('is a table as data and for people', () => {
    expect(auditSheet(found, 'zh', true).rows[0]?.slice(0, 5)).toEqual(['no', 'direction', '25个 > 20个，文中说“减少到”', 'a.txt', 3]);
    expect(auditSheet(found, 'zh', false).rows[0]?.slice(0, 2)).toEqual(['不符', '动词与方向']);
  });
  it('counts no repeats', () => {
    expect(auditFacts([row('事项', 25, '个', '25个', { previous: 20, previous_unit: '个', quote: '事项由20个减少到25个', same_as: 'f0' })])).toHaveLength(1); // judged by itself, not against its twin
    expect(auditFacts([])).toEqual([]);
  });
  it.each([
    ['2023年，某市办理工单62.9万件，其中直接答复工单37.6万件，占比59.8%，转办工单25.3万件，占比40.2%。', ['yes']],
    ['2023年，某市办理工单62.9万件，其中直接答复工单37.6万件，占比59.8%，转办工单25.3万件，占比42.0%。', ['yes', 'no']],
    ['2023年，我省水电、风电发电量分别占全国的75.7%、45.5%。', []],
    ['全县初中、小学本科学历教师占比分别达到78.0%、93.1%。', []],
    ['工程建设项目分类由13类增至23类。', ['yes']],
    ['项目分类由13类减少至23类。', ['no']],
    ['2023年，某市进出口152.4亿元，其中出口98.7亿元，进口53.7亿元。', ['yes']],
  ])('reads %s', async (text, verdictsOf) => {
    const all = new Set(auditFacts(await factsOf(text)).map(({ holds }) => (holds ? 'yes' : 'no')));
    expect([...all].sort()).toEqual([...verdictsOf].sort());
  });
});
