import { patternOf, wordsOf } from '../lexicon/lists.js';
import type { Block, Cell, Span, Table } from '../types.js';
import type { Group } from './articles.js';
import { headOf } from './articles.js';
import type { Line } from './line.js';
import { findSentences } from './sentences.js';
import { isSeries } from './head-lines.js';
import { enumeratorLevel, isOffice } from './kinds.js';

/** 牧野区, 市发改委, 高新区： name a place or a department: part of no headline. */
const placeName = patternOf`^.{1,3}$|^.{1,8}${'places/line_ends'}$|^.{1,12}[：:]$`;
/** 详细新闻, 要闻: names of a page's parts are no longer. */
const maxPart = 6;
/** A headline has no more lines. */
const maxRun = 6;
/** Level of headings that nothing but their shape gives away. */
const shapeLevel = 5;

const contentsHeads = wordsOf('lines/contents_heads');
const digests = wordsOf('lines/digests');

interface Heading {
  readonly level: number;
  readonly marked: boolean;
  readonly named: boolean;
  /** Index of its block. */
  readonly at: number;
}

/** The headline of an article's first lines, its lines joined by a space; undefined where there is none. */
export function titleOf(text: string, head: readonly Line[]): string | undefined {
  const run = titleRun(text, head);
  const lines = run.length > 0 ? run : unnamed(text, head.filter((line) => line.kind === 'heading'));
  const title = lines.map((line) => text.slice(line.start, line.end).replaceAll('\u3000', ' ')).join(' ');
  return title === '' ? undefined : title;
}

/** Headings without the first of a section (一、总体情况), and without offices alone where anything else is left. */
function unnamed(text: string, headings: readonly Line[]): readonly Line[] {
  const unnumbered = headings.filter((line) => line.level === undefined);
  const titles = unnumbered.filter((line) => !isOffice(text.slice(line.start, line.end)));
  return titles.length > 0 ? titles : unnumbered;
}

/** The first headings of one level, up to the first that only names a place; none where the first is of a section (一、总体情况). */
function titleRun(text: string, head: readonly Line[]): Line[] {
  const from = titleStart(text, head);
  const first = head[from];
  if (first?.level !== undefined) return [];
  const run: Line[] = [];
  const seen = new Set<string>();
  for (const line of from < 0 ? [] : head.slice(from)) {
    if (line.kind !== 'heading') break;
    const words = text.slice(line.start, line.end);
    if (seen.has(words)) continue;
    if (line.marked !== first?.marked || placeName.test(words) || (run.length > 0 && line.level !== undefined) || run.length >= maxRun) break;
    seen.add(words);
    run.push(line);
  }
  return run;
}

/** The first heading; a short one above a marked one (## 详细新闻, ### …) names a part of the page, others a series (信访简报 第15期), the site in Latin letters, or a button (搜索). */
function titleStart(text: string, head: readonly Line[]): number {
  let from = head.findIndex((line) => line.kind === 'heading');
  from = behindNames(text, head, from);
  for (let next = nextHeading(head, from); from >= 0 && next >= 0 && standsOver(text.slice(head[from]?.start, head[from]?.end)); next = nextHeading(head, from)) from = next;
  const [first, next] = [head[from], head[from + 1]];
  if (!first || !next || first.marked === undefined || next.marked === undefined) return from;
  return next.marked > first.marked && first.end - first.start <= maxPart && !placeName.test(text.slice(first.start, first.end)) ? from + 1 : from;
}

/** Names of the site and its offices over the day, and a headline below it: 新闻局 ⏎ 治安警察局 ⏎ 2024-07-02 18:09 ⏎ 入境旅客逾千万. */
function behindNames(text: string, head: readonly Line[], from: number): number {
  let end = from;
  while (head[end]?.kind === 'heading' && head[end]?.level === undefined && isName(text.slice(head[end]?.start, head[end]?.end))) end++;
  if (end === from || from < 0 || head[end]?.kind !== 'stamp') return from;
  const next = nextHeading(head, end);
  return next < 0 ? from : next;
}

function isName(words: string): boolean {
  return standsOver(words) || isOffice(words);
}

function nextHeading(head: readonly Line[], from: number): number {
  return head.findIndex((line, at) => at > from && line.kind === 'heading' && line.level === undefined);
}

function standsOver(words: string): boolean {
  return isSeries(words) || !/\p{Script=Han}{3}/u.test(words);
}

/** The blocks of an article in text order: what each line is, the headings above it, its sentences. */
export function buildBlocks(text: string, group: Group, title: string | undefined): Block[] {
  const lines = [...group.orphans, ...group.lines];
  const head = [...group.orphans, ...headOf(group.lines)];
  const titles = new Set(titleRun(text, head));
  const headEnd = headOf(group.lines).at(-1)?.end ?? 0;
  const firstTitle = titles.values().next().value;
  const words = new Set([...titles].map((line) => text.slice(line.start, line.end)));
  const digest = isDigest(text, group.lines, title);
  const contents = listsContents(text, group.lines);
  const blocks: Block[] = [];
  const stack: Heading[] = [];
  let item = 0;
  for (const line of lines) {
    if (contents && enumeratorLevel(text.slice(line.start, Math.min(line.end, line.start + ENUMERATOR))) !== undefined) item++;
    const isTitle = titles.has(line) || (line.kind === 'heading' && line.end <= headEnd && words.has(text.slice(line.start, line.end)));
    if (isTitle) {
      blocks.push(blockOf('title', line, { level: firstTitle?.marked ?? 1, under: undefined, item: undefined, sentences: sentencesOf(text, line) }));
      continue;
    }
    if (line.kind === 'heading') {
      const named = placeName.test(text.slice(line.start, line.end));
      const level = levelOf(line, stack, named);
      const joins = goesOn(line, level, blocks.at(-1), stack);
      if (!joins) {
        popTo(stack, level);
        if (digest) item++;
      }
      blocks.push(blockOf('heading', line, { level, under: headingsOf(stack), item: item > 0 ? item : undefined, sentences: sentencesOf(text, line) }));
      stack.push({ level, marked: line.marked !== undefined, named, at: blocks.length - 1 });
      continue;
    }
    blocks.push(blockOf(roles[line.kind], line, { level: undefined, under: headingsOf(stack), item: item > 0 ? item : undefined, sentences: sentencesOf(text, line) }));
  }
  return blocks;
}

/** A heading without mark or number right under one of its level, which has no mark either: both are one. */
function goesOn({ marked, level: own }: Line, level: number, above: Block | undefined, stack: readonly Heading[]): boolean {
  const last = stack.at(-1);
  return marked === undefined && own === undefined && above?.role === 'heading' && last?.level === level && !last.marked && stack.length < maxRun;
}

/** Characters that an enumerator may take. */
const ENUMERATOR = 12;

/** 本期节目主要内容：1.…；2.…: what a programme tells, each line of something else. */
function listsContents(text: string, lines: readonly Line[]): boolean {
  return lines.some((line) => line.end - line.start <= 16 && contentsHeads.some((word) => text.slice(line.start, line.end).includes(word)));
}

function popTo(stack: { readonly level: number }[], level: number): void {
  while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
}

function headingsOf(stack: readonly { readonly at: number }[]): readonly number[] | undefined {
  return stack.length > 0 ? stack.map((heading) => heading.at) : undefined;
}

/** A block with every key, so that all have one shape in memory. */
function blockOf(role: Block['role'], { start, end, table, captions }: Line, { level, under, item, sentences }: Pick<Block, 'level' | 'under' | 'item' | 'sentences'>): Block {
  return { role, start, end, level, under, item, table, captions: table && (captions ?? []), sentences };
}

/** Marked headings have their level, or one below a place of that level; others stand below the last marked one. */
function levelOf(line: Line, stack: readonly Heading[], named: boolean): number {
  if (line.marked !== undefined) return !named && stack.some((heading) => heading.named && heading.marked && heading.level === line.marked) ? line.marked + 1 : line.marked;
  const marked = stack.findLast((heading) => heading.marked);
  return (line.level ?? shapeLevel) + (marked ? Math.max(0, marked.level - 1) : 0);
}

const roles: Readonly<Record<Line['kind'], Block['role']>> = {
  heading: 'heading',
  column: 'heading',
  short: 'paragraph',
  paragraph: 'paragraph',
  byline: 'byline',
  caption: 'caption',
  stamp: 'furniture',
  furniture: 'furniture',
  table: 'table',
};

function sentencesOf(text: string, line: Line): Span[] {
  if (line.table) return proseIn(line.table).flatMap((cell) => findSentences(text, cell.start, cell.end));
  if (line.kind === 'table' || line.kind === 'furniture' || line.kind === 'stamp' || line.ofTable) return [];
  return findSentences(text, line.dateline?.end ?? line.start, line.end);
}

/** A cell with fewer units is a name or a figure. */
const shortestProse = 16;

/** The cells of a table that hold sentences: of layouts, and of columns like 进展情况. */
function proseIn({ rows }: Table): readonly Cell[] {
  return rows.flat().filter(({ text }) => text.length >= shortestProse && /[，。；]/u.test(text));
}

/** A string of short items: headings of one kind, each with little text, under a name like 国内联播快讯. */
function isDigest(text: string, lines: readonly Line[], title: string | undefined): boolean {
  const strong = lines.filter((line) => line.kind === 'heading' && line.strong).length;
  if (strong < 2) return false;
  const empty = lines.some((line) => line.dateline !== undefined && line.dateline.end >= line.end);
  const head = title ?? text.slice(0, 40);
  return empty || (head.length <= 24 && digests.some((word) => head.includes(word)));
}
