/** PDF files: the text layer, paragraph by paragraph, with pages and tables. */
import { compose } from '../compose.js';
import { blankOf } from '../document.js';
import type { Reader } from '../reader.js';
import { partsOfPages } from '../layout/paragraphs.js';
import type { Page } from '../layout/page.js';
import { isBare, pageOf } from '../layout/page.js';
import { ReadError, troubleFor, warningFor } from '../problem.js';
import { checkStreams } from './bomb.js';
import { drawnPage } from './page.js';
import { openPdf } from './open.js';

/** The document of a PDF. One without a text layer is a problem, pages without text are named in a warning. */
export const readPdf: Reader = async function* (source, context) {
  // pdf.js takes the bytes for itself.
  const bytes = Uint8Array.from(source.slice(0, source.size));
  checkStreams(Buffer.from(bytes.buffer));
  const { pdf, operators } = await openPdf(bytes);
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(pageOf(await drawnPage(page, operators)));
      page.cleanup();
    }
    const bare = pages.flatMap((page, index) => (isBare(page) ? [index + 1] : []));
    if (bare.length === pages.length) throw new ReadError(troubleFor('scanned', { n: pages.length }));
    const warnings = bare.length === 0 ? [] : [warningFor('barePages', { all: pages.length, pages: pagesNamed(bare) })];
    yield { document: compose(blankOf(source, context, warnings), partsOfPages(pages)) };
  } finally {
    await pdf.loadingTask.destroy();
  }
};

/** `2–4, 7` */
function pagesNamed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}
