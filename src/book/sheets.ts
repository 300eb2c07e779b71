/** Whole sheets added to a workbook, and which it has. */
import type { Row } from '../write/rows.js';
import { addressOf } from './address.js';
import { XML_HEAD, addRelation, addType, attributeIn, escapeXml, freeName, relationsOf, type Parts } from './parts.js';

const WORKBOOK = 'xl/workbook.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** The sheets in the order of their tabs; charts are left out. */
export function sheetsOf(parts: Parts): SheetPart[] {
  const targets = new Map(relationsOf(parts, WORKBOOK).filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  const xml = parts.text(WORKBOOK) ?? '';
  return [...xml.matchAll(/<(?:\w+:)?sheet\b[^>]*>/gu)].flatMap(([tag]) => {
    const part = targets.get(/\s(?:\w+:)?id\s*=\s*"([^"]*)"/u.exec(tag.replace(/\ssheetId\s*=\s*"[^"]*"/u, ''))?.[1] ?? '');
    return part === undefined ? [] : [{ name: attributeIn(tag, 'name') ?? '', part, hidden: /hidden/iu.test(attributeIn(tag, 'state') ?? '') }];
  });
}

export interface NewSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
  /** Style of the head. */
  readonly headStyle: number;
  /** Links of cells of the first column to cells of the workbook: row by row `'Sheet1'!B3`. */
  readonly links: readonly (string | undefined)[];
}

/** Adds a sheet behind the others; one of this name that is there already gets the new content. */
export function putSheet(parts: Parts, sheet: NewSheet): void {
  const known = sheetsOf(parts).find(({ name }) => name === sheet.name);
  const part = known?.part ?? freeName(parts, 'xl/worksheets/sheet#.xml');
  parts.set(part, sheetXml(sheet));
  if (known !== undefined) return;
  addType(parts, `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`);
  const id = addRelation(parts, WORKBOOK, { type: 'worksheet', target: part });
  const xml = parts.text(WORKBOOK) ?? '';
  const numbers = [...xml.matchAll(/\ssheetId="(\d+)"/gu)].map(([, number]) => Number(number));
  const prefix = /<((?:\w+:)?)sheets\b/u.exec(xml)?.[1] ?? '';
  const number = Math.max(0, ...numbers) + 1;
  const entry = `<${prefix}sheet xmlns:r="${LINKS}" name="${escapeXml(sheet.name)}" sheetId="${number}" r:id="${id}"/>`;
  parts.set(WORKBOOK, xml.replace(`</${prefix}sheets>`, `${entry}</${prefix}sheets>`));
}

/** Has the spreadsheet work out all formulas when it opens the file: what they were is no longer true. */
export function recalculate(parts: Parts): void {
  const xml = parts.text(WORKBOOK) ?? '';
  if (/<(?:\w+:)?calcPr\b/u.test(xml)) {
    parts.set(WORKBOOK, xml.replace(/<((?:\w+:)?)calcPr\b([^>]*?)(\/?)>/u, asked));
    return;
  }
  const prefix = /<((?:\w+:)?)sheets\b/u.exec(xml)?.[1] ?? '';
  const behind = new RegExp(`</${prefix}(?:definedNames|externalReferences|functionGroups|sheets)>(?![^]*</${prefix}(?:definedNames|externalReferences|functionGroups)>)`, 'u');
  parts.set(WORKBOOK, xml.replace(behind, (close) => `${close}<${prefix}calcPr calcId="0" fullCalcOnLoad="1"/>`));
}

/** <calcPr calcId="0"/> with the demand for all formulas. */
function asked(_: string, prefix: string, rest: string, slash: string): string {
  return `<${prefix}calcPr${rest.replace(/\sfullCalcOnLoad="[^"]*"/u, '')} fullCalcOnLoad="1"${slash}>`;
}

function sheetXml({ head, rows, widths, headStyle, links }: NewSheet): string {
  const cols = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  const lines = [head, ...rows].map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, addressOf(index, column), index === 0 ? headStyle : 0));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const hyperlinks = links.flatMap((location, index) => (location === undefined ? [] : [`<hyperlink ref="${addressOf(index + 1, 0)}" location="${escapeXml(location)}"/>`]));
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${cols}</cols><sheetData>${lines.join('')}</sheetData>`,
    hyperlinks.length === 0 ? '' : `<hyperlinks>${hyperlinks.join('')}</hyperlinks>`,
    '</worksheet>',
  ].join('');
}

function cellXml(cell: string | number | undefined, address: string, style: number): string {
  const open = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (cell === undefined || cell === '') return `${open}/>`;
  if (typeof cell === 'number') return `${open}><v>${cell}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.slice(0, MAX_CELL))}</t></is></c>`;
}

const MAX_CELL = 32_767;
