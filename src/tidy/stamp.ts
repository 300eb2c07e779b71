/** The time stamp that news databases put before the text of a release. */
import type { Document, Published } from '../types.js';
import { documentWith } from '../offsets/document.js';
import { rewrite } from '../offsets/rewrite.js';

/**
 * The document without the stamp in front, its date as `published` unless there is one already.
 *
 *     2023-08-09 18:47，正文：今年前7个月…   →   今年前7个月…   published 2023-08-09
 *
 * A stamp without a year (08-12 07:02) is dropped and dates nothing.
 */
export function takeStamp(document: Document): Document {
  const stamp = STAMP.exec(document.text.slice(0, LONGEST));
  if (stamp === null) return document;
  const rest = rewrite(document, [{ start: 0, end: stamp[0].length, with: '' }]);
  const published = publishedFrom(stamp.groups ?? {});
  return document.published !== undefined || published === undefined ? rest : documentWith(rest, { published });
}

const LONGEST = 60;
const STAMP =
  /^\s*(?:(?<year>\d{4})[-年/.]?)?(?<month>\d{1,2})[-月/.](?<day>\d{1,2})日?\s+\d{1,2}:\d{2}(?::\d{2})?\s*[，,]\s*正文[：:]\s*/u;

function publishedFrom(stamp: Readonly<Record<string, string | undefined>>): Published | undefined {
  const { year, month, day } = stamp;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : { date, from: 'text' };
}
