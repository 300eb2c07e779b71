/** PDF files: the text layer, paragraph by paragraph, with pages and tables. */
import { compose } from '../compose.js';
import { blankOf } from '../document.js';
import type { Reader } from '../kinds.js';
import { partsOfPages } from '../layout/paragraphs.js';
import type { Page } from '../layout/page.js';
import { isBare, pageOf } from '../layout/page.js';
import { ReadError } from '../problem.js';
import { drawnPage } from './page.js';
import { openPdf } from './open.js';

/** The document of a PDF. One without a text layer is a problem, pages without text are named in a warning. */
export const readPdf: Reader = async function* (source, context) {
  // pdf.js takes the bytes for itself.
  const { pdf, operators } = await openPdf(Uint8Array.from(source.slice(0, source.size)));
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(pageOf(await drawnPage(page, operators)));
      page.cleanup();
    }
    const bare = pages.flatMap((page, index) => (isBare(page) ? [index + 1] : []));
    if (bare.length === pages.length) throw new ReadError(scanned(pages.length));
    const warnings = bare.length === 0 ? [] : [`${pagesNamed(bare)} of ${pages.length} ${bare.length === 1 ? 'holds' : 'hold'} no text (scanned or empty): figures there are not read`];
    yield { document: compose(blankOf(source, context, warnings), partsOfPages(pages)) };
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
