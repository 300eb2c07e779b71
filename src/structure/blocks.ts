import type { Block, Span } from '../types.js';
import type { Group } from './articles.js';
import { headOf } from './articles.js';
import type { Line } from './lines.js';
import { findSentences } from './sentences.js';
import { digests } from './words.js';

/** A heading this short names a place or a department: it is part of no headline. */
const maxName = 6;
/** Level of headings that nothing but their shape gives away. */
const shapeLevel = 5;

/** The headline of an article's first lines, its lines joined by a space; undefined where there is none. */
export function titleOf(text: string, head: readonly Line[]): string | undefined {
  const run = titleRun(text, head);
  const lines = run.length > 0 ? run : head.filter((line) => line.kind === 'heading');
  const title = lines.map((line) => text.slice(line.start, line.end)).join(' ');
  return title === '' ? undefined : title;
}

/** The first headings of one level, up to the first that only names a place. */
function titleRun(text: string, head: readonly Line[]): Line[] {
  const headings = head.filter((line) => line.kind === 'heading');
  const first = headings[0];
  const run: Line[] = [];
  const seen = new Set<string>();
  for (const line of headings) {
    const words = text.slice(line.start, line.end);
    if (seen.has(words)) continue;
    if (line.marked !== first?.marked || words.length <= maxName || (run.length > 0 && line.level !== undefined)) break;
    seen.add(words);
    run.push(line);
  }
  return run;
}

/** The blocks of an article in text order: what each line is, the headings above it, its sentences. */
export function buildBlocks(text: string, group: Group, title: string | undefined): Block[] {
  const lines = [...group.orphans, ...group.lines];
  const head = [...group.orphans, ...headOf(group.lines)];
  const titles = new Set(titleRun(text, head));
  const firstTitle = titles.values().next().value;
  const words = new Set([...titles].map((line) => text.slice(line.start, line.end)));
  const digest = isDigest(text, group.lines, title);
  const blocks: Block[] = [];
  const stack: { readonly level: number; readonly marked: boolean; readonly at: number }[] = [];
  let item = 0;
  for (const line of lines) {
    const isTitle = titles.has(line) || (line.kind === 'heading' && head.includes(line) && words.has(text.slice(line.start, line.end)));
    const base: Span = { start: line.start, end: line.end };
    if (isTitle) {
      blocks.push({ role: 'title', ...base, level: firstTitle?.marked ?? 1, sentences: sentencesOf(text, line) });
      continue;
    }
    if (line.kind === 'heading') {
      const level = levelOf(line, stack);
      const joins = line.marked === undefined && line.level === undefined && blocks.at(-1)?.role === 'heading' && stack.at(-1)?.level === level && !stack.at(-1)?.marked;
      if (!joins) {
        popTo(stack, level);
        if (digest) item++;
      }
      blocks.push({ role: 'heading', level, ...base, ...context(stack, item), sentences: sentencesOf(text, line) });
      stack.push({ level, marked: line.marked !== undefined, at: blocks.length - 1 });
      continue;
    }
    blocks.push({ role: roles[line.kind], ...base, ...context(stack, item), ...(line.table ? { table: line.table } : {}), sentences: sentencesOf(text, line) });
  }
  return blocks;
}

function popTo(stack: { readonly level: number }[], level: number): void {
  while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
}

function context(stack: readonly { readonly at: number }[], item: number): Pick<Block, 'under' | 'item'> {
  return { ...(stack.length > 0 ? { under: stack.map((heading) => heading.at) } : {}), ...(item > 0 ? { item } : {}) };
}

/** Marked headings have their level; others stand below the last marked one. */
function levelOf(line: Line, stack: readonly { readonly level: number; readonly marked: boolean }[]): number {
  if (line.marked !== undefined) return line.marked;
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
  if (line.kind === 'table' || line.kind === 'furniture' || line.kind === 'stamp') return [];
  return findSentences(text, line.dateline?.end ?? line.start, line.end);
}

/** A string of short items: headings of one kind, each with little text, under a name like 国内联播快讯. */
function isDigest(text: string, lines: readonly Line[], title: string | undefined): boolean {
  const strong = lines.filter((line) => line.kind === 'heading' && line.strong).length;
  if (strong < 2) return false;
  const empty = lines.some((line) => line.dateline !== undefined && line.dateline.end >= line.end);
  const head = title ?? text.slice(0, 40);
  return empty || (head.length <= 24 && digests.some((word) => head.includes(word)));
}
