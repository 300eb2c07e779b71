/** The bytes of an image → its sections, as views of them. */
import { aligned, HEADER_BYTES, MAGIC, VERSION } from './format.js';
import type { Strings } from './strings.js';

/** Sections by name; a name that is not there is a defect of the build. */
export interface Image {
  readonly bytes: (name: string) => Uint8Array;
  readonly units: (name: string) => Uint16Array;
  readonly ints: (name: string) => Int32Array;
  readonly strings: (name: string) => Strings;
  /** Parsed anew whenever it is asked for. */
  readonly json: (name: string) => unknown;
  /** In the order in which they were written. */
  readonly names: readonly string[];
}

/** The image; undefined where the bytes are none that this code and this machine can read. */
export function openImage(file: Uint8Array): Image | undefined {
  // Views of numbers begin at multiples of their size.
  const { buffer, byteOffset: start } = file.byteOffset % 8 === 0 ? file : file.slice();
  if (file.length < HEADER_BYTES) return undefined;
  const [magic, version, length, directoryBytes = 0] = new Int32Array(buffer, start, HEADER_BYTES / 4);
  if (magic !== MAGIC || version !== VERSION || length !== file.length) return undefined;
  const places = directoryOf(textOf(new Uint8Array(buffer, start + HEADER_BYTES, directoryBytes)));
  const first = start + aligned(HEADER_BYTES + directoryBytes);
  const placeOf = (name: string): Place => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`the built tables lack ${name}`);
    return place;
  };
  const bytes: Image['bytes'] = (name) => new Uint8Array(buffer, first + placeOf(name).from, placeOf(name).length);
  const units: Image['units'] = (name) => new Uint16Array(buffer, first + placeOf(name).from, placeOf(name).length / 2);
  const ints: Image['ints'] = (name) => new Int32Array(buffer, first + placeOf(name).from, placeOf(name).length / 4);
  return {
    bytes, units, ints,
    strings: (name) => ({ text: units(`${name}.text`), starts: ints(`${name}.starts`) }),
    json: (name): unknown => JSON.parse(textOf(bytes(name))),
    names: [...places.keys()],
  };
}

interface Place {
  readonly from: number;
  readonly length: number;
}

function directoryOf(json: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [name, place] of Object.entries(Object(JSON.parse(json)))) {
    if (Array.isArray(place)) places.set(name, { from: Number(place[0]), length: Number(place[1]) });
  }
  return places;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
