/** Chinese words live in rules/, not in src/: a few stand in patterns as their structure, no list of them does, and they only grow fewer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE } from '../../src/pack/builtin.js';

/** Han characters of the code outside comments and messages. Only ever made smaller. */
const CEILING = 6_380;

/** Words that one group of a pattern, or one set, may hold; single characters are structure (省|市|县, 年|月|日). */
const MOST_WORDS = 5;

/** What is no code of ours to look at: the lists themselves, what is said to people, and what Unicode and rule files are made of. */
const LEFT_OUT = /(?:^|\/)(?:lists-data|messages|words|complaints|spec|columns|settings|subjects|schema|schemas|radicals|yaml-errors)\.ts$|^scaffold\/|^report\//;

const SRC = join(PACKAGE, 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file)).sort();

/** The code of a file without comments and without words in two languages, `['中文', 'English']`. */
export function codeOf(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/(?<![:'"`\\])\/\/.*$/gmu, '')
    .replaceAll(/\[\s*(['"`])(?:(?!\1).)*\1,\s*(['"`])(?:(?!\2)[^\p{Script=Han}])*\2,?\s*\]/gu, '');
}

/** The groups of alternatives, and the sets, that hold more words than may stand in code. */
export function wordListsIn(code: string): string[] {
  const alternatives = code.match(/[\p{Script=Han}\p{L}|]+(?:\|[\p{Script=Han}]+)+/gu) ?? [];
  const literals = code.match(/(?:'[^'\n]*',?\s*)+/gu) ?? [];
  const lists = [...alternatives.map((list) => list.split('|')), ...literals.map((list) => [...list.matchAll(/'([^'\n]*)'/gu)].map(([, word = '']) => word))];
  return lists.map((words) => words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word))).filter((words) => words.length > MOST_WORDS).map((words) => words.join(' '));
}

describe('words in the code', () => {
  it.each(FILES)('%s holds no list of them', (file) => {
    expect(wordListsIn(codeOf(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });
  it('grow fewer', () => {
    const count = FILES.reduce((sum, file) => sum + (codeOf(readFileSync(join(SRC, file), 'utf8')).match(/\p{Script=Han}/gu) ?? []).length, 0);
    expect(count).toBeLessThanOrEqual(CEILING);
  });
});

describe('the test itself', () => {
  it.each([
    ["const A = /^(?:同比|环比|增长|下降|上升|减少)$/u;", ['同比 环比 增长 下降 上升 减少']],
    ["const A = new Set(['同比', '环比', '增长', '下降', '上升', '减少']);", ['同比 环比 增长 下降 上升 减少']],
    ["const A = /^(?:同比|环比|增长|下降|上升)$/u;", []],
    ["const A = /(?:省|市|县|区|旗|州|盟)$/u;", []],
    ['/** 同比|环比|增长|下降|上升|减少 */', []],
    ["const SAYS = [['同比', 'yoy'], ['环比', 'mom']] as const;", []],
  ])('%s', (source, lists) => expect(wordListsIn(codeOf(source))).toEqual(lists));
});
