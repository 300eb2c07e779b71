/** Lines over time. */
import type { Line, Mark, Panel } from './panel.js';
import { escapeXml, figure, linked, textWidth, type ChartOptions } from './svg.js';
import { axisFor, dayNumber, timeTicks } from './ticks.js';

const TOP = 34;
const PLOT = 220;
const BOTTOM = 26;
const ROW = 16;
/** Room between the last mark and the names. */
const LEAD = 34;

/** The panel with a line for each place, named at its end. */
export function lines(panel: Panel, options: ChartOptions): { readonly body: string; readonly height: number } {
  const all = panel.lines.flatMap(({ marks }) => marks);
  const axis = axisFor(all.map(({ value }) => value));
  const days = all.map(({ day }) => dayNumber(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const left = Math.max(...axis.ticks.map((tick) => textWidth(figure(tick)))) + 12;
  const right = Math.min(options.width / 3, Math.max(...panel.lines.map(({ name }) => textWidth(name))) + LEAD);
  const x = (day: number): number => left + 6 + ((day - first) / (last - first || 1)) * (options.width - left - right - 12);
  const y = (value: number): number => TOP + PLOT - ((value - axis.from) / (axis.to - axis.from)) * PLOT;
  const grid = axis.ticks.map((tick) => {
    const line = `<path class="g" d="M${left} ${n(y(tick))}H${n(options.width - right)}"/>`;
    return `${line}<text class="m" x="${left - 6}" y="${n(y(tick) + 4)}" text-anchor="end">${figure(tick)}</text>`;
  });
  const times = timeTicks(first, last).map(({ at, label }) => `<text class="m" x="${n(x(at))}" y="${TOP + PLOT + 18}" text-anchor="middle">${label}</text>`);
  const labels = spread(panel.lines.map(({ marks }) => y(marks.at(-1)?.value ?? 0)));
  const drawn = panel.lines.map((line, index) => lineOf(line, { index, x, y, label: labels[index] ?? 0, width: options.width - right, href: options.href }));
  const title = `<text class="t" x="0" y="14">${escapeXml(panel.title)}<tspan class="m" font-weight="400">（${escapeXml(panel.unit)}）</tspan></text>`;
  return { body: title + grid.join('') + times.join('') + drawn.join(''), height: Math.max(TOP + PLOT + BOTTOM, Math.max(...labels) + 8) };
}

interface Frame {
  readonly index: number;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly label: number;
  readonly width: number;
  readonly href: ChartOptions['href'];
}

function lineOf({ name, marks }: Line, { index, x, y, label, width, href }: Frame): string {
  const at = (mark: Mark): string => `${n(x(dayNumber(mark.day)))} ${n(y(mark.value))}`;
  const course = marks.filter(({ aside }) => !aside);
  const path = course.length > 1 ? `<path class="l" d="M${course.map(at).join('L')}"${index >= COLOURS ? ' stroke-dasharray="5 3"' : ''}/>` : '';
  const dots = marks.map((mark) => {
    const [cx, cy] = at(mark).split(' ');
    return linked(mark, `<circle class="d${mark.approximate ? ' a' : ''}${mark.aside ? ' s' : ''}" cx="${cx}" cy="${cy}" r="${mark.aside ? 3 : 4}"/>`, href);
  });
  const end = marks.at(-1);
  const isLevel = end === undefined || Math.abs(y(end.value) - label) < 2;
  const lead = isLevel ? '' : `<path class="g" d="M${n(x(dayNumber(end.day)) + 6)} ${n(y(end.value))}L${n(width + LEAD - 14)} ${n(label)}"/>`;
  return `<g class="c${index % COLOURS}">${lead}${path}${dots.join('')}<text x="${n(width + LEAD - 10)}" y="${n(label + 4)}" class="n">${escapeXml(name)}</text></g>`;
}

const COLOURS = 8;

/** Heights moved apart until no label covers another; order is kept. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height || a.index - b.index);
  let free = Number.NEGATIVE_INFINITY;
  const placed = order.map(({ height, index }) => {
    const at = Math.max(height, free);
    free = at + ROW;
    return { at, index };
  });
  // What was pushed below the plot is pulled up again from the end, as far as there is room.
  let floor = TOP + PLOT + 4;
  for (const label of [...placed].reverse()) {
    if (label.at > floor) label.at = floor;
    floor = label.at - ROW;
    if (floor < TOP) break;
  }
  const result: number[] = [];
  for (const { at, index } of placed) result[index] = at;
  return result;
}

function n(value: number): string {
  return String(Number(value.toFixed(1)));
}
