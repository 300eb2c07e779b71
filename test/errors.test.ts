import { describe, expect, it } from '@jest/globals';
import { ExtractError, exitOf, firstFew, formatProblem, lineOf, problemAt, worstExit, type ExitCode } from '../src/errors.js';

describe('worstExit', () => {
  it.each<[readonly ExitCode[], ExitCode]>([
    [[], 0],
    [[0, 1], 1],
    [[1, 4], 4],
    [[4, 2], 2],
    [[2, 3, 4, 1], 3],
    [[3, 5, 2], 5],
    [[5, 70], 70],
  ])('of %j is %i', (codes, worst) => expect(worstExit(codes)).toBe(worst));
});

describe('problemAt', () => {
  const source = { file: 'a.yaml', text: 'id: a\r\nabout: 同比增长\r\n' };
  it('counts lines and columns from 1 and aligns its carets by width', () => {
    const at = source.text.indexOf('增长');
    expect(formatProblem(problemAt(source, { start: at, end: at + 2 }, { code: 'UNKNOWN_KEY', message: 'odd', help: 'mend it' }))).toBe(
      ['a.yaml:2:10 UNKNOWN_KEY odd', '  2 | about: 同比增长', '    |            ^^^^', '  help: mend it'].join('\n'),
    );
  });
  it('points at the end of the text', () => {
    expect(problemAt(source, { start: 999, end: 1000 }, { code: 'YAML_SYNTAX', message: 'ends' })).toMatchObject({ line: 3, column: 1 });
  });
  it('shows a window of a long line', () => {
    const text = `${'甲'.repeat(500)}乙`;
    const { frame = '' } = problemAt({ file: 'a', text }, { start: 500, end: 501 }, { code: 'YAML_SYNTAX', message: '' });
    expect(frame.split('\n').map((line) => line.length)).toEqual([57, 108]);
  });
});

it.each([['', 0, 1], ['甲\n乙\n', 1, 1], ['甲\n乙\n', 2, 2], ['甲\n乙\n', 4, 3], ['\n\n', 1, 2], ['甲', 99, 1]])('of %j the offset %i is on line %i', (text, offset, line) => expect(lineOf({ file: 'a', text }, offset)).toBe(line));

it.each([[0, 0], [20, 20], [21, 21], [500, 21]])('of %i problems of a file %i are told', (count, told) => {
  const problems = Array.from({ length: count }, () => ({ code: 'UNKNOWN_KEY', message: 'odd', file: 'a.yaml' }) as const);
  expect(firstFew(problems)).toHaveLength(told);
  if (count > 20) expect(firstFew(problems).at(-1)).toMatchObject({ code: 'UNKNOWN_KEY', file: 'a.yaml', message: `and ${count - 20} more in this file` });
});

it('an ExtractError carries its problems', () => {
  const error = new ExtractError([{ code: 'UNWRITABLE', message: 'no space left', file: 'x.csv' }]);
  expect([error.code, exitOf(error.code), error.message]).toEqual(['UNWRITABLE', 5, 'x.csv UNWRITABLE no space left']);
});
