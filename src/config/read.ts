/** Settings out of a file and out of the environment, checked by one table. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { complaintOf, ExtractError, lineOf, NOTHING_THERE, type ErrorCode, type Problem, type Source } from '../errors.js';
import { checkNode, type Reporter } from '../schema/check.js';
import { SHAPE } from '../schema/complaints.js';
import { loadYamlParser, plain, type YamlEntry } from '../yaml/yaml.js';
import { CONFIG, SETTINGS, type Setting } from './settings.js';

export type SettingValue = string | boolean | readonly string[];

/** A value and the place that it was read from. */
export interface Given {
  readonly setting: Setting;
  readonly value: SettingValue;
  readonly where: string;
}

/** The settings of a file. All that is wrong with it is thrown at once, each with its place; paths are taken from its folder. */
export async function readConfigFile(file: string, cwd: string): Promise<readonly Given[]> {
  const source: Source = { file: shownPath(file, cwd), text: await contentOf(file, cwd) };
  const { root, problems } = (await loadYamlParser())(source);
  const to: Reporter = { source, problems: [...problems] };
  if (root !== undefined) checkNode(root, CONFIG, to);
  if (to.problems.length > 0) throw new ExtractError(to.problems.map(asConfigProblem));
  const entries = root?.is === 'map' ? root.entries : [];
  return entries.flatMap((entry) => givenBy(entry, { source, folder: path.dirname(file), cwd }));
}

interface Place {
  readonly source: Source;
  readonly folder: string;
  readonly cwd: string;
}

/** A setting, or those under a command's name. */
function givenBy(entry: YamlEntry, place: Place): readonly Given[] {
  const own = SETTINGS.find(({ name, command }) => name === entry.key && command === undefined);
  if (own) return [givenAs(own, entry, place)];
  const inner = entry.value.is === 'map' ? entry.value.entries : [];
  return inner.flatMap((each) => {
    const setting = SETTINGS.find(({ name, command }) => name === each.key && command === entry.key);
    return setting ? [givenAs(setting, each, place)] : [];
  });
}

function givenAs(setting: Setting, { at, value }: YamlEntry, { source, folder, cwd }: Place): Given {
  const line = lineOf(source, at.start);
  return { setting, value: pathsFrom(setting, valueOf(plain(value)), folder, cwd), where: `${source.file}:${line}` };
}

/** The settings of the environment: EXTRACT_FORMAT, EXTRACT_CHECK_FAIL_ON. Lists are parted as paths are on this system, or by commas. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): readonly Given[] {
  const problems: Problem[] = [];
  const given = SETTINGS.flatMap((setting): readonly Given[] => {
    const raw = env[setting.env];
    if (raw === undefined || raw === '') return [];
    const value = parsed(setting, raw);
    const allowed = setting.schema.enum;
    const misfit = setting.schema.pattern !== undefined && !new RegExp(setting.schema.pattern, 'u').test(raw);
    if (value === undefined || misfit || (allowed && !allowed.some((one) => one === value))) {
      const values = misfit ? '200M' : (allowed ?? ['true', 'false']).join(', ');
      problems.push({ file: setting.env, ...complaintOf({ ...SHAPE.wrongValue, code: 'CONFIG_VALUE' }, { what: [`${setting.env} `, setting.env], value: raw, near: '', values }) });
      return [];
    }
    return [{ setting, value, where: setting.env }];
  });
  if (problems.length > 0) throw new ExtractError(problems);
  return given;
}

function parsed({ schema, path: isPath }: Setting, raw: string): SettingValue | undefined {
  if (schema.type === 'array') return raw.split(isPath ? path.delimiter : ',').filter((part) => part !== '');
  if (schema.type !== 'boolean') return raw;
  if (raw === 'true' || raw === '1') return true;
  return raw === 'false' || raw === '0' ? false : undefined;
}

function valueOf(value: unknown): SettingValue {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'boolean' ? value : String(value);
}

/** Paths of a file are relative to its folder; here they become what one would type from where one stands. */
function pathsFrom({ path: isPath }: Setting, value: SettingValue, folder: string, cwd: string): SettingValue {
  if (!isPath || typeof value === 'boolean') return value;
  const from = (one: string): string => shownPath(path.resolve(folder, one), cwd);
  return typeof value === 'string' ? from(value) : value.map(from);
}

function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return (relative.startsWith('..') || path.isAbsolute(relative) ? file : relative || '.').split(path.sep).join('/');
}

/** A mistake in the configuration is one of usage, and ends the run with 2. */
function asConfigProblem(problem: Problem): Problem {
  return { ...problem, code: CODES[problem.code] ?? 'CONFIG_SYNTAX' };
}

const CODES: Partial<Record<ErrorCode, ErrorCode>> = { UNKNOWN_KEY: 'CONFIG_KEY', MISSING_KEY: 'CONFIG_KEY', WRONG_TYPE: 'CONFIG_VALUE', WRONG_VALUE: 'CONFIG_VALUE' };

async function contentOf(file: string, cwd: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const [place, message] = [{ file: shownPath(file, cwd) }, error instanceof Error ? error.message : 'unreadable'];
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) throw new ExtractError([{ ...complaintOf(NOTHING_THERE, { option: '--config' }), ...place, code: 'CONFIG_SYNTAX' }]);
    throw new ExtractError([{ code: 'CONFIG_SYNTAX', ...place, message, help: 'check the path given to --config' }]);
  }
}
