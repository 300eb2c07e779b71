/** The kinds of file that are read, one entry each: what names they have, and what is known of their bytes. */

export interface Kind {
  readonly name: KindName;
  /** With their dot, in lower case; '' is a name without one. */
  readonly extensions: readonly string[];
  /** Read piece by piece: no file is too large. */
  readonly streams?: true;
  /** Its bytes are characters; bytes that are none are no file of this kind. */
  readonly isText?: true;
}

export type KindName = 'text' | 'markdown' | 'html' | 'jsonl' | 'docx' | 'doc' | 'pdf' | 'xlsx' | 'mail' | 'zip' | 'gzip' | 'ofd' | 'warc';

export const KINDS: readonly Kind[] = [
  { name: 'text', extensions: ['.txt', '.text', ''], isText: true },
  { name: 'markdown', extensions: ['.md', '.markdown'], isText: true },
  { name: 'html', extensions: ['.html', '.htm', '.shtml', '.xhtml', '.xht'], isText: true },
  { name: 'jsonl', extensions: ['.jsonl', '.ndjson'], isText: true, streams: true },
  { name: 'docx', extensions: ['.docx', '.docm', '.dotx'] },
  { name: 'doc', extensions: ['.doc', '.dot', '.wps', '.wpt'] },
  { name: 'pdf', extensions: ['.pdf'] },
  { name: 'xlsx', extensions: ['.xlsx', '.xlsm'] },
  { name: 'mail', extensions: ['.eml', '.mht', '.mhtml'] },
  { name: 'zip', extensions: ['.zip'], streams: true },
  { name: 'gzip', extensions: ['.gz'], streams: true },
  { name: 'ofd', extensions: ['.ofd'] },
  { name: 'warc', extensions: ['.warc'], streams: true },
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
