/** Folders walked in one order on every machine. */
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import { kindOfName } from '../kinds.js';
import type { Trouble } from '../problem.js';
import { errorCode, troubleOf } from '../problem.js';

/** What a walk comes upon: a file to read, one of a kind that is not read, or a folder it may not enter. */
export type Walked =
  | { readonly file: string }
  | { readonly skipped: string }
  | { readonly file: string; readonly trouble: Trouble };

/**
 * The files below a folder, entry by entry in the order of their code points.
 *
 * Hidden entries, README*, *.facts.* and what .gitignore and .extractignore (also in folders below)
 * exclude are passed over. Links are followed; a folder already entered on the way is not entered
 * again, so loops end. Without `ignoreFiles` the ignore files are taken no notice of.
 */
export function* walk(folder: string, ignoreFiles = true): Generator<Walked> {
  yield* walkFolder(folder, { rules: [], entered: [], ignoreFiles });
}

interface Way {
  /** Ignore files on the way down, each with its folder. */
  readonly rules: readonly { readonly folder: string; readonly ignores: Ignore }[];
  /** Real paths of the folders on the way down. */
  readonly entered: readonly string[];
  readonly ignoreFiles: boolean;
}

function* walkFolder(folder: string, way: Way): Generator<Walked> {
  let names: string[];
  let real: string;
  try {
    names = readdirSync(folder === '' ? '.' : folder);
    real = realpathSync(folder === '' ? '.' : folder);
  } catch (error) {
    yield { file: folder, trouble: troubleOf(error) };
    return;
  }
  if (way.entered.includes(real)) return;
  const rules = way.ignoreFiles ? [...way.rules, ...ignoreRules(folder, names)] : [];
  for (const name of names.sort(byCodePoint)) {
    if (isPassedOver(name)) continue;
    const path = joinPath(folder, name);
    const kind = kindOf(path);
    if (rules.some((rule) => rule.ignores.ignores(relativeTo(rule.folder, path) + (kind === 'folder' ? '/' : '')))) continue;
    if (kind === 'folder') yield* walkFolder(path, { ...way, rules, entered: [...way.entered, real] });
    else if (kind === 'file') yield kindOfName(path) === undefined ? { skipped: path } : { file: path };
    else if (kind !== 'other') yield { file: path, trouble: kind };
  }
}

export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /^readme/iu.test(name) || /\.facts\.[^.]*$/iu.test(name);
}

function kindOf(path: string): 'folder' | 'file' | 'other' | Trouble {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'other';
  } catch (error) {
    // A link to nowhere that lies in a folder is no release; nobody named it.
    return errorCode(error) === 'ENOENT' || errorCode(error) === 'ELOOP' ? 'other' : troubleOf(error);
  }
}

function ignoreRules(folder: string, names: readonly string[]) {
  return ['.gitignore', '.extractignore']
    .filter((name) => names.includes(name))
    .flatMap((name) => {
      try {
        return [{ folder, ignores: ignore().add(readFileSync(joinPath(folder, name), 'utf8')) }];
      } catch {
        return [];
      }
    });
}

export function joinPath(folder: string, name: string): string {
  return folder === '' || folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function relativeTo(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length).replace(/^\/+/u, '');
}

/** UTF-8 keeps the order of code points, UTF-16 does not. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
