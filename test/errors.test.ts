import { describe, expect, it } from '@jest/globals';
import { ExtractError, exitOf, formatProblem, problemAt, worstExit, type ExitCode } from '../src/errors.js';

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

it('an ExtractError carries its problems', () => {
  const error = new ExtractError([{ code: 'UNWRITABLE', message: 'no space left', file: 'x.csv' }]);
  expect([error.code, exitOf(error.code), error.message]).toEqual(['UNWRITABLE', 5, 'x.csv UNWRITABLE no space left']);
});
