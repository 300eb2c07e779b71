/** The parts of documents that are ZIP archives inside: docx, xlsx, OFD. */
import type { Context } from '../reader.js';
import { MAX_BYTES } from '../size.js';
import { ReadError, damaged } from '../problem.js';
import type { Source } from '../source.js';
import { countUnpacked } from './bounds.js';
import type { Member } from './directory.js';
import { membersOf, unpack } from './directory.js';

export interface Package {
  readonly names: readonly string[];
  /** The XML of a part; undefined where there is no such part. Throws a ReadError where it is damaged. */
  readonly part: (name: string) => string | undefined;
}

/** The parts of a package by their names, which begin without a slash; unpacked when asked for. */
export function openPackage(source: Source, context: Context): Package {
  const members = new Map<string, Member>();
  for (const member of membersOf(source)) members.set(member.name.replace(/^\/+/u, '').toLowerCase(), member);
  return {
    names: [...members.values()].map(({ name }) => name),
    part(name) {
      const member = members.get(name.replace(/^\/+/u, '').toLowerCase());
      if (member === undefined) return undefined;
      const bytes = unpack(source, member, context.options.maxBytes ?? MAX_BYTES);
      countUnpacked(context, member.packed, bytes.length);
      return xmlOf(bytes);
    },
  };
}

/** XML is UTF-8 but where a mark says that it is UTF-16. */
function xmlOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

/** The part; throws a ReadError where it is missing. */
export function partOf({ part }: Package, name: string): string {
  const xml = part(name);
  if (xml === undefined) throw new ReadError(damaged([`缺少 ${name}`, `${name} is missing`]));
  return xml;
}

/** `word/document.xml` and `media/a.png` → `word/media/a.png`; targets that begin with / are whole. */
export function resolvePart(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const way = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '.') way.push(step);
  }
  return way.join('/');
}
