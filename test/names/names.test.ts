import { describe, expect, it } from '@jest/globals';
import { metricKey } from '../../src/facts/key.js';
import { nameGroups } from '../../src/names/inventory.js';
import { aliasDraft } from '../../src/names/draft.js';
import { readAliases, withAliases } from '../../src/names/aliases.js';
import { findTwins } from '../../src/names/twins.js';
import { loadYamlParser } from '../../src/yaml/yaml.js';
import type { Fact } from '../../src/types.js';
import { made } from './helpers.js';

const parse = await loadYamlParser();
const aliasesOf = (text: string) => readAliases({ file: 'aliases.yaml', text }, parse);

describe('metricKey', () => {
  it.each([
    ['“免证办”事项', '免证办事项'],
    ['「免证办」事项', '免证办事项'],
    ['ＧＤＰ 总量', 'gdp总量'],
    ['货物的贸易', '货物贸易'],
    ['实现营业收入', '营业收入'],
    ['完成投资', '投资'],
    ['完成率', '完成率'], // 完成 is no light verb there
    ['取得', '取得'],
    ['“跨县通办”事项新增', '新增跨县通办事项'],
    ['新增“跨县通办”事项', '新增跨县通办事项'],
    ['新增', '新增'],
  ])('%s is %s', (metric, key) => {
    expect(metricKey(metric)).toBe(key);
    expect(metricKey(key)).toBe(key);
  });
});

describe('nameGroups', () => {
  const groups = nameGroups([
    made('出口', { value: 1, unit: '元', region: '甲省/乙市', period: '2024-01', period_end: '2024-01-31', file: 'a.txt' }),
    made('出 口', { value: 2, unit: '元', region: '甲省/丙市', period: '2024-02', period_end: '2024-02-29', file: 'b.txt' }),
    made('出口', { value: 3, unit: '元', region: '甲省/丙市', file: 'b.txt', same_as: 'f9' }),
    made('出口', { value: 4, unit: '元', parent: '进出口' }),
    made('出口', { yoy: 3, yoy_unit: '%' }),
    made('专家', { value: 5, unit: '名' }),
    made('专家', { value: 6, unit: '位' }),
  ]);
  const groupOf = (key: string, unit?: string) => groups.filter((group) => group.key === key && group.unit === unit);
  it('joins what differs in quotes and spaces only, and counts no repeat', () => {
    expect(groupOf('出口', '元')[0]).toMatchObject({ count: 2, releases: 2, names: [{ name: '出口', count: 1 }, { name: '出 口', count: 1 }], periods: ['2024-01', '2024-02'] });
  });
  it('keeps apart what differs in parent or unit; people are one unit', () => {
    expect(groupOf('出口', '元').map(({ parent, count }) => [parent, count])).toEqual([[undefined, 2], ['进出口', 1]]);
    expect(groupOf('出口')).toHaveLength(1);
    expect(groups.filter(({ key }) => key === '专家').map(({ count }) => count)).toEqual([2]);
  });
});

const twinsOf = (...facts: readonly Fact[]): string[] => findTwins(nameGroups(facts)).map(({ a, b }) => [a.key, b.key].sort().join(' '));

describe('findTwins', () => {
  it.each([
    ['“免证办”事项', '“免证可办”事项'],
    ['政务服务事项', '政务事项'],
    ['外贸进出口', '外贸进出口总值'],
    ['规上工业增加值', '规模以上工业增加值'],
    ['“一件事”', '推进“高效办成一件事”改革'],
    ['“一件事一次办”', '“高效办成一件事”'],
    ['办结率', '办结完率'],
  ])('%s and %s may be one', (a, b) => {
    expect(twinsOf(made(a, { value: 500, unit: '个', file: 'a' }), made(b, { value: 600, unit: '个', file: 'b' }))).toHaveLength(1);
  });
  it.each([
    ['进口总值', '进出口总值'], // the words exclude each other
    ['农村居民收入', '城镇居民收入'],
    ['贷款余额', '小微企业贷款余额'], // narrower
    ['A级纳税人', 'AA级纳税人'],
    ['市场主体', '新增市场主体'],
    ['工单', '工单占比'],
    ['企业', '企业数'], // too short to tell
    ['“一件事”', '新增“高效办成一件事”'],
    ['“一网通办”事项', '“一网通办”窗口'],
  ])('%s and %s are two', (a, b) => {
    expect(twinsOf(made(a, { value: 500, unit: '个', file: 'a' }), made(b, { value: 600, unit: '个', file: 'b' }))).toEqual([]);
  });
  it('are two where one release tells them apart', () => {
    const [a, b] = [made('政务服务事项', { value: 2362, unit: '项' }), made('政务事项', { value: 167, unit: '项' })];
    expect(twinsOf(a, b)).toEqual([]);
    expect(twinsOf(a, { ...b, period: '2024' })).toHaveLength(1);
    expect(twinsOf(a, { ...b, value: 2362 })).toHaveLength(1);
  });
  it('may differ in the counter, not in what is counted, nor in the parent', () => {
    expect(twinsOf(made('“免证办”事项', { value: 500, unit: '个' }), made('“免证可办”事项', { value: 600, unit: '项', file: 'b' }))).toHaveLength(1);
    expect(twinsOf(made('签约项目', { value: 76, unit: '个' }), made('签约项目', { value: 116, unit: '元', file: 'b' }))).toEqual([]);
    expect(twinsOf(made('外贸进出口', { value: 1, unit: '元' }), made('外贸进出口总值', { value: 2, unit: '元', parent: '全国', file: 'b' }))).toEqual([]);
  });
});

describe('aliases', () => {
  const file = aliasesOf('- key: “免证办”事项\n  names: [“免证办”事项, “免证可办”事项]\n  units: [个, 项]\n- key: 出口\n  names: [出口总值]\n  parent: 进出口\n- key: 进口\n  names: [进口总值]\n  confirmed: false\n');
  it.each([
    ['“免证可办”事项', { unit: '项' }, '免证办事项'],
    ['“免证可办”事项', { unit: '元' }, '免证可办事项'], // not a unit of the entry
    ['“免证可办”事项', { unit: '项', parent: '事项' }, '免证可办事项'], // a part of something
    ['出口总值', { unit: '元', parent: '进出口' }, '出口'],
    ['出口总值', { unit: '元' }, '出口总值'],
    ['进口总值', { unit: '元' }, '进口总值'], // not confirmed
    ['出口', { unit: '元' }, '出口'],
  ])('%s %j joins as %s', (metric, changes, key) => {
    expect(withAliases([made(metric, { value: 1, ...changes })], file)[0]?.metric_key).toBe(key);
  });
  it.each([
    ['key: a', 'WRONG_TYPE', 1],
    ['- key: a', 'MISSING_KEY', 1],
    ['- key: a\n  names: [b]\n  unit: 个', 'UNKNOWN_KEY', 3],
    ['- key: a\n  names: b', 'WRONG_TYPE', 2],
    ['- key: a\n  names: [1]', 'WRONG_TYPE', 2],
    ['- key: a\n  names: [b]\n  confirmed: maybe', 'WRONG_TYPE', 3],
    ['- key: a\n  names: [b]\n- key: c\n  names: [b]', 'DUPLICATE_FORM', 3],
    ['- key: [', 'YAML_SYNTAX', 1],
  ])('%j is %s at line %i', (text, code, line) => {
    try {
      aliasesOf(text);
      throw new Error('it was taken');
    } catch (error) {
      expect(error).toMatchObject({ code, problems: [{ line }] });
    }
  });
  it('an empty file has none', () => {
    expect(aliasesOf('').entries).toEqual([]);
    expect(aliasesOf('# nothing yet\n').entries).toEqual([]);
  });
});

describe('a draft', () => {
  const facts = [made('“免证办”事项', { value: 500, unit: '个', period: '2023' }), made('“免证可办”事项', { value: 600, unit: '项', period: '2024', file: 'b.txt' })];
  const draft = aliasDraft([], findTwins(nameGroups(facts)), 'a note\nof two lines');
  it('joins nothing before it is confirmed', () => {
    expect(draft.startsWith('# a note\n# of two lines\n- key: ')).toBe(true);
    expect(withAliases(facts, aliasesOf(draft))).toEqual(facts);
  });
  it('joins what is confirmed', () => {
    const joined = withAliases(facts, aliasesOf(draft.replace('confirmed: false', 'confirmed: true')));
    expect(new Set(joined.map(({ metric_key }) => metric_key)).size).toBe(1);
  });
  it('keeps what the user has, and proposes it no more', () => {
    const known = aliasesOf(draft.replace('  confirmed: false\n', ''));
    const again = aliasDraft(known.entries, findTwins(nameGroups(facts)), '');
    expect(aliasesOf(again).entries).toEqual(known.entries);
  });
});
