/** Letters (.eml) and saved pages (.mht): the text, and what is attached to it. */
import type { Email } from 'postal-mime';
import { checkDepth } from '../archive/bounds.js';
import { compose } from '../compose.js';
import { blankOf } from '../document.js';
import { mendGarbled } from '../encoding/garbled.js';
import type { Context, Reader } from '../reader.js';
import { kindOfName } from '../kinds.js';
import { isoDay, isoInstant } from '../meta/day.js';
import type { About, Document, ReadResult } from '../../types.js';
import type { Source } from '../source.js';
import { bytesSource } from '../source.js';

/**
 * The letter, then the releases attached to it as `a.eml!/name.docx`. Its subject is the title; its day counts where the
 * text names none. A saved page is read as a page: the day of the file is when it was fetched.
 */
export const readMail: Reader = async function* (source, context) {
  checkDepth(source);
  const { default: PostalMime } = await import('postal-mime');
  const bytes = relabelled(source.slice(0, source.size));
  const email = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const attached = isPage(email) ? [] : email.attachments.filter(isRead);
  const text = (email.html ?? email.text ?? '').trim();
  if (text !== '' || attached.length === 0) yield { document: await letterOf(email, source, context) };
  const { published } = aboutLetter(email);
  const about: About = published === undefined ? {} : { published };
  for (const attachment of attached) yield* readAttachment(attachment, { ...source, about }, context);
};

/** Whether an attachment is a file of a kind that is read, 公报.docx: pictures of the letter are not, nor what has no name. */
function isRead({ filename, related }: Email['attachments'][number]): boolean {
  return related !== true && filename !== null && filename !== '' && kindOfName(filename) !== undefined;
}

async function* readAttachment({ filename, content }: Email['attachments'][number], source: Source, context: Context): AsyncGenerator<ReadResult> {
  const file = `${source.file}!/${(filename ?? '').replaceAll('\\', '/')}`;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  yield* context.readInside(bytesSource(file, bytes, { about: { ...source.about, ...context.about(file) }, depth: source.depth + 1 }));
}

async function letterOf(email: Email, source: Source, context: Context): Promise<Document> {
  const saved = isPage(email);
  const { text, warnings } = mendGarbled(email.html ?? email.text ?? '');
  const blank = blankOf({ ...source, about: { ...(saved ? aboutPage(email, source) : aboutLetter(email)), ...source.about } }, context, warnings);
  if (email.html === undefined) return { ...compose(blank, text.split(/\r?\n\s*\n/u).map((lines) => ({ kind: 'paragraph', text: lines.trimEnd() }))), kind: 'mail' };
  const { articleIn } = await import('../html/read.js');
  return { ...articleIn({ ...blank, source: text, text }), rendered: true, kind: saved ? 'mhtml' : 'mail' };
}

/** A page that a browser saved has no sender, or the browser for one. */
function isPage(email: Email): boolean {
  const isSaved = field(email, 'snapshot-content-location') !== undefined || /^<saved by/iu.test(field(email, 'from') ?? '');
  return isSaved || ((email.from?.address ?? '') === '' && email.html !== undefined);
}

function field({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

/** Answers and forwarded letters keep the subject of the first. */
const ANSWER = /^(?:\s*(?:re|fw|fwd|答复|回复|转发)\s*[:：])+\s*/iu;

function aboutLetter({ subject, date }: Email): About {
  const title = subject?.replace(ANSWER, '').trim() ?? '';
  const day = dayInChina(date);
  return { ...(title === '' ? {} : { title }), ...(day === undefined ? {} : { published: { date: day, from: 'mail' } }) };
}

/** The day of an instant where it is written: China keeps UTC+8. */
function dayInChina(date: string | undefined): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : isoDay(new Date(time + 8 * 3_600_000));
}

/** Browsers write the address into a field of the letter, older ones into one of its first part. */
function aboutPage(email: Email, source: Source): About {
  const head = Buffer.from(source.slice(0, 8192)).toString('latin1');
  const url = field(email, 'snapshot-content-location') ?? /^content-location:\s*(?<url>https?:\/\/\S+)/imu.exec(head)?.groups?.['url'];
  const retrieved = isoInstant(email.date);
  return { ...(url === undefined ? {} : { url }), ...(retrieved === undefined ? {} : { retrieved }) };
}

const LABEL = /(?<=charset\s*=\s*"?)(?:gb2312|gbk|gb_2312-80|x-gbk|cp936)(?=["\s;])/giu;

/** GB2312 and GBK are read as GB18030, which holds both: under their own names Node 20 loses characters of four bytes. */
function relabelled(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return raw.search(LABEL) < 0 ? bytes : Buffer.from(raw.replaceAll(LABEL, 'gb18030'), 'latin1');
}
