/** The options that all commands share, checked and typed. */
import type { Format } from '../../write/index.js';
import type { Header } from '../../write/writer.js';
import type { ScaleChoice } from '../../write/scale.js';
import { bytesIn, COLOR_CHOICES, FORMAT_CHOICES, HEADER_CHOICES, SCALES } from '../../config/choices.js';

export interface Options {
  readonly format?: Format;
  readonly output?: string;
  /** All that a spreadsheet wants, at once. */
  readonly excel: boolean;
  /** A report to write beside. */
  readonly report?: string;
  readonly columns?: string;
  readonly header: Header;
  readonly scale: ScaleChoice;
  readonly rules: readonly string[];
  readonly builtin: boolean;
  readonly published?: string;
  readonly encoding?: string;
  readonly filesFrom?: string;
  readonly manifest?: string;
  readonly selector?: string;
  readonly maxBytes?: number;
  readonly aliases?: string;
  readonly corrections?: string;
  readonly jobs: number | 'auto';
  readonly cache?: string;
  readonly repeats: boolean;
  readonly targets: boolean;
  readonly wide: boolean;
  readonly sure: boolean;
  readonly unclaimed: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
  readonly stats: boolean;
  readonly dryRun: boolean;
  readonly ignore: boolean;
}

/** Options out of the loose values that the parser of the command line gives; choices are already checked. */
export function optionsOf(values: Readonly<Record<string, unknown>>): Options {
  const format = oneOf(FORMAT_CHOICES, values['format']);
  return {
    ...(format !== undefined && { format }),
    ...textOf(values, 'output'),
    ...textOf(values, 'columns'),
    ...textOf(values, 'report'),
    excel: values['excel'] === true,
    ...textOf(values, 'published'),
    ...textOf(values, 'encoding'),
    ...textOf(values, 'filesFrom'),
    ...textOf(values, 'manifest'),
    ...textOf(values, 'selector'),
    ...sizeOf(values['maxBytes']),
    ...textOf(values, 'aliases'),
    ...textOf(values, 'corrections'),
    ...textOf(values, 'cache'),
    jobs: typeof values['jobs'] === 'number' ? values['jobs'] : 'auto',
    header: oneOf(HEADER_CHOICES, values['header']) ?? (values['excel'] === true ? 'zh' : 'en'),
    scale: oneOf(SCALES, values['scale']) ?? 'base',
    rules: Array.isArray(values['rules']) ? values['rules'].map(String) : [],
    builtin: values['builtin'] !== false,
    ignore: values['ignore'] !== false,
    color: values['color'] === false ? 'never' : values['color'] === true ? 'always' : (oneOf(COLOR_CHOICES, values['color']) ?? 'auto'),
    repeats: values['repeats'] === true,
    targets: values['targets'] === true,
    wide: values['wide'] === true,
    sure: values['sure'] === true,
    unclaimed: values['unclaimed'] === true,
    quiet: values['quiet'] === true,
    stats: values['stats'] === true,
    dryRun: values['dryRun'] === true,
  };
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

function sizeOf(value: unknown): { readonly maxBytes?: number } {
  const maxBytes = typeof value === 'string' ? bytesIn(value) : undefined;
  return maxBytes === undefined ? {} : { maxBytes };
}

function textOf<K extends string>(values: Readonly<Record<string, unknown>>, key: K): { readonly [key in K]?: string } {
  const value = values[key];
  if (typeof value !== 'string') return {};
  const given: { [key in K]?: string } = {};
  Object.assign(given, { [key]: value });
  return given;
}
