/** What a file is: its bytes tell before its name does, for names are often wrong. */
import { holdsNul, unreadKind } from './encoding/binary.js';
import type { Kind, KindName } from './kinds.js';
import { extensionOf, kindNamed, kindOfName } from './kinds.js';
import type { Words } from '../text/language.js';
import type { Trouble } from './problem.js';
import { troubleFor, warningFor } from './problem.js';

/** So many first bytes tell. */
export const HEAD = 4096;

/** What a file is, with a remark where its name says otherwise; or why it is not read. */
export interface Sniffed {
  readonly kind: Kind;
  readonly warning?: Words;
}

/**
 * The kind of a file by its first bytes, else by its name; text where neither tells.
 *
 *     report.doc with <html>   →   html        news.txt with <p>…</p><br>   →   markdown        page.html with %PDF-   →   pdf        photo.txt with a PNG   →   trouble
 */
export function sniff(head: Uint8Array, file: string): Sniffed | Trouble {
  const named = file === '-' ? kindOfStdin(head) : kindOfName(file);
  const content = contentKind(head);
  if (content !== undefined) return found(kindNamed(content), named, file);
  const unread = unreadKind(head);
  if (unread !== undefined) return unread;
  if (named?.name === 'text' && holdsTags(head)) return found(kindNamed('markdown'), undefined, file);
  if (named?.isText === true || named === undefined || head.length === 0) return found(named ?? kindNamed('text'), undefined, file);
  if (named.name === 'mail' && /^\s{0,20}(?:[\w-]{2,40}:|From )/u.test(Buffer.from(head.subarray(0, 100)).toString('latin1'))) return found(named, undefined, file);
  // Its bytes are none of the kind that its name says: words, if anything.
  if (!holdsNul(head)) return found(kindNamed('text'), named, file);
  return troubleFor('wrongEnding', { ending: extensionOf(file) });
}

/** <p style="…"> and <br/> in a text: what a page or an archive left in it, read as in Markdown. */
function holdsTags(head: Uint8Array): boolean {
  return (Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1').match(TAG)?.length ?? 0) >= FEW_TAGS;
}

const TAG = /<\/?(?:p|br|div|span|strong|section|td|tr|table)(?:\s[^<>]{0,200})?\/?>/giu;
const FEW_TAGS = 4;

function found(kind: Kind | undefined, named: Kind | undefined, file: string): Sniffed | Trouble {
  if (kind === undefined) return troubleFor('binary');
  const isSame = named === undefined || named.name === kind.name || alike(named.name, kind.name);
  return isSame ? { kind } : { kind, warning: warningFor('wrongEnding', { ending: extensionOf(file), kind: kind.name }) };
}

/** Kinds that share a container or a habit of naming: a docx is a ZIP, .mht is mail, pages lie in text files. */
function alike(named: KindName, kind: KindName): boolean {
  return FAMILIES.some((family) => family.includes(named) && family.includes(kind));
}

const FAMILIES: readonly (readonly KindName[])[] = [
  ['docx', 'xlsx', 'ofd', 'zip'],
  ['text', 'markdown', 'html', 'jsonl'],
];

function contentKind(head: Uint8Array): KindName | undefined {
  for (const [name, bytes] of SIGNATURES) if (bytes.every((byte, index) => head[index] === byte)) return name;
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('latin1');
  if (PAGE.test(start)) return 'html';
  if (start.startsWith('WARC/1.')) return 'warc';
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,20}%PDF-\d/u.test(start)) return 'pdf';
  return isMail(start) ? 'mail' : undefined;
}

/** A ZIP looks into itself for the kind of document that it is, and so does the container of old Office files. */
const SIGNATURES: readonly (readonly [KindName, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['gzip', [0x1f, 0x8b, 8]],
];

const PAGE = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,300}-->\s*){0,3}<(?:!doctype\s+html|html[\s>])/iu;

/** Fields that begin letters; two of them are no accident. */
const FIELD = /^(?:From|To|Date|Subject|Received|Return-Path|MIME-Version|Message-ID|Content-Type|Delivered-To|Reply-To|Snapshot-Content-Location|X-[\w-]{2,40}): /iu;

function isMail(start: string): boolean {
  const lines = start.replace(/^\u00ef\u00bb\u00bf/u, '').replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u);
  const blank = lines.indexOf('');
  const fields = lines.slice(0, blank < 0 ? 8 : blank);
  return FIELD.test(lines[0] ?? '') && fields.filter((line) => FIELD.test(line)).length >= 2;
}

/** JSON Lines are told by their first character, Markdown by its front matter; all else on stdin is text. */
function kindOfStdin(head: Uint8Array): Kind | undefined {
  const start = new TextDecoder().decode(head.subarray(0, 200)).trimStart();
  return kindNamed(start.startsWith('{"') ? 'jsonl' : start.startsWith('---\n') ? 'markdown' : 'text');
}
