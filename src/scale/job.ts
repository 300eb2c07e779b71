/** What threads are told, and what they tell: plain data all of it. */
import type { Piece } from '../read/pieces.js';
import type { Document, ReadOptions, ReadProblem } from '../types.js';
import type { Format } from '../write/index.js';
import type { WriteOptions } from '../write/writer.js';
import type { Counts, Found, Selection } from './found.js';

/** The whole of a job: the same for all its pieces. */
export interface Job {
  readonly rules: Rules;
  readonly read: PlainOptions;
  readonly output: Output;
  /** Where results are kept, and the part of their keys that the whole job shares. */
  readonly cache?: { readonly folder: string; readonly key: string };
}

/** The user's rules, and whether ours stand beside them. */
export interface Rules {
  readonly rules: readonly string[];
  readonly builtin: boolean;
}

/** The options of reading that are plain data and say how a file is read, not which. */
export type PlainOptions = Pick<ReadOptions, (typeof PLAIN)[number]>;
const PLAIN = ['encoding', 'published', 'selector', 'maxBytes', 'manifest'] as const;

export function plainOptions(options: ReadOptions): PlainOptions {
  const plain: { -readonly [key in keyof PlainOptions]: PlainOptions[key] } = {};
  for (const key of PLAIN) if (options[key] !== undefined) Object.assign(plain, { [key]: options[key] });
  return plain;
}

/** Rows of text as they will be written; or what was found, for what must be done with all of it at hand. */
export type Output =
  | { readonly is: 'rows'; readonly format: Format; readonly options: WriteOptions; readonly selection: Selection }
  | { readonly is: 'found'; readonly figures: boolean };

/** What one thread does at a time: a piece to read, or a document that was read already. */
export type Task = { readonly piece: Piece } | { readonly document: Document };

/** What became of one task. */
export interface Done {
  /** Of each document or problem, in order. */
  readonly told: readonly Told[];
  /** The rows, where rows are asked for and there are any. */
  readonly rows?: string | Uint8Array;
}

/** What is said of one document. */
export type Told =
  | { readonly file: string; readonly warnings: Document['warnings']; readonly counts: Counts; readonly found?: Found }
  | { readonly problem: ReadProblem }
  | { readonly file: string; readonly defect: Defect };

/** An error on its way between threads. */
export interface Defect {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
}

export function defectOf(error: unknown): Defect {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { name: error.name, message: error.message, ...(code !== undefined && { code }), ...(error.stack !== undefined && { stack: error.stack }) };
}

/** The error as it was before its way. */
export function errorOf({ name, message, code, stack }: Defect): Error {
  return Object.assign(new Error(message), { name, ...(code !== undefined && { code }), ...(stack !== undefined && { stack }) });
}

export function fileOf(task: Task): string {
  return 'piece' in task ? task.piece.file : task.document.file;
}
