/** What makes this engine the one that it is: facts of one identity are the same, byte for byte. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BUILT_CODE, PACKAGE, SOURCES } from '../../pack/builtin.js';

const ROOT = PACKAGE.replace(/[\\/]$/u, '');

/**
 * The hash of our code and rules, of the packages that read releases, and of Node's tables of characters.
 * A version number would not do: who changes a rule in a checkout changes no version.
 */
export function engineId(): string {
  const hash = createHash('sha256');
  const about = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  hash.update(JSON.stringify([about.version, process.versions.unicode, process.versions.icu, codeHash()]));
  for (const name of Object.keys(about.dependencies).sort()) hash.update(`${name} ${versionOf(name)}\n`);
  return hash.digest('hex').slice(0, 16);
}

function codeHash(): string {
  if (existsSync(BUILT_CODE)) return readFileSync(BUILT_CODE, 'utf8').trim();
  const hash = createHash('sha256');
  hashFolder(join(ROOT, 'src'), hash);
  hashFolder(SOURCES, hash);
  return hash.digest('hex');
}

/** Adds names and bytes of all files of a folder, or of one file; `seen` is told of each, by its path below the folder. */
export function hashFolder(path: string, hash: Hash, seen: (name: string, file: string) => void = () => {}): void {
  if (statSync(path).isFile()) return hashFile(path, basename(path), hash, seen);
  for (const name of filesBelow(path)) hashFile(join(path, name), name, hash, seen);
}

function hashFile(file: string, name: string, hash: Hash, seen: (name: string, file: string) => void): void {
  hash.update(`${name}\n`).update(readFileSync(file));
  seen(name, file);
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => statSync(join(folder, name)).isFile()).map((name) => name.replaceAll('\\', '/')).sort();
}

/** The version installed: in our own folder, or beside it. */
function versionOf(name: string): string {
  for (const modules of [join(ROOT, 'node_modules'), dirname(ROOT)]) {
    const file = join(modules, name, 'package.json');
    if (existsSync(file)) return String(JSON.parse(readFileSync(file, 'utf8')).version);
  }
  return '';
}
