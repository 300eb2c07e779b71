/** Files that hold no text, or none that is read, told by their first bytes. */

interface Signature {
  readonly kind: string;
  readonly bytes: readonly number[];
  readonly cure: string;
}

const OCR = 'read the words out of it with OCR first (tesseract -l chi_sim)';

const SIGNATURES: readonly Signature[] = [
  { kind: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47], cure: OCR },
  { kind: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff], cure: OCR },
  { kind: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38], cure: OCR },
  { kind: 'a TIFF picture', bytes: [0x49, 0x49, 0x2a, 0], cure: OCR },
  { kind: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21], cure: 'unpack it first' },
  { kind: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf], cure: 'unpack it first' },
  { kind: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58], cure: 'unpack it first (unxz)' },
  { kind: 'a bzip2 archive', bytes: [0x42, 0x5a, 0x68], cure: 'unpack it first (bunzip2)' },
  { kind: 'a rich text file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], cure: 'save it as .docx (soffice --convert-to docx)' },
];

/** What kind of unread file the bytes are and how to get at its text; undefined for all others. */
export function unreadKind(bytes: Uint8Array): { readonly kind: string; readonly cure: string } | undefined {
  return SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
}

/** Whether a NUL stands in the first 8 KB: no text in a byte encoding holds one. */
export function holdsNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}
