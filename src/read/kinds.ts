/** The kinds of file that are read, one entry each; the code of a kind is loaded when it is first met. */
import type { About, ReadOptions, ReadResult } from '../types.js';
import type { Source } from './source.js';

/** What a reader may use beside its bytes. */
export interface Context {
  readonly options: ReadOptions;
  /** Reads what stands inside: a member of an archive, an attachment. */
  readonly readInside: (source: Source) => AsyncIterable<ReadResult>;
  /** What a list of the user's says of a file or a member. */
  readonly about: (file: string) => About;
  /** What the archives of one input took and gave so far, in bytes. */
  readonly unpacked: { packed: number; bytes: number };
}

/** Results in the order of the file. What cannot be read comes as a problem; an exception becomes one. */
export type Reader = (source: Source, context: Context) => AsyncIterable<ReadResult>;

export interface Kind {
  readonly name: KindName;
  /** With their dot, in lower case; '' is a name without one. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Reader>;
  /** Read piece by piece: no file is too large. */
  readonly streams?: true;
  /** Its bytes are characters; bytes that are none are no file of this kind. */
  readonly isText?: true;
}

export type KindName = 'text' | 'markdown' | 'html' | 'jsonl' | 'docx' | 'doc' | 'pdf' | 'xlsx' | 'mail' | 'zip' | 'gzip' | 'ofd' | 'warc';

export const KINDS: readonly Kind[] = [
  { name: 'text', extensions: ['.txt', '.text', ''], isText: true, load: async () => (await import('./text/plain.js')).readText },
  { name: 'markdown', extensions: ['.md', '.markdown'], isText: true, load: async () => (await import('./markdown/read.js')).readMarkdown },
  { name: 'html', extensions: ['.html', '.htm', '.shtml', '.xhtml', '.xht'], isText: true, load: async () => (await import('./html/read.js')).readHtml },
  { name: 'jsonl', extensions: ['.jsonl', '.ndjson'], isText: true, streams: true, load: async () => (await import('./text/jsonl.js')).readLines },
  { name: 'docx', extensions: ['.docx', '.docm', '.dotx'], load: async () => (await import('./word/docx.js')).readDocx },
  { name: 'doc', extensions: ['.doc', '.dot', '.wps', '.wpt'], load: async () => (await import('./word/doc.js')).readDoc },
  { name: 'pdf', extensions: ['.pdf'], load: async () => (await import('./pdf/read.js')).readPdf },
  { name: 'xlsx', extensions: ['.xlsx', '.xlsm'], load: async () => (await import('./sheet/read.js')).readSheets },
  { name: 'mail', extensions: ['.eml', '.mht', '.mhtml'], load: async () => (await import('./mail/read.js')).readMail },
  { name: 'zip', extensions: ['.zip'], streams: true, load: async () => (await import('./archive/zip.js')).readZip },
  { name: 'gzip', extensions: ['.gz'], streams: true, load: async () => (await import('./archive/gzip.js')).readGzip },
  { name: 'ofd', extensions: ['.ofd'], load: async () => (await import('./ofd/read.js')).readOfd },
  { name: 'warc', extensions: ['.warc'], streams: true, load: async () => (await import('./archive/warc.js')).readWarc },
];

const BY_EXTENSION = new Map(KINDS.flatMap((kind) => kind.extensions.map((extension) => [extension, kind])));
const BY_NAME = new Map(KINDS.map((kind) => [kind.name, kind]));

export function kindNamed(name: KindName): Kind | undefined {
  return BY_NAME.get(name);
}

/** The kind that files of this name are taken for; undefined for one that is not read. */
export function kindOfName(file: string): Kind | undefined {
  const kind = BY_EXTENSION.get(extensionOf(file));
  return kind?.name === 'gzip' && kindOfName(file.slice(0, -'.gz'.length)) === undefined ? undefined : kind;
}

/** `.txt` of `a/B.TXT`; '' where there is none. */
export function extensionOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
