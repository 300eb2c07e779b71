import type { Article, Block, Document } from '../types.js';
import { findSentences } from './sentences.js';

/** First cut: one article, one block a line. */
export function structure(document: Document): Article[] {
  const { text } = document;
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const sentences = findSentences(text, start, end);
    const first = sentences[0];
    const last = sentences.at(-1);
    if (first && last) {
      const heading = document.marks?.find((mark) => mark.kind === 'heading' && mark.start < last.end && mark.end > first.start);
      blocks.push({ role: heading ? 'heading' : 'paragraph', ...(heading?.level === undefined ? {} : { level: heading.level }), start: first.start, end: last.end, sentences });
    }
    start = end + 1;
  }
  if (blocks.length === 0) return [];
  return [{ start: 0, end: text.length, blocks, ...(document.title === undefined ? {} : { title: document.title }), ...(document.published ? { published: document.published } : {}) }];
}
