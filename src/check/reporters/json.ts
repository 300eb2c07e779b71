/** A check as data. */
import { wordsIn, type Ui } from '../../text/language.js';
import type { CheckReport } from '../types.js';

export function jsonReport({ passed, failed, exit, results, findings }: CheckReport, ui: Ui = 'en'): string {
  const noted = findings.map(({ kind, file, line, says }) => ({ kind, file, line, message: wordsIn(ui, says) }));
  return `${JSON.stringify({ passed, failed, exit, results, findings: noted }, undefined, 2)}\n`;
}
