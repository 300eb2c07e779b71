import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { chartFile } from '../../src/series/chart.js';
import { panelsOf } from '../../src/series/panel.js';
import { buildSeries } from '../../src/series/series.js';
import { figure } from '../../src/series/svg.js';
import { axisFor, dayNumber, timeTicks } from '../../src/series/ticks.js';
import type { Fact } from '../../src/types.js';
import { made } from '../names/helpers.js';

const month = (index: number, value: number, changes: Partial<Fact> = {}): Fact => {
  const period = `2024-${String(index).padStart(2, '0')}`;
  return made('用电量', { value, unit: '千瓦时', text: `${value}千瓦时`, period, period_type: 'month', period_end: `${period}-28`, region: '甲省/乙市', ...changes });
};
const growth = (index: number, yoy: number): Fact => {
  const { value: _, ...rest } = month(index, 0);
  return { ...rest, yoy, yoy_unit: '%' };
};
const panels = (...facts: readonly Fact[]) => panelsOf(buildSeries(facts));

describe('axisFor', () => {
  it.each([[[98, 152], [0, 50, 100, 150, 200]], [[7.4, 7.9], [7.4, 7.5, 7.6, 7.7, 7.8, 7.9]], [[-3, 5], [-4, -2, 0, 2, 4, 6]], [[0], [0, 0.2]], [[1234567], [0, 500000, 1000000, 1500000]]])('%j has ticks at %j', (values, ticks) => {
    expect(axisFor(values)).toEqual({ from: ticks[0], to: ticks.at(-1), ticks });
  });
  it('holds every value between few ticks', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e6, max: 1e12 }), { minLength: 1, maxLength: 9 }), (values) => {
      const { from, to, ticks } = axisFor(values);
      expect(from <= Math.min(...values) && to >= Math.max(...values) && ticks.length <= 8).toBe(true);
    }));
  });
});

describe('timeTicks', () => {
  it.each([['2024-01-31', '2024-05-31', ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05']], ['2015-12-31', '2020-12-31', ['2015', '2016', '2017', '2018', '2019', '2020']]])('%s to %s', (from, to, labels) => {
    expect(timeTicks(dayNumber(from), dayNumber(to)).map(({ label }) => label)).toEqual(labels);
  });
});

describe('panels', () => {
  it('hold the places of one metric, unit and kind of period', () => {
    const drawn = panels(month(1, 3e8), month(2, 4e8), month(1, 2e8, { region: '甲省/丙市' }), month(2, 1e8, { region: '甲省/丙市' }));
    expect(drawn.map(({ title, unit, lines }) => [title, unit, lines.map(({ name, marks }) => [name, marks.map(({ value }) => value)])])).toEqual([['用电量 月度', '亿千瓦时', [['乙市', [3, 4]], ['丙市', [2, 1]]]]]);
  });
  it('name the time where it is one', () => {
    expect(panels(month(1, 3), month(1, 2, { region: '甲省/丙市' }))[0]?.title).toBe('用电量 2024年1月');
  });
  it('draw growth where there is no level', () => {
    expect(panels(growth(1, 3), growth(2, -1))[0]).toMatchObject({ title: '用电量同比 月度', unit: '%', lines: [{ marks: [{ value: 3 }, { value: -1 }] }] });
  });
  it('put aside what was revised', () => {
    const marks = panels(month(1, 3, { published: '2024-02-10', file: 'a' }), month(1, 4, { published: '2024-03-10', file: 'b' }), month(2, 5))[0]?.lines[0]?.marks;
    expect(marks?.map(({ value, aside }) => [value, aside])).toEqual([[3, true], [4, false], [5, false]]);
  });
  it('are none without dates', () => {
    const { period_end: _, ...undated } = month(1, 3);
    expect(panels(undated)).toEqual([]);
  });
});

describe('the file', () => {
  const svg = chartFile(panels(month(1, 3, { metric: '<script>alert(1)</script>&"\u0001', metric_key: '<script>alert(1)</script>&"\u0001' }), month(2, 4, { metric: 'x', metric_key: '<script>alert(1)</script>&"\u0001' })));
  it('is one SVG of its own, without script, whatever the names are', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 760 \d+(\.\d)?"/);
    expect(svg).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)|\bon\w+=/);
    expect(svg).not.toContain('\u0001');
    expect(svg).toContain('&#60;script&#62;');
  });
  it('draws lines over time, and bars where each place has one figure', () => {
    expect(svg).toContain('class="l"');
    const bars = chartFile(panels(month(1, 3), month(1, 12345.5, { region: '甲省/丙市' }), month(1, 2, { region: '甲省/丁市', qualifier: 'about' })));
    expect(bars).not.toContain('class="l"');
    expect([...bars.matchAll(/text-anchor="end">([^<]+)</g)].map(([, name]) => name)).toEqual(['丙市', '乙市', '丁市']);
    expect(bars).toContain('>12,345.5<');
    expect(bars).toContain('class="b a"');
  });
  it('is the same each time', () => {
    const facts = [month(1, 3), month(2, 4)];
    expect(chartFile(panels(...facts))).toBe(chartFile(panels(...facts)));
  });
});

describe('figure', () => {
  it.each([[1234567, '1,234,567'], [123, '123'], [-1234.5, '-1,234.5'], [0.0001, '0.0001']])('%d is %s', (value, text) => expect(figure(value)).toBe(text));
});
