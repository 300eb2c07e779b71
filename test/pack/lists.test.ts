/** Lists put in the place of their names. */
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { beginsOf, endsOf, groupsOf, patternOf, setOf, sourceOf, wordsOf } from '../../src/lexicon/lists.js';
import { withLists } from '../../src/pack/lists.js';

const IMPORT = `import { beginsOf, endsOf, groupsOf, patternOf, setOf, sourceOf, wordsOf } from '../lexicon/lists.js';\n`;

describe('lists in place', () => {
  it.each<readonly [string, unknown]>([
    ["wordsOf('aims/later', 'aims/hit')", wordsOf('aims/later', 'aims/hit')],
    ["setOf('aims/later')", setOf('aims/later')],
    ["groupsOf('aims/later')", groupsOf('aims/later')],
    ["sourceOf('aims/later')", sourceOf('aims/later')],
    ["beginsOf('aims/later', 'aims/done')", beginsOf('aims/later', 'aims/done')],
    ["endsOf('aims/later')", endsOf('aims/later')],
    ["patternOf`^(?:\\d+|${'aims/later'})/.${'aims/done'}$`", patternOf`^(?:\d+|${'aims/later'})/.${'aims/done'}$`],
    ["new RegExp(`${sourceOf('aims/later')}+`, 'uy')", new RegExp(`${sourceOf('aims/later')}+`, 'uy')],
    ["wordsOf('aims/later').map((word) => word + sourceOf('aims/hit'))", wordsOf('aims/later').map((word) => word + sourceOf('aims/hit'))],
  ])('%s gives what it gave', (expression, given) => {
    const code = withLists(IMPORT + expression).slice(IMPORT.length);
    expect(code).not.toMatch(/Of[(`]/u);
    expect(runInThisContext(code)).toEqual(given);
  });

  it.each([
    ['of another module', "import { wordsOf } from './names.js';\nwordsOf('aims/later');"],
    ['whose names are not told', `${IMPORT}const f = (list) => sourceOf(list);`],
    ['with names of none', `${IMPORT}wordsOf('aims/nowhere');`],
    ['of an object', `${IMPORT}alphabet.setOf('aims/later');`],
  ])('leaves calls %s', (_, code) => expect(withLists(code)).toBe(code));
});
