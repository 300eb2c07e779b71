/** The reporters of a check by name. */
import type { Ui } from '../../text/language.js';
import type { CheckReport } from '../types.js';
import type { Paint } from './details.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { prettyReport } from './pretty.js';

export const REPORTER_NAMES = ['pretty', 'github', 'junit', 'json'] as const;
export type ReporterName = (typeof REPORTER_NAMES)[number];

/** The report as text, ending in a line break, or empty. */
export function reportAs(name: ReporterName, report: CheckReport, ui: Ui, paint?: Paint): string {
  if (name === 'github') return githubReport(report, ui);
  if (name === 'junit') return junitReport(report, ui);
  return name === 'json' ? jsonReport(report, ui) : prettyReport(report, ui, paint);
}
