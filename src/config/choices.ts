/** The values that options and settings may take; read at start-up, so nothing is imported here but types. */
import type { Format } from '../write/index.js';
import type { Header } from '../write/writer.js';
import type { ScaleChoice } from '../write/scale.js';

export const FORMAT_CHOICES = ['csv', 'tsv', 'yaml', 'json', 'jsonl', 'xlsx', 'sqlite', 'table'] as const satisfies readonly Format[];
export const HEADER_CHOICES = ['en', 'zh', 'none'] as const satisfies readonly Header[];
export const SCALES = ['base', 'printed', '亿', '万'] as const satisfies readonly ScaleChoice[];
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export const UI_CHOICES = ['zh', 'en'] as const;
/** What turns a check red: a failure, any finding too, nothing. */
export const FAIL_ON = ['error', 'warn', 'never'] as const;

/** A size as people write it: 4096, 500K, 200M, 2G. */
export const SIZE = String.raw`^(\d{1,6}(?:\.\d+)?)([KMGkmg]?)[Bb]?$`;

/** Its bytes; undefined for anything else. */
export function bytesIn(size: string): number | undefined {
  const [, count, unit = ''] = new RegExp(SIZE, 'u').exec(size) ?? [];
  return count === undefined ? undefined : Math.round(Number(count) * 1024 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase()));
}
