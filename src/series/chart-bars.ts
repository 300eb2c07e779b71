/** Bars, where each place has one figure. */
import type { Line, Panel } from './panel.js';
import { escapeXml, figure, linked, textWidth, type ChartOptions } from './svg.js';
import { axisFor } from './ticks.js';

const TOP = 28;
const ROW = 22;
const BAR = 14;

/** The panel with a bar for each place, the largest first, each with its figure behind it. */
export function bars(panel: Panel, options: ChartOptions): { readonly body: string; readonly height: number } {
  const rows = panel.lines.flatMap(({ name, marks }) => marks.filter(({ aside }) => !aside).map((mark) => ({ name, mark }))).sort((a, b) => b.mark.value - a.mark.value);
  const axis = axisFor([0, ...rows.map(({ mark }) => mark.value)]);
  const left = Math.min(options.width / 3, Math.max(...rows.map(({ name }) => textWidth(name))) + 10);
  const right = Math.max(...rows.map(({ mark }) => textWidth(figure(mark.value)))) + 14;
  const x = (value: number): number => left + ((value - axis.from) / (axis.to - axis.from)) * (options.width - left - right);
  const drawn = rows.map(({ name, mark }, index) => {
    const y = TOP + index * ROW;
    const [from, to] = [Math.min(x(0), x(mark.value)), Math.max(x(0), x(mark.value))];
    const bar = `<rect class="b${mark.approximate ? ' a' : ''}" x="${n(from)}" y="${y}" width="${n(Math.max(to - from, 1))}" height="${BAR}" rx="2"/>`;
    const label = `<text x="${n(left - 8)}" y="${y + 12}" text-anchor="end">${escapeXml(name)}</text>`;
    return `${label}${linked(mark, bar, options.href)}<text class="m" x="${n(to + 6)}" y="${y + 12}">${figure(mark.value)}</text>`;
  });
  const title = `<text class="t" x="0" y="14">${escapeXml(panel.title)}<tspan class="m" font-weight="400">（${escapeXml(panel.unit)}）</tspan></text>`;
  return { body: `${title}<g class="c0">${drawn.join('')}</g>`, height: TOP + rows.length * ROW };
}

/** True of a panel whose places have one figure each. */
export function hasOneFigureEach(all: readonly Line[]): boolean {
  return all.every(({ marks }) => marks.filter(({ aside }) => !aside).length <= 1);
}

function n(value: number): string {
  return String(Number(value.toFixed(1)));
}
