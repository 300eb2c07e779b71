/** Imports point one way and never in a circle, packages stay in their rooms, and only some rooms touch the machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

/** The rooms in pipeline order; a room imports from itself and the lines above. */
const ORDER: readonly (readonly string[])[] = [
  ['text', 'image', 'steps'],
  ['errors'],
  ['types'],
  ['offsets', 'yaml'],
  ['schema'],
  ['lexicon'],
  ['read'],
  ['tidy'],
  ['structure'],
  ['annotate'],
  ['table'],
  ['english'],
  ['rules'],
  ['match'],
  ['facts'],
  ['write'],
  ['names'],
  ['corrections'],
  ['series'],
  ['book'],
  ['fill'],
  ['audit'],
  ['pack'],
  ['pipeline'],
  ['index'],
  ['check', 'explain', 'scale'],
  ['report'],
  ['config'],
  ['scaffold'],
  ['cli'],
];

/** Where each package may be imported. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  chalk: ['cli'],
  cheerio: ['read'],
  commander: ['cli'],
  compromise: ['rules', 'pack'],
  'csv-stringify': ['write'],
  fflate: ['book'],
  'get-east-asian-width': ['text'],
  htmlparser2: ['read', 'book'],
  ignore: ['read'],
  jschardet: ['read'],
  bullmq: ['scale'],
  ioredis: ['scale'],
  numfmt: ['read'],
  piscina: ['scale'],
  'postal-mime': ['read'],
  rolldown: ['pack'],
  tinyglobby: ['read', 'check'],
  unpdf: ['read'],
  '@sqlite.org/sqlite-wasm': ['write'],
  'write-excel-file': ['write'],
  'word-extractor': ['read'],
  yaml: ['yaml', 'read', 'cli'],
};

/** Rooms that may use Node's own modules and the process. */
const MACHINE: readonly string[] = ['read', 'pack', 'check', 'scale', 'config', 'cli'];

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts')).sort();

const rankOf = (room: string): number => ORDER.findIndex((rooms) => rooms.includes(room));
const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.[jt]s$/, '');

/** Why the file may not import this; undefined where it may. */
export function objection(file: string, specifier: string): string | undefined {
  const room = roomOf(file);
  if (rankOf(room) < 0) return `${room} is no room`;
  if (specifier.startsWith('.')) {
    const target = roomOf(posix.join(posix.dirname(file), specifier));
    if (rankOf(target) < 0) return `${target} is no room`;
    return target !== room && rankOf(target) >= rankOf(room) ? `${room} imports ${target}` : undefined;
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return MACHINE.includes(room) ? undefined : `${room} imports ${specifier}`;
  const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  return PACKAGES[name]?.includes(room) === true ? undefined : `${room} imports ${name}`;
}

/** Every module that a source names: in import, export … from, and import(). Comments are left out. */
export function importsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
  return [...code.matchAll(/^(?:import|export)\s[\w*{}\s,$]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '');
}

/** The files of ours that a file imports, as types too and when it asks for them only later: all need one another to be understood. */
function importedBy(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return importsIn(source).filter((specifier) => specifier.startsWith('.')).map((specifier) => posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
}

/** A folder of a room, or a file that stands in none. */
const folderOf = (file: string): string => {
  const [room, folder, ...rest] = file.split('/');
  return rest.length === 0 ? file : `${room}/${folder}`;
};

/** The first way found that leads back to where it began; undefined where there is none. */
export function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (at: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return undefined;
    for (const next of graph.get(at) ?? []) {
      const circle = walk(next, [...way, at]);
      if (circle !== undefined) return circle;
    }
    done.add(at);
    return undefined;
  };
  for (const start of graph.keys()) {
    const circle = walk(start, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

describe('circles', () => {
  const files = new Map(FILES.map((file) => [file, importedBy(file)]));
  it('no files import one another in a circle', () => {
    expect(circleIn(files)).toBeUndefined();
  });
  it('nor do the folders of a room', () => {
    const folders = new Map<string, string[]>();
    for (const [file, targets] of files) {
      const own = folderOf(file);
      folders.set(own, [...(folders.get(own) ?? []), ...targets.map(folderOf).filter((target) => target !== own)]);
    }
    expect(circleIn(folders)).toBeUndefined();
  });
});

describe('imports', () => {
  it.each(FILES)('%s', (file) => {
    const source = readFileSync(join(SRC, file), 'utf8');
    expect(importsIn(source).flatMap((specifier) => objection(file, specifier) ?? [])).toEqual([]);
  });
});

describe('the process', () => {
  it.each(FILES.filter((file) => !MACHINE.includes(roomOf(file))))('%s leaves it alone', (file) => {
    expect(readFileSync(join(SRC, file), 'utf8')).not.toMatch(/\bprocess\.\w|\bBuffer\.|\b__dirname\b/);
  });
});

describe('the test itself', () => {
  it.each([
    ['read/html/read.ts', '../../write/csv.js', 'read imports write'],
    ['text/width.ts', '../lexicon/trie.js', 'text imports lexicon'],
    ['check/run.ts', '../explain/view.js', 'check imports explain'],
    ['facts/build.ts', 'node:fs', 'facts imports node:fs'],
    ['facts/build.ts', 'fs', 'facts imports fs'],
    ['match/engine.ts', 'commander', 'match imports commander'],
    ['write/csv.ts', 'left-pad', 'write imports left-pad'],
    ['other/a.ts', '../types.js', 'other is no room'],
  ])('%s may not import %s', (file, specifier, why) => {
    expect(objection(file, specifier)).toBe(why);
  });
  it.each([
    ['write/csv.ts', 'csv-stringify/sync'],
    ['write/csv.ts', './rows.js'],
    ['cli/main.ts', '../index.js'],
    ['types.ts', './errors.js'],
    ['read/read.ts', 'node:fs/promises'],
  ])('%s may import %s', (file, specifier) => {
    expect(objection(file, specifier)).toBeUndefined();
  });
  it.each<[graph: Readonly<Record<string, readonly string[]>>, circle: readonly string[] | undefined]>([
    [{ a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
    [{ a: ['a'] }, ['a', 'a']],
    [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, undefined],
  ])('finds the circle in %j', (graph, circle) => {
    expect(circleIn(new Map(Object.entries(graph)))).toEqual(circle);
  });
  it.each([
    ['facts/period/period.ts', 'facts/period'],
    ['cli/commands/fill/fill.ts', 'cli/commands'],
    ['facts/facts.ts', 'facts/facts.ts'],
    ['index.ts', 'index.ts'],
  ])('%s stands in %s', (file, folder) => {
    expect(folderOf(file)).toBe(folder);
  });
  it('sees every way to import', () => {
    expect(importsIn("import a from 'a';\nexport { b } from './b.js';\nimport 'c';\nconst d = await import('d');\nimport {\n  e,\n} from 'e';\n// import 'f'\n/* from 'g' */")).toEqual(['a', './b.js', 'c', 'd', 'e']);
  });
});
