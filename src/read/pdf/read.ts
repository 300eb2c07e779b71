/** PDF files: the text layer, paragraph by paragraph, with pages and tables. */
import { compose } from '../compose.js';
import { blankOf } from '../document.js';
import type { Reader } from '../kinds.js';
import { ReadError } from '../problem.js';
import { withoutFurniture } from './furniture.js';
import { openPdf } from './open.js';
import type { PdfPage } from './page.js';
import { itemsOf, readPage } from './page.js';
import { partsOfPages } from './paragraphs.js';

/** The document of a PDF. One without a text layer is a problem, pages without text are named in a warning. */
export const readPdf: Reader = async function* (source, context) {
  // pdf.js takes the bytes for itself.
  const { pdf, operators } = await openPdf(Uint8Array.from(source.slice(0, source.size)));
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, operators));
      page.cleanup();
    }
    const bare = pages.flatMap(({ lines, tables }, index) => (lines.length + tables.length === 0 ? [index + 1] : []));
    if (bare.length === pages.length) throw new ReadError(scanned(pages.length));
    const warnings = bare.length === 0 ? [] : [`${pagesNamed(bare)} of ${pages.length} ${bare.length === 1 ? 'holds' : 'hold'} no text (scanned or empty): figures there are not read`];
    const parts = partsOfPages(withoutFurniture(pages).map((page) => ({ items: itemsOf(page), width: page.width })));
    yield { document: compose(blankOf(source, context, warnings), parts) };
  } finally {
    await pdf.loadingTask.destroy();
  }
};

function scanned(pages: number) {
  return {
    code: 'NO_TEXT' as const,
    message: `${pages === 1 ? 'its page is a picture' : `all ${pages} pages are pictures`} without a text layer: it was scanned`,
    help: 'put a text layer in with OCR (ocrmypdf -l chi_sim in.pdf out.pdf) and read that',
  };
}

/** `page 3`, `pages 2–4, 7` */
function pagesNamed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return `${numbers.length === 1 ? 'page' : 'pages'} ${runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')}`;
}
