/** The readers by their kinds; the code of one is loaded when its kind is first met. */
import type { KindName } from './kinds.js';
import type { Reader } from './reader.js';

const LOADERS: Readonly<Record<KindName, () => Promise<Reader>>> = {
  text: async () => (await import('./text/plain.js')).readText,
  markdown: async () => (await import('./markdown/read.js')).readMarkdown,
  html: async () => (await import('./html/read.js')).readHtml,
  jsonl: async () => (await import('./text/jsonl.js')).readLines,
  docx: async () => (await import('./word/docx.js')).readDocx,
  doc: async () => (await import('./word/doc.js')).readDoc,
  pdf: async () => (await import('./pdf/read.js')).readPdf,
  xlsx: async () => (await import('./sheet/read.js')).readSheets,
  mail: async () => (await import('./mail/read.js')).readMail,
  zip: async () => (await import('./archive/zip.js')).readZip,
  gzip: async () => (await import('./archive/gzip.js')).readGzip,
  ofd: async () => (await import('./ofd/read.js')).readOfd,
  warc: async () => (await import('./archive/warc.js')).readWarc,
};

/** Asking for a module costs as much as reading a short page: each is asked for once. */
const loaded = new Map<KindName, Reader>();

export async function readerOf(kind: KindName): Promise<Reader> {
  const known = loaded.get(kind);
  if (known !== undefined) return known;
  const reader = await LOADERS[kind]();
  loaded.set(kind, reader);
  return reader;
}
