/** The kinds of file that are read, one entry each; heavy ones load their code when first used. */
import type { ReadOptions, ReadResult } from '../types.js';

/** How one kind of file becomes documents. */
export interface Format {
  /** With their dot, in lower case; '' is a name without an extension. */
  readonly extensions: readonly string[];
  /** Results in the order of the file. Failures come as problems, never as exceptions. */
  readonly read: (bytes: Uint8Array, file: string, options: ReadOptions) => AsyncIterable<ReadResult>;
}

const FORMATS: readonly Format[] = [
  {
    extensions: ['.txt', '.text', ''],
    read: async function* (bytes, file, options) {
      const { readText } = await import('./text/plain.js');
      yield await readText(bytes, file, options);
    },
  },
  {
    extensions: ['.md', '.markdown'],
    read: async function* (bytes, file, options) {
      const { readMarkdown } = await import('./markdown/read.js');
      yield await readMarkdown(bytes, file, options);
    },
  },
  {
    extensions: ['.html', '.htm', '.shtml', '.xhtml', '.xht'],
    read: async function* (bytes, file, options) {
      const { readHtml } = await import('./html/read.js');
      yield await readHtml(bytes, file, options);
    },
  },
  {
    extensions: ['.jsonl', '.ndjson'],
    read: async function* (bytes, file, options) {
      const { readLines } = await import('./text/jsonl.js');
      yield* readLines(bytes, file, options);
    },
  },
];

const BY_EXTENSION = new Map(FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format])));

/** The format that reads files of this name; undefined for a kind that is not read. */
export function formatOf(file: string): Format | undefined {
  return BY_EXTENSION.get(extensionOf(file));
}

/** The format for a file named by the user whose ending says nothing: plain text. */
export function plainFormat(): Format | undefined {
  return BY_EXTENSION.get('');
}

/** The format of content that gives itself away whatever the file is called: `<!doctype html>`, `<html>`. */
export function formatOfContent(bytes: Uint8Array): Format | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  return HTML_START.test(head) ? BY_EXTENSION.get('.html') : undefined;
}

const HTML_START = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,300}-->\s*){0,3}<(?:!doctype\s+html|html[\s>])/iu;

/** `.txt` of `a/B.TXT`; '' where there is none. */
export function extensionOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
