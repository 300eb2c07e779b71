/** The lists of which the code is built: what is made of them, and that each is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { alternation, beginsOf, endsOf, patternOf, setOf, wordsOf } from '../../src/lexicon/lists.js';
import { LISTS } from '../../src/lexicon/lists-data.js';
import { PACKAGE } from '../../src/pack/builtin.js';
import { readLexicon } from '../../src/rules/lexicon.js';
import { loadYamlParser, type YamlParser } from '../../src/yaml/yaml.js';

describe('alternation', () => {
  it.each([
    [['网', '新闻网'], '(?:新闻网|[网])'],
    [['报', '网', '新闻', '新闻网'], '(?:新闻网|新闻|[报网])'],
    [['a.b', '（|）', '来源:'], '(?:a\\.b|（\\|）|来源:)'],
    [[']', '-', '^', '年'], '(?:[\\]\\-\\^年])'],
  ])('%j', (words, source) => {
    expect(alternation(words)).toBe(source);
  });

  it('matches each of its words whole, whatever stands in them', () => {
    const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...Array.from('网报新闻.*+?()[]{}|/\\^$-')) });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), (words) => {
        const begins = new RegExp(`^${alternation(words)}`, 'u');
        for (const each of words) expect(begins.exec(each)?.[0]).toBe(each);
      }),
    );
  });
});

describe('the lists', () => {
  it('are found by their names', () => {
    expect(wordsOf('lines/writers', 'lines/offices')).toEqual([...LISTS['lines/writers'], ...LISTS['lines/offices']]);
    expect(setOf('lines/writers').has('通讯员')).toBe(true);
  });
  it('stand in patterns by their names', () => {
    const pattern = patternOf`^(?<name>.+)${'lines/publisher_ends'}$`;
    expect(pattern.exec('平湖日报')?.groups?.['name']).toBe('平湖');
    expect(pattern.test('平湖')).toBe(false);
  });
  it('tell what their words begin and end with', () => {
    const words = wordsOf('lines/addresses');
    const [begins, ends] = [beginsOf('lines/addresses'), endsOf('lines/addresses')];
    expect(words.every((word) => begins.includes(word.charAt(0)) && ends.includes(word.slice(-1)))).toBe(true);
    expect([new Set(begins).size, new Set(ends).size]).toEqual([begins.length, ends.length]);
  });

  const code = readdirSync(join(PACKAGE, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('lists-data.ts'))
    .map((file) => readFileSync(join(PACKAGE, 'src', file), 'utf8'))
    .join('\n');
  it.each(Object.keys(LISTS))('%s is asked for, and holds words', (name) => {
    expect(code).toContain(`'${name}'`);
    expect(wordsOf(...Object.keys(LISTS).filter((each): each is keyof typeof LISTS => each === name)).every((word) => word !== '')).toBe(true);
  });
});

describe('the files of the lists', () => {
  let parse: YamlParser;
  beforeAll(async () => {
    parse = await loadYamlParser();
  });
  it.each([
    ['writers: [记者, 作者, 记者]\n', ['lists/lines.yaml:1:19 DUPLICATE_FORM']],
    ['writers: [110]\n', ['lists/lines.yaml:1:11 WRONG_TYPE']],
    ['writers: { a: 记者 }\n', ['lists/lines.yaml:1:10 WRONG_TYPE']],
    ['- 记者\n', ['lists/lines.yaml:1:1 WRONG_TYPE']],
    ['writers: [记者]\noffices: [记者]\nsurnames: 王 李\n', []],
  ])('%j', (text, expected) => {
    const { problems, lexicon } = readLexicon([{ file: 'lists/lines.yaml', path: 'lists/lines', text }], parse, 'builtin');
    expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual(expected);
    expect(lexicon).toEqual({});
  });
});
