/** The container of old Office files, looked through before it is read. Source of the layout: MS-CFB. */
import type { Trouble } from '../problem.js';
import { damaged } from '../problem.js';

const ENTRY = 128;
const NUMBERS_IN_HEADER = 109;
/** Sectors behind these marks are free, ends of chains or tables. */
const LAST_SECTOR = 0xfffffffa;

interface Container {
  readonly bytes: Buffer;
  /** In bytes, a power of two; the header takes one sector. */
  readonly size: number;
  readonly count: number;
  /** The sector behind each. */
  readonly next: Uint32Array;
}

/**
 * Why the container is damaged; undefined where all its chains of sectors end. word-extractor follows a chain that
 * leads back into itself until the process dies, which nothing outside can stop.
 */
export function damageIn(bytes: Buffer): Trouble | undefined {
  if (bytes.length < 1024) return damaged(['文件不完整', 'it is cut off']);
  const [shift, shortShift] = [bytes.readUInt16LE(30), bytes.readUInt16LE(32)];
  const size = 1 << shift;
  const count = Math.floor(bytes.length / size);
  const tables = bytes.readUInt32LE(44);
  if ((shift !== 9 && shift !== 12) || shortShift !== 6 || tables > count || bytes.readUInt32LE(64) > count || bytes.readUInt32LE(72) > count) return BROKEN;
  const container: Container = { bytes, size, count, next: nextSectors(bytes, size, tables) };
  const shortTable = sectorsFrom(container.next, bytes.readUInt32LE(60));
  const directory = sectorsFrom(container.next, bytes.readUInt32LE(48));
  if (shortTable === undefined || directory === undefined || directory.length === 0) return BROKEN;
  const shortNext = numbersIn(container, shortTable);
  const starts = directory.flatMap((sector) => startsIn(container, sector));
  return starts.every((start) => sectorsFrom(container.next, start) !== undefined && sectorsFrom(shortNext, start) !== undefined) ? undefined : BROKEN;
}

const BROKEN = damaged(['扇区链断裂', 'its chains of sectors are broken']);

/** The table of next sectors, whose own sectors are named in the header and in a chain behind it. */
function nextSectors(bytes: Buffer, size: number, tables: number): Uint32Array {
  const numbers = Array.from({ length: Math.min(tables, NUMBERS_IN_HEADER) }, (_, at) => bytes.readUInt32LE(76 + at * 4));
  for (let sector = bytes.readUInt32LE(68), left = bytes.readUInt32LE(72); left > 0 && numbers.length < tables; left--) {
    const start = (sector + 1) * size;
    if (start + size > bytes.length) break;
    for (let at = start; at < start + size - 4 && numbers.length < tables; at += 4) numbers.push(bytes.readUInt32LE(at));
    sector = bytes.readUInt32LE(start + size - 4);
  }
  return numbersIn({ bytes, size }, numbers);
}

function numbersIn({ bytes, size }: Pick<Container, 'bytes' | 'size'>, sectors: readonly number[]): Uint32Array {
  const perSector = size / 4;
  const numbers = new Uint32Array(sectors.length * perSector).fill(0xffffffff);
  sectors.forEach((sector, at) => {
    const start = (sector + 1) * size;
    for (let place = 0; place < perSector && start + place * 4 + 4 <= bytes.length; place++) numbers[at * perSector + place] = bytes.readUInt32LE(start + place * 4);
  });
  return numbers;
}

/** The sectors of a chain; undefined where it leads back into itself. */
function sectorsFrom(next: Uint32Array, start: number): number[] | undefined {
  const sectors: number[] = [];
  for (let sector = start; sector < LAST_SECTOR; sector = next[sector] ?? 0xffffffff) {
    if (sectors.length > next.length) return undefined;
    sectors.push(sector);
  }
  return sectors;
}

/** Where the streams of the directory's entries begin. */
function startsIn({ bytes, size }: Container, sector: number): number[] {
  const from = (sector + 1) * size;
  const starts: number[] = [];
  for (let at = from; at + ENTRY <= Math.min(from + size, bytes.length); at += ENTRY) if (bytes[at + 66] !== 0) starts.push(bytes.readUInt32LE(at + 116));
  return starts;
}
