/** The directory of a ZIP archive, read without unpacking anything. Source of the layout: PKWARE APPNOTE 6.3. */
import { crc32, inflateRawSync } from 'node:zlib';
import { ReadError, damaged, troubleFor } from '../problem.js';
import type { Source } from '../source.js';

/** A member of an archive; its sizes are what the archive claims. */
export interface Member {
  readonly name: string;
  readonly packed: number;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const WIDE_END = 0x06064b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
const LONGEST_COMMENT = 65_557;

/** More members than any folder of releases has: their names alone would fill the memory. */
const MOST_MEMBERS = 200_000;

/** The members in the order of the directory, folders left out. Throws a ReadError where there is no directory. */
export function membersOf(source: Source): Member[] {
  const { offset, size, count } = directoryOf(source);
  checkCount(count);
  const bytes = viewOf(source.slice(offset, offset + size));
  const members: Member[] = [];
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === ENTRY; ) {
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const flags = bytes.readUInt16LE(at + 8);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [packed, start] = wideSizes(extra, [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), extra, (flags & 0x800) !== 0);
    if (!name.endsWith('/')) {
      // The count that stands at the end is but a claim.
      checkCount(members.length + 1);
      members.push({ name, packed, offset: start, isEncrypted: (flags & 1) !== 0, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16) });
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (members.length === 0 && count > 0) throw new ReadError(damaged(['目录读不出来', 'its directory cannot be read']));
  return members;
}

function checkCount(count: number): void {
  if (count > MOST_MEMBERS) throw new ReadError(troubleFor('manyMembers', { n: count }));
}

function directoryOf(source: Source): { readonly offset: number; readonly size: number; readonly count: number } {
  const from = Math.max(0, source.size - LONGEST_COMMENT);
  const tail = viewOf(source.slice(from, source.size));
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (at < 0 || at + 22 > tail.length) throw new ReadError(damaged(['结尾缺失，像是没有下载完', 'its end is missing, as of a broken download']));
  const end = { count: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
  if (end.offset !== 0xffffffff && end.count !== 0xffff) return end;
  const wide = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 6, 6]), at);
  if (wide < 0 || wide + 56 > tail.length || tail.readUInt32LE(wide) !== WIDE_END) return end;
  const read = (place: number) => Number(tail.readBigUInt64LE(wide + place));
  return { count: read(32), size: read(40), offset: read(48) };
}

/** Sizes of 4 GB and more stand in an extra field, in the order unpacked, packed, offset. */
function wideSizes(extra: Buffer, [unpacked, packed, offset]: readonly [number, number, number]): [number, number] {
  const wide = fieldOf(extra, 1);
  let at = 0;
  const next = (value: number) => {
    if (value !== 0xffffffff || wide === undefined || at + 8 > wide.length) return value;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  };
  next(unpacked);
  return [next(packed), next(offset)];
}

/** The content of an extra field by its number. */
function fieldOf(extra: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  return undefined;
}

/** Names are UTF-8 where the archive says so or where they read as it, else GB18030, as Windows writes them in China. */
function nameOf(bytes: Buffer, extra: Buffer, isUtf8: boolean): string {
  const unicode = fieldOf(extra, 0x7075);
  if (unicode !== undefined && unicode.length > 5 && unicode.readUInt32LE(1) === crc32(bytes)) return unicode.subarray(5).toString('utf8');
  const name = bytes.toString('utf8');
  const words = isUtf8 || !name.includes('\ufffd') ? name : new TextDecoder('gb18030').decode(bytes);
  // A name may be made to steer the terminal that it is shown on.
  return words.replaceAll('\\', '/').replaceAll(/\p{Cc}/gu, '\ufffd');
}

/**
 * The bytes of a member, `most` at the most, whatever size the archive claims. Throws a ReadError: encrypted,
 * damaged, packed in a way that is not read, or larger than allowed.
 */
export function unpack(source: Source, member: Member, most: number): Uint8Array {
  if (member.isEncrypted) throw new ReadError(troubleFor('locked'));
  const header = viewOf(source.slice(member.offset, member.offset + 30));
  if (header.length < 30 || header.readUInt32LE(0) !== HEADER) throw new ReadError(damaged([`${member.name} 不在目录所说的位置`, `${member.name} is not where its directory says`]));
  const start = member.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = source.slice(start, start + member.packed);
  if (packed.length < member.packed) throw new ReadError(damaged([`${member.name} 不完整`, `${member.name} is cut off`]));
  if (member.method !== 0 && member.method !== 8) throw new ReadError(troubleFor('packedBy', { n: member.method }));
  if (member.method === 0 && packed.length > most) throw new ReadError(troubleFor('bomb'));
  const bytes = member.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
  if (crc32(bytes) !== member.crc) throw new ReadError(damaged([`${member.name} 校验不符`, `the checksum of ${member.name} is wrong`]));
  return bytes;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
