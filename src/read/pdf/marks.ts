/** What is drawn on a page: characters with their places, and the rules of tables. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Drawn, Glyph, Rule } from '../layout/drawn.js';
import type { Matrix } from '../layout/matrix.js';
import { IDENTITY, applied, matrixOf, through } from '../layout/matrix.js';
import type { Operators } from './open.js';

/** A character and the way its line runs, in quarter turns clockwise; undefined where it runs aslant, as watermarks do. */
interface Placed extends Glyph {
  readonly turn: number | undefined;
}

interface Ink {
  matrix: Matrix;
  text: Matrix;
  line: Matrix;
  font: string;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

interface Pen {
  ink: Ink;
  readonly kept: Ink[];
  readonly placed: Placed[];
  readonly rules: Rule[];
  /** Width of a thousand units of a font in sizes; 1 for all but fonts that draw their own characters. */
  readonly unitOf: (font: string) => number;
  /** The operator that draws nothing: such a path only bounds what is drawn later. */
  readonly unseen: number | undefined;
}

/** How ink lies before the page says anything of it; where it lies, its matrix, is the page's own. */
const FRESH: Omit<Ink, 'matrix'> = {
  text: IDENTITY,
  line: IDENTITY,
  font: '',
  size: 0,
  charSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

/** All that a page draws, turned so that most of its text runs from left to right; and every character as it was placed. */
export async function drawnOn(page: PDFPageProxy, operators: Operators): Promise<{ readonly drawn: Drawn; readonly placed: readonly Glyph[] }> {
  const list = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const base = matrixOf(viewport.transform.map(Number)) ?? IDENTITY;
  const pen: Pen = {
    ink: { matrix: base, ...FRESH },
    kept: [],
    placed: [],
    rules: [],
    unitOf: (font) => unitOf(page, font),
    unseen: operators['endPath'],
  };
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const codes: readonly unknown[] = list.fnArray;
  const args: readonly unknown[] = list.argsArray;
  codes.forEach((code, index) => {
    const name = typeof code === 'number' ? names.get(code) : undefined;
    if (name !== undefined) draw(pen, name, args[index]);
  });
  return { drawn: upright(pen, viewport.width, viewport.height), placed: pen.placed };
}

function unitOf(page: PDFPageProxy, font: string): number {
  const held: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  if (typeof held !== 'object' || held === null || !('fontMatrix' in held) || !Array.isArray(held.fontMatrix)) return 1;
  return Number(held.fontMatrix[0]) * 1000 || 1;
}

function draw(pen: Pen, name: string, args: unknown): void {
  const { ink } = pen;
  const [first = 0, second = 0] = numbersIn(args);
  if (name === 'showText') showText(pen, args);
  else if (name === 'save') pen.kept.push({ ...ink });
  else if (name === 'restore') pen.ink = pen.kept.pop() ?? ink;
  else if (name === 'transform') ink.matrix = through(ink.matrix, matrixIn(args) ?? IDENTITY);
  else if (name === 'paintFormXObjectBegin') {
    pen.kept.push({ ...ink });
    ink.matrix = through(ink.matrix, matrixIn(Array.isArray(args) ? args[0] : undefined) ?? IDENTITY);
  } else if (name === 'paintFormXObjectEnd') pen.ink = pen.kept.pop() ?? ink;
  else if (name === 'beginText') ink.text = ink.line = IDENTITY;
  else if (name === 'setFont') {
    ink.font = Array.isArray(args) ? String(args[0]) : '';
    ink.size = numbersIn(args)[0] ?? 0;
  } else if (name === 'setTextMatrix') ink.text = ink.line = matrixIn(args) ?? IDENTITY;
  else if (name === 'moveText') moveText(ink, first, second);
  else if (name === 'setLeadingMoveText') {
    ink.leading = second;
    moveText(ink, first, second);
  } else if (name === 'nextLine') moveText(ink, 0, ink.leading);
  else if (name === 'setLeading') ink.leading = -first;
  else if (name === 'setCharSpacing') ink.charSpace = first;
  else if (name === 'setWordSpacing') ink.wordSpace = first;
  else if (name === 'setHScale') ink.scale = first / 100;
  else if (name === 'setTextRise') ink.rise = first;
  else if (name === 'constructPath') addRules(pen, args);
}

function moveText(ink: Ink, x: number, y: number): void {
  ink.text = ink.line = through(ink.line, [1, 0, 0, 1, x, y]);
}

function showText(pen: Pen, args: unknown): void {
  const { ink, placed } = pen;
  const pieces: unknown = Array.isArray(args) ? args[0] : undefined;
  if (!Array.isArray(pieces)) return;
  const unit = pen.unitOf(ink.font);
  let x = 0;
  const place = through(ink.matrix, ink.text);
  const [a, b, c, d] = place;
  const stretch = Math.hypot(a, b) * Math.sign(ink.size || 1);
  const size = Math.hypot(c, d) * Math.abs(ink.size);
  const turn = turnOf(Math.atan2(b * Math.sign(ink.size || 1), a * Math.sign(ink.size || 1)));
  for (const piece of pieces) {
    if (typeof piece === 'number') {
      x -= (piece / 1000) * ink.size * ink.scale;
    } else if (isGlyph(piece)) {
      const space = ink.charSpace + (piece.isSpace === true ? ink.wordSpace : 0);
      const width = (piece.width / 1000) * unit * ink.size * ink.scale;
      const [left, top] = applied(place, x, ink.rise);
      placed.push({ text: piece.unicode, x: left, y: top, width: Math.abs(width * stretch), size, turn });
      x += width + space * ink.scale;
    }
  }
  ink.text = through(ink.text, [1, 0, 0, 1, x, 0]);
}

function isGlyph(piece: unknown): piece is { readonly unicode: string; readonly width: number; readonly isSpace?: unknown } {
  return typeof piece === 'object' && piece !== null && 'unicode' in piece && typeof piece.unicode === 'string' && 'width' in piece && typeof piece.width === 'number';
}

const DEGREE = Math.PI / 180;

function turnOf(angle: number): number | undefined {
  const turns = Math.round(angle / (90 * DEGREE));
  return Math.abs(angle - turns * 90 * DEGREE) > 4 * DEGREE ? undefined : (turns + 4) % 4;
}

/** Numbers among the arguments, in order. */
function numbersIn(args: unknown): readonly number[] {
  const list: unknown[] = Array.isArray(args) ? args : isTyped(args) ? [...args] : [];
  return list.filter((one): one is number => typeof one === 'number');
}

/** Whether it is an array of numbers of one kind, whatever realm made it. */
function isTyped(value: unknown): value is Iterable<unknown> {
  return ArrayBuffer.isView(value) && Symbol.iterator in value;
}

/** The matrix that the arguments are, or that the first of them is. */
function matrixIn(args: unknown): Matrix | undefined {
  return matrixOf(numbersIn(args)) ?? (Array.isArray(args) && args.length === 1 ? matrixOf(numbersIn(args[0])) : undefined);
}

/** Thicker ones are boxes. */
const THICKEST = 3;
const SHORTEST = 4;

/** Steps of a path: 0 and 1 go to a point, 2 and 3 bend to one, 4 goes back to the first. */
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0];

function addRules({ ink: { matrix }, rules, unseen }: Pen, args: unknown): void {
  if (!Array.isArray(args) || args[0] === unseen) return;
  const path = numbersIn(Array.isArray(args[1]) ? args[1][0] : undefined);
  let [x, y, fromX, fromY] = [0, 0, 0, 0];
  const segments: Rule[] = [];
  const lineTo = (toX: number, toY: number) => {
    const [x1, y1] = applied(matrix, x, y);
    const [x2, y2] = applied(matrix, toX, toY);
    segments.push({ x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) });
    [x, y] = [toX, toY];
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    const length = LENGTHS[step] ?? 0;
    const [toX = 0, toY = 0] = path.slice(at + length - 1, at + length + 1);
    if (step === 0) [x, y, fromX, fromY] = [toX, toY, toX, toY];
    else if (step === 1) lineTo(toX, toY);
    else if (step === 4) lineTo(fromX, fromY);
    else [x, y] = [toX, toY];
    at += length + 1;
  }
  rules.push(...segments.filter(isStraight));
}

function isStraight({ x1, y1, x2, y2 }: Rule): boolean {
  return Math.min(x2 - x1, y2 - y1) <= THICKEST && Math.max(x2 - x1, y2 - y1) >= SHORTEST;
}

/** The page with most of its text running from left to right; what runs another way is left out. */
function upright({ placed, rules }: Pen, width: number, height: number): Drawn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of placed) if (turn !== undefined) counts[turn] = (counts[turn] ?? 0) + 1;
  const turn = counts.indexOf(Math.max(...counts));
  const turned = (x: number, y: number): readonly [number, number] => {
    if (turn === 1) return [y, width - x];
    if (turn === 2) return [width - x, height - y];
    return turn === 3 ? [height - y, x] : [x, y];
  };
  const isFlipped = turn % 2 === 1;
  return {
    glyphs: placed.filter((glyph) => glyph.turn === turn).map(({ text, x, y, width: wide, size }) => {
      const [left, top] = turned(x, y);
      return { text, x: left, y: top, width: wide, size };
    }),
    rules: rules.map(({ x1, y1, x2, y2 }) => {
      const [[a, b], [c, d]] = [turned(x1, y1), turned(x2, y2)];
      return { x1: Math.min(a, c), y1: Math.min(b, d), x2: Math.max(a, c), y2: Math.max(b, d) };
    }),
    width: isFlipped ? height : width,
    height: isFlipped ? width : height,
  };
}
