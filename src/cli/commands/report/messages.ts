import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  ending: ['请用 -o 写到 .html 文件：{name}', 'write to a file that ends in .html with -o: {name}'],
  terminal: ['请用 -o report.html 写入文件', 'name a file: -o report.html'],
  size: ['--page-size 写作 10M：{name}', 'write --page-size as 10M: {name}'],
  pages: ['共 {n} 页，在 {folder} 中', '{n} pages, in {folder}'],
  page: ['第 {n} 页：{from} — {to}（{facts} 条）', 'page {n}: {from} — {to} ({facts} facts)'],
} as const satisfies Messages;
