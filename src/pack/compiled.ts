/**
 * The bundle as V8 compiled it when the package was built: compiling takes more than half of a short run. `dist/compiled/` has by the
 * name of a file of the bundle a line that says what it was made for, and below it what V8 made.
 *
 *     11.3.244.8-node.33 x64 linux 692080 2jmj7l5rSw0yVb/vlWAYkK/YBwk= qZk+NkcGgWq6PiVxeFDCbJzQ2J0= ⏎ …      bytes and hash of the code, hash of what follows
 *
 * It is used where all of that is as it was and V8 finds its flags unchanged; otherwise, and where there is none, the file is loaded
 * as Node loads it. So it is never stale, and a run writes nothing. (V8 looks at no check sum of its own: what was damaged ends it.)
 */
import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { arch, platform, versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The file of the bundle that imports for the others: it is never kept. */
export const IMPORTER = 'import.js';

/** Folders beside each other: the bundle's files and what they are compiled to. */
export interface Folders {
  readonly bundle: string;
  readonly compiled: string;
}

export interface Loader {
  /** What a file of the bundle exports, by its name there: `cli.js`. */
  readonly load: (name: string) => unknown;
  /** The files for which V8 took what was kept. */
  readonly taken: ReadonlySet<string>;
  /** What can be kept of everything loaded so far, by the name of its file. */
  readonly keep: () => ReadonlyMap<string, Uint8Array>;
}

/**
 * What V8 is told before the first code is loaded, by the build as by a run: what is kept is taken under the same flags only. Our steps are
 * long and have hundreds of branches that few sentences take, so that V8 optimised too much, too soon, and again whenever such a branch
 * was first taken: 42 % of the processor time of a cold run over 4 MB.
 */
const FLAGS = [
  // How many units of bytecode it may build into a function that it optimises, in place of its 920.
  '--max-inlined-bytecode-size-cumulative=120',
  // After how many it looks whether a function is to be optimised, in place of its 67,584: half as many are, and each but once.
  '--interrupt-budget=250000',
  // Code is made of bytecode at once, without the interpreter: a step is never run only once.
  '--always-sparkplug',
  // By how many percent the heap may outgrow what lives before all of it is collected, in place of up to 300.
  '--heap-growing-percent=50',
  // A pattern is compiled for good when it has been tried so often, in place of once: most are tried a few times. Until then it is run as
  // bytecode, which it does not pay to shorten.
  '--regexp-tier-up-ticks=20',
  '--no-regexp-peephole-optimization',
];

/** A loader of the bundle; to `keep` what it compiles it compiles everything itself, and takes nothing from what is kept. */
export function loaderOf({ bundle, compiled }: Folders, { keeps = false } = {}): Loader {
  for (const flag of FLAGS) setFlagsFromString(flag);
  const plain = createRequire(join(bundle, 'package.json'));
  const made = new Map<string, { readonly script: Script; readonly code: Buffer }>();
  const taken = new Set<string>();
  const load = (name: string): unknown => {
    const file = join(bundle, name);
    const loaded = plain.cache[file];
    if (loaded !== undefined) return loaded.exports;
    const kept = keeps ? undefined : keptOf(join(compiled, name), file);
    if (kept === undefined && (!keeps || name === IMPORTER)) return plain(file);
    const code = kept?.code ?? readFileSync(file);
    const script = scriptOf(file, code, kept?.data);
    if (kept !== undefined && script.cachedDataRejected === false) taken.add(name);
    if (keeps) made.set(name, { script, code });
    return evaluate(script, file, (other) => (other.startsWith('.') ? load(resolve(dirname(file), other).slice(bundle.length + 1)) : plain(other)));
  };
  return { load, taken, keep: () => new Map([...made].map(([name, { script, code }]) => [name, keptAs(code, script.createCachedData())])) };
}

function keptAs(code: Buffer, data: Buffer): Buffer {
  return Buffer.concat([headOf(code, data), data]);
}

function headOf(code: Buffer, data: Buffer): Buffer {
  return Buffer.from(`${[versions.v8, arch, platform, code.length, sumOf(code), sumOf(data)].join(' ')}\n`, 'latin1');
}

/** SHA-1 is what OpenSSL is quickest at, and guards against accidents alone; facts need `node:crypto` in any case. */
function sumOf(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('base64');
}

interface Kept {
  readonly code: Buffer;
  readonly data: Buffer;
}

/** The code of a file and what it is compiled to; undefined where that is of another code, another V8 or another machine, is damaged or not there. */
function keptOf(path: string, file: string): Kept | undefined {
  try {
    const bytes = readFileSync(path);
    const code = readFileSync(file);
    const end = bytes.indexOf('\n') + 1;
    const data = bytes.subarray(end);
    return bytes.subarray(0, end).equals(headOf(code, data)) ? { code, data } : undefined;
  } catch {
    return undefined;
  }
}

/** Wrapped as Node wraps a CommonJS file. What is not `data` of these very flags V8 leaves alone and compiles the code. */
function scriptOf(filename: string, code: Buffer, data: Buffer | undefined): Script {
  return new Script(`(function(exports,require,module,__filename,__dirname){${code.toString(isAscii(code) ? 'latin1' : 'utf8')}\n})`, {
    filename,
    ...(data !== undefined && { cachedData: data }),
  });
}

/** Runs a file once and leaves it where Node's own `require` finds it. */
function evaluate(script: Script, file: string, require: (name: string) => unknown): unknown {
  const module = new Module(file);
  createRequire(file).cache[file] = module;
  const body: unknown = script.runInThisContext();
  if (typeof body === 'function') Reflect.apply(body, module.exports, [module.exports, require, module, file, dirname(file)]);
  module.loaded = true;
  return module.exports;
}
