/** PDF files opened: pdf.js, with the character maps of Chinese fonts. */
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { ASSETS } from '../assets.js';
import { ReadError, damaged, troubleFor } from '../problem.js';

/** The maps of GB and Big5 fonts, which a PDF names and does not hold. They stand in the package beside dist/. */
const CMAPS = fileURLToPath(new URL('cmaps/', ASSETS));

/** Numbers of the drawing operators by their names. */
export type Operators = Readonly<Record<string, number>>;

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly operators: Operators;
}

/** The PDF; throws a ReadError where it is damaged or protected by a password. `release` it when done. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  addTransfer();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  try {
    const pdf = await getDocumentProxy(bytes, {
      cMapUrl: CMAPS,
      cMapPacked: true,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      // Pictures are not looked at: their pixels would take most of the time and of the memory.
      maxImageSize: 1,
      verbosity: 0,
    });
    return { pdf, operators: { ...OPS } };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new ReadError(isLocked ? troubleFor('locked') : damaged(error instanceof Error ? error.message : String(error)));
  }
}

/** Node 20 lacks ArrayBuffer.prototype.transferToFixedLength, without which pdf.js stops at the first font. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  // oxlint-disable-next-line no-extend-native -- what newer versions of Node have themselves
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved;
    },
  });
}
