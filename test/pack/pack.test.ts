import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SOURCES, loadBuiltin } from '../../src/pack/builtin.js';
import { loadPack } from '../../src/pack/load.js';
import { EMPTY_PACK, joinPacks, type Pack } from '../../src/pack/pack.js';
import { entriesOf } from '../../src/rules/lexicon.js';
import { inFolder, packOf } from '../helpers/folder.js';
import { BAD_LEXICONS } from '../rules/bad.js';

const rule = (id: string): string => `id: ${id}
about: A level.
match: ["[<value>#Quantity]"]
tests:
  - { text: 出口9亿元。, facts: [{ value: 900000000 }] }
  - { text: 出口商品。, facts: [] }
`;

const codes = (pack: Pack): readonly string[] => pack.problems.map(({ code, file, line, column }) => `${path.basename(file ?? '')}:${line}:${column} ${code}`);

describe('loadPack', () => {
  it('tells rules of Chinese text, of English text and words apart', async () => {
    const pack = await packOf({
      'zh/b.yaml': rule('b'),
      'a.yaml': rule('a'),
      'en/c.yaml': rule('c').replace('#Quantity', '#Money'),
      'lexicon/words/x.yaml': '- { class: reach, words: [达] }\n',
      'lexicon/words/y.yaml': '- { class: adverb, words: [共] }\n',
      'lexicon/places/list.json': '{"a": 1}',
      '_template.yaml': 'id: ???',
      'zh/notes.txt': 'no rule',
    });
    expect(codes(pack)).toEqual([]);
    expect(pack.rules.map(({ id, origin }) => `${id} ${origin}`)).toEqual(['a user', 'b user']);
    expect(pack.english.map(({ id }) => id)).toEqual(['c']);
    expect(entriesOf(pack.lexicon, 'words')).toEqual([{ class: 'reach', words: ['达'] }, { class: 'adverb', words: ['共'] }]);
    expect(pack.lexicon['places/list']).toEqual({ a: 1 });
  });

  it('tells an id that stands twice', async () => expect(codes(await packOf({ 'zh/a.yaml': rule('a'), 'zh/more/a.yaml': rule('a') }))).toEqual(['a.yaml:1:1 DUPLICATE_ID']));
  it.each(BAD_LEXICONS)('%s', async (_, files, problems) => expect(codes(await packOf(files, 'lexicon/'))).toEqual(problems));

  it('keeps the rules, and the words of sound files, where a file of words is broken', async () => {
    const pack = await packOf({ 'a.yaml': rule('a'), 'lexicon/words/x.yaml': '- { class: noun, words: [某店, 某店] }\n', 'lexicon/words/y.yaml': '- { class: noun, words: [另店] }\n' });
    expect(codes(pack)).toEqual(['x.yaml:1:30 DUPLICATE_FORM']);
    expect(pack.rules.map(({ id }) => id)).toEqual(['a']);
    expect(Object.keys(pack.lexicon)).toEqual(['words/y']);
  });

  it('reads no file without an end or beyond all measure, and the others all the same', () =>
    inFolder({ 'a.yaml': rule('a'), 'huge.yaml': '#'.repeat(6_000_001), 'folder.yaml/b.yaml': rule('b') }, async (folder) => {
      await symlink('/dev/zero', path.join(folder, 'endless.yaml'));
      await symlink('nowhere', path.join(folder, 'gone.yaml'));
      const pack = await loadPack(folder);
      expect(pack.problems.map(({ code, file }) => `${path.basename(file ?? '')} ${code}`)).toEqual(['endless.yaml UNREADABLE', 'gone.yaml UNREADABLE', 'huge.yaml HUGE_FILE']);
      expect(pack.rules.map(({ id }) => id)).toEqual(['a', 'b']);
    }));

  it('tells some of the problems of a broken file, and how many more there are', async () => {
    const { problems } = await packOf({ 'a.yaml': rule('a').replace('#Quantity', '('.repeat(500)) });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ message: expect.stringMatching(/^and \d+ more in this file$/), zh: { message: expect.stringMatching(/^此文件另有 \d+ 处$/) } });
  });

  it('refuses a path that is not there', () => expect(loadPack('no/such/rules')).rejects.toMatchObject({ code: 'NOT_FOUND' }));
});

describe('joinPacks', () => {
  it('puts a user rule of the same name in place of ours', async () => {
    const [ours, users] = [await packOf({ 'a.yaml': rule('a'), 'b.yaml': rule('b') }), await packOf({ 'b.yaml': rule('b'), 'c.yaml': rule('c') })];
    const builtin = { ...ours, rules: ours.rules.map((own) => ({ ...own, origin: 'builtin' as const })) };
    expect(joinPacks(builtin, users).rules.map(({ id, origin }) => `${id} ${origin}`)).toEqual(['a builtin', 'b user', 'c user']);
    expect(joinPacks(builtin, EMPTY_PACK).rules).toEqual(builtin.rules);
  });
});

describe('the built-in pack', () => {
  it('is without a problem', async () => expect(codes(await loadPack(SOURCES, 'builtin'))).toEqual([]));
  it('goes through JSON unchanged', async () => {
    const pack = await loadBuiltin();
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});
