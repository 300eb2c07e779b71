import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Result } from '../../bench/suites/figure.js';
import { answer, type Case } from '../../bench/suites/numeric.js';
import { shippedUnits } from '../annotate/units.js';

const SUITE = '../shared/suites/numeric_all.jsonl';
const FLOOR = 0.96;
const units = shippedUnits();

interface Want {
  readonly value?: string;
  readonly alts?: readonly string[];
  readonly low?: string | null;
  readonly high?: string | null;
  readonly start?: number;
  readonly end?: number;
}
interface Graded extends Case {
  readonly want: readonly Want[];
}
interface LeftOut {
  readonly reason: string;
  readonly cases: readonly string[];
}

describe('the adapter of the numeric suite', () => {
  it.each([
    ['一万五千亿', 'cn2an', 1_500_000_000_000],
    ['负 三点五', 'nemo-itn-decimal', -3.5],
    ['15k', 'duckling-numeral', 15_000],
    ['四块五', 'minlp-currency', 4.5],
    ['三又二分之一', 'recognizers-number', 3.5],
  ])('%s', (text, suite, value) => {
    expect(ask(text, suite)).toMatchObject([{ value }]);
  });

  it('gives places in the text as asked', () => {
    expect(ask('共 3 万 元整', 'jionlp-money-spans', 'spans')).toMatchObject([{ start: 2, end: 7 }]);
  });
});

(existsSync(SUITE) ? describe : describe.skip)('the numeric suite', () => {
  const cases: readonly Graded[] = existsSync(SUITE) ? readFileSync(SUITE, 'utf8').trim().split('\n').map(parseCase) : [];
  const groups: readonly LeftOut[] = parse(readFileSync('bench/suites/left-out.yaml', 'utf8'));
  const leftOut = new Set(groups.flatMap(({ cases: ids }) => ids));

  it('leaves out at most one case in ten, each with its reason', () => {
    const known = new Set(cases.map(({ id }) => id));
    expect([...leftOut].filter((id) => !known.has(id))).toEqual([]);
    expect(leftOut.size).toBeLessThanOrEqual(cases.length / 10);
    for (const { reason } of groups) expect(reason.length).toBeGreaterThan(10);
  });

  it(`reads at least ${FLOOR} of the rest`, () => {
    const rest = cases.filter(({ id }) => !leftOut.has(id));
    const right = rest.filter((graded) => isRight(graded, answer(graded, units)));
    expect(right.length / rest.length).toBeGreaterThanOrEqual(FLOOR);
  });
});

function ask(text: string, suite: string, mode = 'whole'): readonly Result[] {
  return answer({ id: '1', suite, mode, text }, units);
}

function parseCase(line: string): Graded {
  const graded: Graded = JSON.parse(line);
  return graded;
}

/** As the suite's own scorer: one result, all in order, or the same spans. */
function isRight({ mode, want }: Graded, got: readonly Result[]): boolean {
  if (mode === 'spans') {
    const spans = new Set(got.map(({ start, end }) => `${start}-${end}`));
    return spans.size === want.length && want.every(({ start, end }) => spans.has(`${start}-${end}`));
  }
  return got.length === want.length && want.every((one, i) => isSame(one, got[i]));
}

function isSame(want: Want, got: Result | undefined): boolean {
  if (!got) return false;
  if ('low' in want || 'high' in want) return isEqual(want.low, got.low) && isEqual(want.high, got.high);
  return [want.value, ...(want.alts ?? [])].some((value) => isEqual(value, got.value));
}

function isEqual(want: string | null | undefined, got: number | undefined): boolean {
  if (want === null || want === undefined || got === undefined) return (want ?? undefined) === got;
  const number = Number(want);
  return Math.abs(number - got) <= 1e-9 * Math.max(Math.abs(number), Math.abs(got));
}
