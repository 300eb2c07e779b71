/** The view for eyes: facts grouped by release and section, aligned by display width. */
import { cutDisplay, displayWidth, padDisplay } from '../text/width.js';
import { naturalScale, shiftDecimal } from './scale.js';
import { chineseWord, periodWords, reasonWords } from './words.js';
import type { Entry, Paint, Release, Writer } from './writer.js';

export const writer: Writer = {
  extension: 'txt',
  async *write(releases, { width, paint = PLAIN }) {
    let before = '';
    for await (const release of releases) {
      if (release.facts.length === 0) continue;
      yield before + viewOf(release, { width: width ?? Number.POSITIVE_INFINITY, paint });
      before = '\n';
    }
  },
};

/**
 * What changed, in the order of the words: 同比 +0.8%  环比 -1.2个百分点  原 20工作日.
 * Amounts take the largest scale that they reach; a plus sign marks a rise.
 */
export function changeWords(fact: Entry): string {
  const basis = fact.change_basis === undefined || fact.change_basis === 'none' ? '变动' : chineseWord('change_basis', fact.change_basis);
  return [
    fact.yoy === undefined ? '' : `同比 ${amount(fact.yoy, fact.yoy_unit, true)}`,
    fact.change === undefined ? '' : `${basis} ${amount(fact.change, fact.change_unit, true)}`,
    fact.previous === undefined ? '' : `原 ${amount(fact.previous, fact.previous_unit, false)}`,
  ].filter((part) => part !== '').join('  ');
}

interface View {
  readonly width: number;
  readonly paint: Paint;
}

/** One row before it is laid out: 指标 · 数值原文 · 变动 · 期间 · 地区 · 单位, and what to check. */
interface Line {
  readonly fact: Entry;
  readonly cells: readonly [metric: string, text: string, change: string, period: string, place: string, body: string];
  /** What stands behind the columns: the reasons to look, or the words around a bare figure. */
  readonly tail: string;
}

const PLAIN: Paint = { bold: same, dim: same, warn: same, up: same, down: same };

/** Columns a cell may take at most, so that one long name does not push the others off the screen. */
const MOST = [36, 20, 34, 24, 20, 24] as const;
const GAP = '  ';

function same(text: string): string {
  return text;
}

function viewOf(release: Release, view: View): string {
  const shared = sharedPlace(release.facts);
  const lines = release.facts.map((fact) => lineOf(fact, shared));
  const widths = columnWidths(lines, view.width);
  const out: string[] = [headOf(release, view)];
  let section: string | undefined;
  for (const line of lines) {
    if (line.fact.section !== section) {
      section = line.fact.section;
      if (section !== undefined) out.push(view.paint.bold(cutDisplay(section, view.width)));
    }
    out.push(layOut(line, widths, view));
  }
  return `${out.join('\n')}\n`;
}

function headOf(release: Release, { width, paint }: View): string {
  const first = release.facts[0];
  const title = release.title ?? first?.title;
  const published = release.published ?? first?.published;
  const rest = [published, release.file].filter((part) => part !== undefined).join(GAP);
  if (title === undefined) return paint.bold(cutDisplay(rest, width));
  const head = cutDisplay(title, width);
  const left = width - displayWidth(head) - GAP.length;
  return left < 1 ? paint.bold(head) : `${paint.bold(head)}${GAP}${paint.dim(cutDisplay(rest, left))}`;
}

function lineOf(fact: Entry, shared: number): Line {
  const tail = (fact.check === undefined ? undefined : reasonWords(fact.check)) ?? (fact.metric === undefined ? fact.quote : undefined) ?? '';
  const name = [fact.parent, fact.metric].filter((part) => part !== undefined).join(' › ');
  const metric = fact.status === 'target' ? `${name}（${chineseWord('status', 'target')}）` : name;
  const period = fact.period === undefined ? '' : periodWords(fact.period, fact.period_type);
  return { fact, tail, cells: [metric, figureOf(fact), changeWords(fact), period, stepsOf(fact).slice(shared).join('/'), fact.body ?? ''] };
}

/** The figure as printed; a bare one, as cells of tables have it, with its unit at the scale that it reaches: 3157.4 under 亿元 is 3157.4亿元, 31574 under 万元 3.1574亿元. */
function figureOf({ text = '', value, unit }: Entry): string {
  return BARE.test(text) && value !== undefined && unit !== undefined ? amount(value, unit, false) : text;
}

const BARE = /^[-+−]?[\d,]+(?:\.\d+)?$/u;

function stepsOf({ region }: Entry): readonly string[] {
  return region === undefined ? [] : region.split('/');
}

/** How many steps all places of a release have in common: they are not shown, so that of one city's release no place is. */
function sharedPlace(facts: readonly Entry[]): number {
  const [first = [], ...others] = facts.map(stepsOf).filter((steps) => steps.length > 0);
  const parts = first.findIndex((step, at) => others.some((steps) => steps[at] !== step));
  return parts === -1 ? first.length : parts;
}

function columnWidths(lines: readonly Line[], screen: number): number[] {
  const widths = MOST.map((most, index) => Math.min(most, Math.max(0, ...lines.map(({ cells }) => displayWidth(cells[index] ?? '')))));
  // A narrow screen takes the room from the name first, then from the change: figures are never cut.
  for (const [index, least] of [[0, 16], [2, 12], [5, 8], [4, 8]] as const) {
    const over = widths.reduce((sum, width) => sum + width + GAP.length, 2) - GAP.length - screen;
    const width = widths[index] ?? 0;
    if (over > 0) widths[index] = Math.max(Math.min(width, least), width - over);
  }
  return widths;
}

/** `! ` before a row to check and its reasons behind it; columns that are empty everywhere take no room. */
function layOut({ fact, cells, tail }: Line, widths: readonly number[], { width, paint }: View): string {
  let used = 2;
  let out = fact.check === undefined ? '  ' : paint.warn('! ');
  for (const [index, columns] of widths.entries()) {
    const room = Math.min(columns, width - used);
    if (columns === 0 || room < 2) continue;
    const text = padDisplay(cutDisplay(cells[index] ?? '', room), room);
    out += (index === 2 ? signed(fact, text, paint) : text) + GAP;
    used += room + GAP.length;
  }
  if (tail === '' || width - used < 6) return out.trimEnd();
  return out + (fact.check === undefined ? paint.dim : paint.warn)(cutDisplay(tail, width - used));
}

function signed(fact: Entry, text: string, paint: Paint): string {
  const change = fact.yoy ?? fact.change ?? 0;
  if (change === 0) return text;
  return change > 0 ? paint.up(text) : paint.down(text);
}

function amount(value: number, unit: string | undefined, sign: boolean): string {
  const scale = naturalScale(value, unit);
  const number = scale === undefined ? value : shiftDecimal(value, scale.places);
  return `${sign && value > 0 ? '+' : ''}${number}${scale?.word ?? ''}${unit ?? ''}`;
}
