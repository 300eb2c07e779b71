/** ZIP archives of releases, and the kinds of document that are ZIP archives inside. */
import type { ReadResult } from '../../types.js';
import { byCodePoint, isPassedOver } from '../inputs/walk.js';
import type { KindName } from '../kinds.js';
import type { Context, Reader } from '../reader.js';
import { kindOfName } from '../kinds.js';
import { MAX_BYTES, sizeWords } from '../size.js';
import type { Words } from '../../text/language.js';
import { ReadError, damageOf, problemOf, troubleFor } from '../problem.js';
import type { Source } from '../source.js';
import { bytesSource } from '../source.js';
import { checkDepth, countUnpacked } from './bounds.js';
import type { Member } from './directory.js';
import { membersOf, unpack } from './directory.js';

/**
 * The releases of an archive in the order of their names; `a.zip!/b.html` is one of them. What is in it is
 * passed over as in a folder. Nothing is written to disk, one member is held at a time.
 */
export const readZip: Reader = async function* (source, context) {
  const most = context.options.maxBytes ?? MAX_BYTES;
  const members = membersOf(source);
  const kind = kindOfPackage(members);
  if (kind !== undefined) {
    if (source.size > most) throw new ReadError(troubleFor('tooLarge', { size: sizeWords(source.size), most: sizeWords(most) }));
    yield* context.readAs(kind, source);
    return;
  }
  checkDepth(source);
  let found = 0;
  for (const member of members.sort((a, b) => byCodePoint(a.name, b.name))) {
    const file = `${source.file}!/${member.name}`;
    if (member.name.split('/').some((part) => isPassedOver(part) || part === '__MACOSX')) continue;
    if (kindOfName(member.name) === undefined) {
      context.options.onSkipped?.(file);
      continue;
    }
    found += 1;
    yield* readMember(source, member, context);
  }
  if (found === 0) yield problemOf(source.file, troubleFor('emptyArchive'));
};

async function* readMember(source: Source, member: Member, context: Context): AsyncGenerator<ReadResult> {
  const file = `${source.file}!/${member.name}`;
  let bytes: Uint8Array;
  try {
    bytes = unpack(source, member, context.options.maxBytes ?? MAX_BYTES);
  } catch (error) {
    yield problemOf(file, damageOf(error));
    return;
  }
  countUnpacked(context, member.packed, bytes.length);
  yield* context.readInside(bytesSource(file, bytes, { about: context.about(file), depth: source.depth + 1 }));
}

/** What stands inside every document of a kind. Some writers call the main part word/document2.xml. */
const PACKAGES: readonly (readonly [RegExp, KindName])[] = [
  [/^word\/document\d*\.xml$/iu, 'docx'],
  [/^xl\/workbook\.xml$/iu, 'xlsx'],
  [/^OFD\.xml$/iu, 'ofd'],
];
const UNREAD: ReadonlyMap<string, Words> = new Map<string, Words>([
  ['ppt/presentation.xml', ['演示文稿（.pptx）', 'a presentation (.pptx)']],
  ['content.xml', ['OpenDocument 文件（.odt、.ods）', 'an OpenDocument file (.odt, .ods)']],
  ['META-INF/container.xml', ['电子书（.epub）', 'an e-book (.epub)']],
]);

function kindOfPackage(members: readonly Member[]): KindName | undefined {
  for (const { name } of members) {
    const kind = PACKAGES.find(([part]) => part.test(name))?.[1];
    if (kind !== undefined) return kind;
    const unread = UNREAD.get(name);
    if (unread !== undefined) {
      throw new ReadError(troubleFor('otherOffice', { kind: unread }));
    }
  }
  return undefined;
}
