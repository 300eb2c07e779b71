/** A workbook as its parts: XML files in a zip. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a workbook that is being changed. */
export interface Parts {
  readonly names: () => readonly string[];
  /** The XML of a part; undefined where there is none. */
  readonly text: (name: string) => string | undefined;
  readonly set: (name: string, xml: string) => void;
  /** The workbook with its changes; the same parts give the same bytes. */
  readonly bytes: () => Uint8Array;
}

/** The parts of the bytes of an .xlsx; undefined where they are none. */
export function openParts(bytes: Uint8Array): Parts | undefined {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return undefined;
  }
  if (files['xl/workbook.xml'] === undefined) return undefined;
  return {
    names: () => Object.keys(files),
    text: (name) => (files[name] === undefined ? undefined : strFromU8(files[name]).replace(/^\uFEFF/u, '')),
    set: (name, xml) => {
      files[name] = strToU8(xml);
    },
    // [Content_Types].xml comes first, as Excel writes it; the clock stays out of the zip.
    bytes: () => zipSync(Object.fromEntries(Object.entries(files).sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES))), { mtime: DAY_ONE, level: 6 }),
  };
}

export const TYPES = '[Content_Types].xml';
const DAY_ONE = '1980-01-01T00:00:00';

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The target of a relation of a part, as a name of a part: `../comments1.xml` of a sheet is `xl/comments1.xml`. */
export function targetOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const way = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '.') way.push(step);
  }
  return way.join('/');
}

/** The first name of this pattern that no part has: `xl/comments#.xml` → `xl/comments2.xml`. */
export function freeName(parts: Parts, pattern: string): string {
  const taken = new Set(parts.names());
  let index = 1;
  while (taken.has(pattern.replace('#', String(index)))) index++;
  return pattern.replace('#', String(index));
}

export interface Relation {
  readonly id: string;
  /** The last step of its type: `comments`, `worksheet`. */
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, targets as names of parts. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const xml = parts.text(relsOf(part)) ?? '';
  return [...xml.matchAll(/<Relationship\b[^>]*>/gu)].map(([tag]) => ({
    id: attributeIn(tag, 'Id') ?? '',
    type: (attributeIn(tag, 'Type') ?? '').split('/').at(-1) ?? '',
    target: targetOf(part, attributeIn(tag, 'Target') ?? ''),
  }));
}

/** Adds a relation and gives its id. */
export function addRelation(parts: Parts, part: string, { type, target }: Omit<Relation, 'id'>): string {
  const ids = new Set(relationsOf(parts, part).map(({ id }) => id));
  let index = 1;
  while (ids.has(`rIdX${index}`)) index++;
  const id = `rIdX${index}`;
  const relation = `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="/${target}"/>`;
  parts.set(relsOf(part), withRelation(parts.text(relsOf(part)) ?? NO_RELATIONS, relation));
  return id;
}

/** A list of relations with one more; `<Relationships/>` is opened for it. */
function withRelation(xml: string, relation: string): string {
  if (xml.includes('</Relationships>')) return xml.replace('</Relationships>', `${relation}</Relationships>`);
  return xml.replace(/<Relationships([^>]*)\/>/u, `<Relationships$1>${relation}</Relationships>`);
}

/** Says what kind of part this is, unless it is said already. */
export function addType(parts: Parts, tag: string): void {
  const xml = parts.text(TYPES) ?? '';
  const key = /(?:PartName|Extension)="[^"]*"/u.exec(tag)?.[0] ?? tag;
  if (!xml.includes(key)) parts.set(TYPES, xml.replace('</Types>', `${tag}</Types>`));
}

export function attributeIn(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return value === null ? undefined : unescapeXml(value[1] ?? value[2] ?? '');
}

/** Text for XML; characters that XML cannot hold become spaces. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`).replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ');
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** How each part of a workbook begins. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
