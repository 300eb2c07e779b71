/** OFD files, the page format in which Chinese offices archive papers. */
import type { Package } from '../archive/package.js';
import { openPackage, partOf, resolvePart } from '../archive/package.js';
import { compose } from '../compose.js';
import { blankOf } from '../document.js';
import type { Reader } from '../reader.js';
import { partsOfPages } from '../layout/paragraphs.js';
import type { Page } from '../layout/page.js';
import { isBare, pageOf } from '../layout/page.js';
import { ReadError, troubleFor } from '../problem.js';
import { attribute, readXml } from '../xml.js';
import { contentIn, numbersIn } from './content.js';

/** The document of an OFD file; one whose pages are pictures is a problem. What templates print on every page is left out. */
export const readOfd: Reader = async function* (source, context) {
  const files = openPackage(source, context);
  const pages = documentsIn(files).flatMap((main) => pagesOf(files, main));
  if (pages.every(isBare)) {
    throw new ReadError(troubleFor('scanned', { n: pages.length }));
  }
  yield { document: compose(blankOf(source, context), partsOfPages(pages)) };
};

/** Main parts of the documents that a file holds: one, nearly always Doc_0/Document.xml. */
function documentsIn(files: Package): string[] {
  const roots: string[] = [];
  collect(partOf(files, 'OFD.xml'), 'DocRoot', (words) => roots.push(resolvePart('OFD.xml', words)));
  return roots;
}

function pagesOf(files: Package, main: string): Page[] {
  const xml = partOf(files, main);
  const places: string[] = [];
  let box: string | undefined;
  collect(xml, 'PhysicalBox', (words) => (box ??= words));
  readXml(xml, {
    open(name, attributes) {
      const place = name === 'Page' ? attribute(attributes, 'BaseLoc') : undefined;
      if (place !== undefined) places.push(resolvePart(main, place));
    },
    close: ignore,
  });
  return places.map((place) => {
    const content = partOf(files, place);
    let own = box;
    collect(content, 'PhysicalBox', (words) => (own = words));
    const [, , width = 210, height = 297] = numbersIn(own);
    return pageOf({ ...contentIn(content), width: (width * 72) / 25.4, height: (height * 72) / 25.4 });
  });
}

/** Hands on the words of every element of this name. */
function collect(xml: string, wanted: string, take: (words: string) => void): void {
  let words = '';
  let isIn = false;
  readXml(xml, {
    open(name) {
      if (name !== wanted) return;
      isIn = true;
      words = '';
    },
    close(name) {
      if (name !== wanted) return;
      isIn = false;
      take(words.trim());
    },
    text(piece) {
      if (isIn) words += piece;
    },
  });
}

function ignore(): void {
  // Nothing is told by the closing tags.
}
