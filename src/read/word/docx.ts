/** Word files (.docx): text, tables, text boxes and footnotes. */
import type { Package } from '../archive/package.js';
import { openPackage, partOf, resolvePart } from '../archive/package.js';
import type { Part } from '../compose.js';
import { compose } from '../compose.js';
import { blankOf } from '../document.js';
import type { Reader } from '../reader.js';
import type { Words } from '../../text/language.js';
import { warningFor } from '../problem.js';
import { attribute, readXml } from '../xml.js';
import type { Body, Guide } from './body.js';
import { bodyIn } from './body.js';
import { numberingIn } from './numbering.js';
import { stylesIn } from './styles.js';

/**
 * The document of a Word file, tracked changes as if they were accepted, with a warning. Footnotes follow the text;
 * headers, footers and comments are left out.
 */
export const readDocx: Reader = async function* (source, context) {
  const files = openPackage(source, context);
  const main = mainPart(files);
  const guide: Guide = { styles: stylesIn(files.part(beside(main, 'styles.xml'))), numbering: numberingIn(files.part(beside(main, 'numbering.xml'))) };
  const body = bodyIn(partOf(files, main), guide);
  const notes = ['footnotes.xml', 'endnotes.xml'].flatMap((name): readonly Part[] => {
    const xml = files.part(beside(main, name));
    return xml === undefined ? [] : bodyIn(xml, guide).parts;
  });
  yield { document: compose(blankOf(source, context, changesIn(body)), [...body.parts, ...notes]) };
};

function beside(main: string, name: string): string {
  return resolvePart(main, name);
}

/** The main part is named in the relations of the package; nearly always word/document.xml. */
function mainPart(files: Package): string {
  let main: string | undefined;
  readXml(files.part('_rels/.rels') ?? '', {
    open(_, attributes) {
      if (attribute(attributes, 'Type')?.endsWith('/officeDocument') === true) main = attribute(attributes, 'Target');
    },
    close() {
      // Relations hold nothing.
    },
  });
  return resolvePart('', main ?? 'word/document.xml');
}

function changesIn({ inserted, deleted }: Body): Words[] {
  if (inserted + deleted === 0) return [];
  return [warningFor('tracked', { inserted, deleted })];
}
