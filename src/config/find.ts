/** Where the configuration of a run stands on disk. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const CONFIG_NAME = 'extract.config.yaml';

/**
 * The project's file: the nearest one from a folder upwards. The walk ends at the root of the repository (where `.git`
 * is), at the user's home, or at the top.
 */
export function projectFile(from: string, home: string | undefined): string | undefined {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const file = path.join(folder, CONFIG_NAME);
    if (existsSync(file)) return file;
    if (folder === home || existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return undefined;
  }
}

/** The user's own file, after the XDG base directories; undefined where there is none. */
export function userFile({ XDG_CONFIG_HOME: base, HOME: home }: Readonly<Record<string, string | undefined>>): string | undefined {
  const folder = base !== undefined && base !== '' ? base : home === undefined || home === '' ? undefined : path.join(home, '.config');
  const file = folder === undefined ? undefined : path.join(folder, 'extract', 'config.yaml');
  return file !== undefined && existsSync(file) ? file : undefined;
}

/** Whether anything but flags and defaults may hold: only then is the code for it loaded. */
export function isConfigured(env: Readonly<Record<string, string | undefined>>, cwd: string | undefined, config: unknown): boolean {
  if (typeof config === 'string') return true;
  const variables = Object.keys(env).some((name) => name.startsWith('EXTRACT_') && name !== 'EXTRACT_DEBUG');
  if (variables || config === false) return variables;
  return userFile(env) !== undefined || (cwd !== undefined && projectFile(cwd, env['HOME']) !== undefined);
}
