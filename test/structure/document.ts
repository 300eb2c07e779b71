import type { Document, Mark } from '../../src/types.js';

/** A tidied document by hand: `## ` makes a heading mark, `**…**` on its own line a strong one. */
export function documentOf(written: string): Document {
  let text = '';
  const marks: Mark[] = [];
  for (const line of written.split('\n')) {
    const heading = /^(#+) (.*)$/u.exec(line);
    const strong = /^\*\*(.*)\*\*$/u.exec(line);
    const visible = heading?.[2] ?? strong?.[1] ?? line;
    const span = { start: text.length, end: text.length + visible.length };
    if (heading?.[1]) marks.push({ ...span, kind: 'heading', level: heading[1].length });
    if (strong) marks.push({ ...span, kind: 'strong' });
    text += `${visible}\n`;
  }
  text = text.slice(0, -1);
  return { file: '-', source: text, text, marks, encoding: 'utf-8', tables: [], warnings: [] };
}
