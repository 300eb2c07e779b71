/** What a page of an OFD file draws. Source of the names: GB/T 33190-2016; lengths there are in millimetres. */
import type { Glyph, Rule } from '../layout/drawn.js';
import type { Matrix } from '../layout/matrix.js';
import { IDENTITY, applied, matrixOf, through } from '../layout/matrix.js';
import { attribute, readXml } from '../xml.js';

/** Points of a millimetre. */
const POINTS = 72 / 25.4;

interface State {
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  /** From the object's own coordinates to the page. */
  matrix: Matrix;
  size: number;
  code: { x: number; y: number; steps: readonly number[]; downs: readonly number[] } | undefined;
  words: string;
  inPath: boolean;
}

/** Characters and rules of a page's content, in points from its upper left corner. */
export function contentIn(xml: string): { readonly glyphs: readonly Glyph[]; readonly rules: readonly Rule[] } {
  const state: State = { glyphs: [], rules: [], matrix: IDENTITY, size: 0, code: undefined, words: '', inPath: false };
  readXml(xml, {
    open(name, attributes) {
      if (name === 'TextObject' || name === 'PathObject') {
        state.matrix = placeOf(attribute(attributes, 'Boundary'), attribute(attributes, 'CTM'));
        state.size = Number(attribute(attributes, 'Size') ?? 0);
      } else if (name === 'TextCode') {
        const [x = 0, y = 0] = [attribute(attributes, 'X'), attribute(attributes, 'Y')].map(Number);
        state.code = { x: x || 0, y: y || 0, steps: stepsIn(attribute(attributes, 'DeltaX')), downs: stepsIn(attribute(attributes, 'DeltaY')) };
        state.words = '';
      } else if (name === 'AbbreviatedData') {
        state.inPath = true;
        state.words = '';
      }
    },
    close(name) {
      if (name === 'TextCode') addText(state);
      else if (name === 'AbbreviatedData') addPath(state);
      if (name === 'TextCode') state.code = undefined;
      if (name === 'AbbreviatedData') state.inPath = false;
    },
    text(words) {
      if (state.code !== undefined || state.inPath) state.words += words;
    },
  });
  return { glyphs: state.glyphs, rules: state.rules };
}

function placeOf(boundary: string | undefined, ctm: string | undefined): Matrix {
  const [x = 0, y = 0] = numbersIn(boundary);
  const own = matrixOf(numbersIn(ctm)) ?? IDENTITY;
  return through([POINTS, 0, 0, POINTS, x * POINTS, y * POINTS], own);
}

export function numbersIn(words: string | undefined): number[] {
  return (words ?? '').trim().split(/\s+/u).map(Number).filter((number) => !Number.isNaN(number));
}

/** `4.2 g 3 5` → 4.2, 5, 5, 5. Longer runs than any line has are cut. */
function stepsIn(words: string | undefined): number[] {
  const steps: number[] = [];
  const items = (words ?? '').trim().split(/\s+/u).filter((item) => item !== '');
  for (let at = 0; at < items.length; at++) {
    if (items[at] !== 'g') {
      steps.push(Number(items[at]) || 0);
      continue;
    }
    const [times, step] = [Math.min(Number(items[at + 1]) || 0, 2000), Number(items[at + 2]) || 0];
    for (let time = 0; time < times; time++) steps.push(step);
    at += 2;
  }
  return steps;
}

function addText({ glyphs, matrix, size, code, words }: State): void {
  if (code === undefined) return;
  const [a, b, c, d] = matrix;
  // Watermarks run aslant.
  if (Math.abs(b) > Math.abs(a) * 0.1) return;
  let { x, y } = code;
  Array.from(words.trim()).forEach((text, at) => {
    const natural = size * (text.charCodeAt(0) < 0x80 ? 0.5 : 1);
    const [left, top] = applied(matrix, x, y);
    const step = code.steps[at] ?? natural;
    glyphs.push({ text, x: left, y: top, width: Math.min(step, natural) * Math.hypot(a, b), size: size * Math.hypot(c, d) });
    x += step;
    y += code.downs[at] ?? 0;
  });
}

/** Straight lines of a path: M x y L x y; curves are passed over. */
function addPath({ rules, matrix, words }: State): void {
  let [x, y] = [0, 0];
  const items = words.trim().split(/\s+/u);
  for (let at = 0; at < items.length; at++) {
    const [toX, toY] = [Number(items[at + 1]), Number(items[at + 2])];
    if ((items[at] !== 'M' && items[at] !== 'S' && items[at] !== 'L') || Number.isNaN(toX + toY)) continue;
    if (items[at] === 'L') rules.push(...ruleOf(applied(matrix, x, y), applied(matrix, toX, toY)));
    [x, y] = [toX, toY];
    at += 2;
  }
}

function ruleOf([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Rule[] {
  const rule = { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) };
  return Math.min(rule.x2 - rule.x1, rule.y2 - rule.y1) <= 2 && Math.max(rule.x2 - rule.x1, rule.y2 - rule.y1) >= 4 ? [rule] : [];
}
