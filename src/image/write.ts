/** Named sections → the bytes of an image. */
import { aligned, HEADER_BYTES, MAGIC, VERSION } from './format.js';
import { stringsOf } from './strings.js';

export type Numbers = Uint8Array | Uint16Array | Int32Array;

/** Sections are added by name; a name twice is a defect. */
export interface ImageWriter {
  readonly numbers: (name: string, numbers: Numbers) => void;
  readonly json: (name: string, value: unknown) => void;
  readonly strings: (name: string, list: readonly string[]) => void;
  /** The file. */
  readonly bytes: () => Uint8Array;
}

export function createImage(): ImageWriter {
  const sections = new Map<string, Uint8Array>();
  const add = (name: string, bytes: Uint8Array): void => {
    if (sections.has(name)) throw new Error(`the section ${name} stands twice`);
    sections.set(name, bytes);
  };
  const numbers: ImageWriter['numbers'] = (name, { buffer, byteOffset, byteLength }) => add(name, new Uint8Array(buffer, byteOffset, byteLength));
  return {
    numbers,
    json: (name, value) => add(name, new TextEncoder().encode(JSON.stringify(value))),
    strings(name, list) {
      const { text, starts } = stringsOf(list);
      numbers(`${name}.text`, text);
      numbers(`${name}.starts`, starts);
    },
    bytes: () => layOut(sections),
  };
}

function layOut(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory = directoryOf(sections);
  let end = aligned(HEADER_BYTES + directory.length);
  const first = end;
  for (const { length } of sections.values()) end = aligned(end + length);
  const file = new Uint8Array(end);
  new Int32Array(file.buffer, 0, HEADER_BYTES / 4).set([MAGIC, VERSION, end, directory.length]);
  file.set(directory, HEADER_BYTES);
  let at = first;
  for (const bytes of sections.values()) {
    file.set(bytes, at);
    at = aligned(at + bytes.length);
  }
  return file;
}

/** Places are told from the first section on: the directory's own length does not move them. */
function directoryOf(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const places: Record<string, readonly [from: number, length: number]> = {};
  let at = 0;
  for (const [name, { length }] of sections) {
    places[name] = [at, length];
    at = aligned(at + length);
  }
  return new TextEncoder().encode(JSON.stringify(places));
}
