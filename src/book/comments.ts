/** Comments on cells, beside those that a sheet has already. */
import { addressOf } from './address.js';
import { XML_HEAD, addRelation, addType, attributeIn, escapeXml, freeName, relationsOf, type Parts } from './parts.js';
import { scanSheet } from './scan.js';

export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = 'extract';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What stands behind the drawing of comments in a sheet. Source of the order: ECMA-376, part 1, 18.3.1.99. */
const BEHIND: ReadonlySet<string> = new Set(['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst', 'AlternateContent']);

/** Puts comments on the cells of a sheet, in the place of our own of an earlier run; a cell with a comment of someone else keeps that alone. */
export function addComments(parts: Parts, sheet: string, comments: readonly CellComment[]): void {
  if (comments.length === 0) return;
  const relations = relationsOf(parts, sheet);
  const part = relations.find(({ type }) => type === 'comments')?.target ?? newComments(parts, sheet);
  const drawing = relations.find(({ type }) => type === 'vmlDrawing')?.target ?? newDrawing(parts, sheet);
  const old = withAuthor(parts.text(part) ?? '');
  const { kept, foreign } = withoutOurs(old);
  const added = comments.filter(({ row, column }) => !foreign.has(addressOf(row, column)));
  const list = added.map((comment) => commentXml(comment, old.author));
  parts.set(part, kept.replace('</commentList>', `${list.join('')}</commentList>`));
  const unlessAgain = (shape: string): string => (added.some((comment) => isShapeOf(shape, comment)) ? '' : shape);
  const shapes = (parts.text(drawing) ?? '').replaceAll(/<v:shape\b(?![^>]*shapetype)[^]*?<\/v:shape>/gu, unlessAgain);
  parts.set(drawing, shapes.replace(/<\/xml>\s*$/u, `${added.map((comment, index) => shapeOf(comment, index)).join('')}</xml>`));
}

function commentXml({ row, column, text }: CellComment, author: number): string {
  const words = `<rPr><sz val="9"/></rPr><t xml:space="preserve">${escapeXml(text)}</t>`;
  return `<comment ref="${addressOf(row, column)}" authorId="${author}"><text><r>${words}</r></text></comment>`;
}

function newComments(parts: Parts, sheet: string): string {
  const name = freeName(parts, 'xl/comments#.xml');
  const authors = `<authors><author>${AUTHOR}</author></authors>`;
  parts.set(name, `${XML_HEAD}<comments xmlns="${MAIN}">${authors}<commentList></commentList></comments>`);
  addType(parts, `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`);
  addRelation(parts, sheet, { type: 'comments', target: name });
  return name;
}

/** A drawing without shapes yet, and what kind its shapes are of. */
const NO_SHAPES = [
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>',
  '</v:shapetype></xml>',
].join('');

function newDrawing(parts: Parts, sheet: string): string {
  const name = freeName(parts, 'xl/drawings/vmlDrawing#.vml');
  parts.set(name, NO_SHAPES);
  addType(parts, '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>');
  const id = addRelation(parts, sheet, { type: 'vmlDrawing', target: name });
  const xml = parts.text(sheet) ?? '';
  const { children, sheetEnd, prefix } = scanSheet(xml);
  const at = children.find((child) => BEHIND.has(child.name))?.start ?? sheetEnd;
  parts.set(sheet, `${xml.slice(0, at)}<${prefix}legacyDrawing xmlns:r="${LINKS}" r:id="${id}"/>${xml.slice(at)}`);
  return name;
}

/** The part with our author among its authors, and the author's number. */
function withAuthor(xml: string): { readonly xml: string; readonly author: number } {
  const authors = [...xml.matchAll(/<author>([^<]*)<\/author>/gu)].map(([, name]) => name);
  const known = authors.indexOf(AUTHOR);
  return known >= 0 ? { xml, author: known } : { xml: xml.replace('</authors>', `<author>${AUTHOR}</author></authors>`), author: authors.length };
}

/** The part without our comments, and the cells that have one of someone else. */
function withoutOurs({ xml, author }: { readonly xml: string; readonly author: number }): { readonly kept: string; readonly foreign: ReadonlySet<string> } {
  const foreign = new Set<string>();
  const kept = xml.replaceAll(/<comment\b[^>]*>[^]*?<\/comment>/gu, (whole) => {
    if (attributeIn(whole, 'authorId') === String(author)) return '';
    foreign.add(attributeIn(whole, 'ref') ?? '');
    return whole;
  });
  return { kept, foreign };
}

function isShapeOf(shape: string, { row, column }: CellComment): boolean {
  return shape.includes(`<x:Row>${row}</x:Row>`) && shape.includes(`<x:Column>${column}</x:Column>`);
}

/** The box of a comment, hidden until the mouse is on the cell; as high as its lines. */
function shapeOf({ row, column, text }: CellComment, index: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(Math.max(line.length, 1) / CHARACTERS_A_LINE), 0);
  const rows = Math.min(Math.max(lines, 3), 24);
  const anchor = [column + 1, 12, row, 6, column + 5, 12, row + rows, 6].join(', ');
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:${rows * 13}pt;z-index:${index + 1};visibility:hidden`;
  return [
    `<v:shape id="_x0000_s${9000 + index}_${row}_${column}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
    '</x:ClientData></v:shape>',
  ].join('');
}

const CHARACTERS_A_LINE = 24;
