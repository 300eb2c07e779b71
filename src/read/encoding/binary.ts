/** Files that hold no text, told by their first bytes. */

interface Signature {
  readonly kind: string;
  readonly bytes: readonly number[];
  readonly cure: string;
}

const AS_TEXT = 'save it as .txt, .md or .html, or name the text files only';

const SIGNATURES: readonly Signature[] = [
  { kind: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], cure: 'give it the ending .pdf, or turn it into text (pdftotext -layout)' },
  { kind: 'a ZIP archive (or docx, xlsx, epub, ofd)', bytes: [0x50, 0x4b, 3, 4], cure: 'unpack it, or give it its own ending (.docx, .xlsx)' },
  { kind: 'an old Office file (doc, xls, wps)', bytes: [0xd0, 0xcf, 0x11, 0xe0], cure: 'save it as .docx or .txt' },
  { kind: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47], cure: 'read the words out of it with OCR first' },
  { kind: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff], cure: 'read the words out of it with OCR first' },
  { kind: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38], cure: 'read the words out of it with OCR first' },
  { kind: 'gzip', bytes: [0x1f, 0x8b], cure: 'unpack it first (gunzip)' },
  { kind: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21], cure: 'unpack it first' },
  { kind: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf], cure: 'unpack it first' },
  { kind: 'a rich text file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], cure: AS_TEXT },
];

/** What kind of binary file the bytes are and how to get at its text; undefined for text. */
export function binaryKind(bytes: Uint8Array): { readonly kind: string; readonly cure: string } | undefined {
  return SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
}

/** Whether a NUL stands in the first 8 KB: no text in a byte encoding holds one. */
export function holdsNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}
