/** The page's own code, read from assets/report: one script, one style sheet. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ASSETS } from '../../../read/assets.js';
import type { Assets } from '../../../report/page.js';

/** The parts of the script in their order: each uses what stands before it. */
const PARTS = ['rows', 'words', 'csv', 'detail', 'table', 'main'] as const;

export async function loadAssets(): Promise<Assets> {
  const parts = await Promise.all(PARTS.map((name) => asset(`${name}.js`)));
  const script = `'use strict';(() => {\n${parts.map(withoutNotes).join('')}})();`;
  return { script, style: withoutBreaks(await asset('style.css')), hash: (text) => `sha256-${createHash('sha256').update(text).digest('base64')}` };
}

function asset(name: string): Promise<string> {
  return readFile(new URL(`report/${name}`, ASSETS), 'utf8');
}

/** Comments that stand on lines of their own, and the blanks before lines, are for readers of the source. */
function withoutNotes(code: string): string {
  return code.replaceAll(/^\s*\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$\n?/gmu, '').replaceAll(/^\s*\/\/.*\n/gmu, '').replaceAll(/^\s+/gmu, '');
}

function withoutBreaks(css: string): string {
  return css.replaceAll(/\n\s*/gu, '');
}
