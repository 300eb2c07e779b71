/** What makes this engine the one that it is: facts of one identity are the same, byte for byte. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_CODE } from '../../pack/builtin.js';

const CODE = fileURLToPath(new URL('../..', import.meta.url));
const ROOT = dirname(CODE.replace(/[\\/]$/u, ''));

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
  hashFolder(CODE, hash);
  hashFolder(join(ROOT, 'rules'), hash);
  return hash.digest('hex');
}

/** Adds names and bytes of all files of a folder. */
export function hashFolder(folder: string, hash: Hash): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) hashFolder(path, hash.update(`${entry.name}/\n`));
    else if (entry.isFile()) hash.update(`${entry.name}\n`).update(readFileSync(path));
  }
}

/** The version installed: in our own folder, or beside it. */
function versionOf(name: string): string {
  for (const modules of [join(ROOT, 'node_modules'), dirname(ROOT)]) {
    const file = join(modules, name, 'package.json');
    if (existsSync(file)) return String(JSON.parse(readFileSync(file, 'utf8')).version);
  }
  return '';
}
