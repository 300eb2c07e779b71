import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { answerPeriod, readPeriodCases } from '../../bench/suites/period.js';
import { periods } from '../annotate/periods.js';

const SUITE = new URL('../../../shared/suites/period_statistical.jsonl', import.meta.url);
const LEFT_OUT: unknown = parse(readFileSync(new URL('../../bench/suites/period-left-out.yaml', import.meta.url), 'utf8'));

const leftOut = new Set(Array.isArray(LEFT_OUT) ? LEFT_OUT.map((row: { readonly id: string }) => row.id) : []);

(existsSync(SUITE) ? describe : describe.skip)('outside suite of periods', () => {
  const judged = (existsSync(SUITE) ? readPeriodCases(readFileSync(SUITE, 'utf8')) : []).filter(({ id }) => !leftOut.has(id));

  it('is judged on at least 40 cases', () => expect(judged.length).toBeGreaterThanOrEqual(40));

  it('at least 95 % of the judged cases are right', () => {
    const wrong = judged.filter((one) => {
      const answer = answerPeriod(one, periods);
      return !one.accepted.some(({ from, to }) => from === answer?.from && to === answer.to);
    });
    // The texts, so that a failure names them.
    expect(wrong.length / judged.length > 0.05 ? wrong.map(({ text }) => text) : []).toEqual([]);
  });
});
