/** Our words and a user's together. */
import type { RawLexicon } from '../rules/lexicon.js';
import { SUBJECTS, subjectOf } from '../rules/subjects.js';

/**
 * The words of both. Rows are added, and a form that a user's row has is taken from ours, so that one word keeps
 * one meaning; tables are merged key by key, their lists joined. JSON files stand in place of ours.
 *
 *     ours  { class: up, words: [增长, 上扬] }     theirs  { class: noun, words: [上扬] }     上扬 is a noun
 */
export function joinLexicons(ours: RawLexicon, theirs: RawLexicon): RawLexicon {
  const joined: Record<string, unknown> = { ...ours };
  for (const subject of new Set(Object.keys(theirs).map(subjectOf))) {
    const keys = SUBJECTS[subject]?.forms ?? [];
    const taken = new Set(filesOf(theirs, subject).flatMap((path) => rowsOf(theirs[path]).flatMap((row) => formsOf(row, keys))));
    if (taken.size > 0) for (const path of filesOf(ours, subject)) joined[path] = withoutForms(rowsOf(ours[path]), keys, taken);
  }
  for (const [path, file] of Object.entries(theirs)) joined[path] = merge(joined[path], file);
  return joined;
}

function filesOf(lexicon: RawLexicon, subject: string): readonly string[] {
  return Object.keys(lexicon).filter((path) => subjectOf(path) === subject);
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(file: unknown): readonly Row[] {
  return Array.isArray(file) ? file.filter(isRecord) : [];
}

function formsOf(row: Row, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => row[key] ?? []).filter((form) => typeof form === 'string');
}

/** The rows without the forms; a row whose name, or every form, is taken goes whole. */
function withoutForms(rows: readonly Row[], keys: readonly string[], taken: ReadonlySet<string>): readonly Row[] {
  return rows.flatMap((row) => {
    if (!formsOf(row, keys).some((form) => taken.has(form))) return [row];
    const left = Object.entries(row).map(([key, value]) => [key, keys.includes(key) && Array.isArray(value) ? value.filter((form) => !taken.has(String(form))) : value] as const);
    const named = left.some(([key, value]) => keys.includes(key) && typeof value === 'string' && taken.has(value) && row['shift'] === undefined);
    const empty = left.every(([key, value]) => !keys.includes(key) || (Array.isArray(value) && value.length === 0));
    return named || empty ? [] : [Object.fromEntries(left)];
  });
}

/** Lists joined, maps merged, texts of words parted by spaces joined too; anything else is the newer. */
function merge(older: unknown, newer: unknown): unknown {
  if (older === undefined) return newer;
  if (Array.isArray(older) && Array.isArray(newer)) return [...new Set([...older, ...newer])];
  if (isRecord(older) && isRecord(newer)) {
    const keys = [...new Set([...Object.keys(older), ...Object.keys(newer)])];
    return Object.fromEntries(keys.map((key) => [key, key in newer ? merge(older[key], newer[key]) : older[key]]));
  }
  if (typeof older === 'string' && typeof newer === 'string' && /\s/u.test(older)) return `${older} ${newer}`;
  return newer;
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
