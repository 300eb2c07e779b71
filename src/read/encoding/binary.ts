/** Files that hold no text, or none that is read, told by their first bytes. */
import type { Trouble } from '../problem.js';
import { troubleFor } from '../problem.js';

interface Signature {
  readonly bytes: readonly number[];
  readonly trouble: () => Trouble;
}

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], trouble: () => troubleFor('picture', { kind: 'PNG' }) },
  { bytes: [0xff, 0xd8, 0xff], trouble: () => troubleFor('picture', { kind: 'JPEG' }) },
  { bytes: [0x47, 0x49, 0x46, 0x38], trouble: () => troubleFor('picture', { kind: 'GIF' }) },
  { bytes: [0x49, 0x49, 0x2a, 0], trouble: () => troubleFor('picture', { kind: 'TIFF' }) },
  { bytes: [0x52, 0x61, 0x72, 0x21], trouble: () => troubleFor('packed', { kind: 'RAR' }) },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], trouble: () => troubleFor('packed', { kind: '7z' }) },
  { bytes: [0xfd, 0x37, 0x7a, 0x58], trouble: () => troubleFor('packed', { kind: 'xz' }) },
  { bytes: [0x42, 0x5a, 0x68, 0x39], trouble: () => troubleFor('packed', { kind: 'bzip2' }) },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], trouble: () => troubleFor('otherOffice', { kind: ['富文本文件（.rtf）', 'a rich text file (.rtf)'] }) },
];

/** Why a file of these first bytes is not read; undefined for all others. */
export function unreadKind(bytes: Uint8Array): Trouble | undefined {
  return SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))?.trouble();
}

/** Whether a NUL stands in the first 8 KB: no text in a byte encoding holds one. */
export function holdsNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}
