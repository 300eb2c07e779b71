/** Every setting with its value and where it came from: flag > environment > project > user > default. */
import path from 'node:path';
import { nearestWord } from '../text/nearest.js';
import { projectFile, userFile } from './find.js';
import { readConfigFile, readEnvironment, type Given, type SettingValue } from './read.js';
import { SETTINGS, type Setting } from './settings.js';

export type Level = 'flag' | 'environment' | 'project' | 'user' | 'default';

export interface Resolved {
  readonly setting: Setting;
  /** Absent where nobody sets it and nothing holds by default. */
  readonly value?: SettingValue;
  readonly level: Level;
  /** The flag, the variable, or file:line; absent for defaults. */
  readonly where?: string;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that one stands in; without it no project is looked for. */
  readonly cwd?: string | undefined;
  /** `--config FILE`, or false for `--no-config`: then no file is read. */
  readonly config?: string | false | undefined;
  /** What the command line gave, by the parser's names. */
  readonly flags: Readonly<Record<string, unknown>>;
}

export async function resolveSettings({ env, cwd, config, flags }: Surroundings): Promise<readonly Resolved[]> {
  const levels = [
    { level: 'environment' as const, given: readEnvironment(env) },
    { level: 'project' as const, given: await projectSettings({ env, cwd, config }) },
    { level: 'user' as const, given: await userSettings({ env, cwd, config }) },
  ];
  return SETTINGS.map((setting): Resolved => {
    const flag = flagValue(flags[setting.key]);
    if (flag !== undefined) return { setting, value: flag, level: 'flag', where: `--${setting.name}` };
    for (const { level, given } of levels) {
      const found = given.find((each) => each.setting === setting);
      if (found) return { setting, value: found.value, level, where: found.where };
    }
    return { setting, level: 'default', ...(setting.standard === undefined ? {} : { value: setting.standard }) };
  });
}

/** A variable that looks like one of ours and sets nothing. */
export interface UnknownVariable {
  readonly name: string;
  /** The one that was probably meant. */
  readonly near: string | undefined;
}

/** What is no setting and yet stands among the settings: which file to read, and what a defect shows. */
const OTHERS = ['EXTRACT_CONFIG', 'EXTRACT_DEBUG'];

const bare = (name: string): string => name.slice('EXTRACT_'.length);

/** Variables that begin with `EXTRACT_` and that nobody asks for, sorted. */
export function unknownVariables(env: Surroundings['env']): readonly UnknownVariable[] {
  const known = [...SETTINGS.map((setting) => setting.env), ...OTHERS];
  const unknown = Object.keys(env).filter((name) => name.startsWith('EXTRACT_') && !known.includes(name)).sort();
  return unknown.map((name) => {
    const near = nearestWord(bare(name), known.map(bare));
    return { name, near: near === undefined ? undefined : `EXTRACT_${near}` };
  });
}

type Where = Pick<Surroundings, 'env' | 'cwd' | 'config'>;

async function projectSettings({ env, cwd, config }: Where): Promise<readonly Given[]> {
  if (config === false) return [];
  const named = config ?? env['EXTRACT_CONFIG'];
  const from = cwd ?? '.';
  if (named !== undefined && named !== '') return readConfigFile(path.resolve(from, named), from);
  const file = cwd === undefined ? undefined : projectFile(cwd, env['HOME']);
  return file === undefined ? [] : readConfigFile(file, from);
}

async function userSettings({ env, cwd, config }: Where): Promise<readonly Given[]> {
  const file = config === false ? undefined : userFile(env);
  return file === undefined ? [] : readConfigFile(file, cwd ?? '.');
}

function flagValue(value: unknown): SettingValue | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** The settings of files and environment as the values that the command line would have given, for one command. */
export function valuesFor(resolved: readonly Resolved[], command: string | undefined): Readonly<Record<string, unknown>> {
  const set = resolved.filter(({ level, setting }) => level !== 'default' && level !== 'flag' && (setting.command === undefined || setting.command === command));
  return Object.fromEntries(set.map(({ setting, value }) => [setting.key, value]));
}
