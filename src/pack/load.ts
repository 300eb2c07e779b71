/** Folders and files of rules → a pack. */
import { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { complaintOf, ExtractError, NOTHING_THERE, type ComplaintRow, type Problem, type Source } from '../errors.js';
import { readLexicon, type LexiconSource, type RawLexicon } from '../rules/lexicon.js';
import { loadRuleTools, readRules } from '../rules/load.js';
import type { Rule } from '../rules/types.js';
import type { Values } from '../text/language.js';
import { LONGEST_SOURCE } from '../yaml/yaml.js';
import { CHINESE, ENGLISH } from './language.js';
import type { Pack } from './pack.js';
import { refusedFiles } from './verify.js';

/**
 * The pack of a folder, or of one rule file. Files under `lexicon/` are words, files under `en/` rules of
 * English text, all other YAML files rules of Chinese text. What is wrong with them is in `problems`; a
 * path that cannot be read is thrown as an ExtractError. With `ours` the words are also tried beside our own.
 */
export async function loadPack(root: string, origin: Rule['origin'] = 'user', ours?: Pack): Promise<Pack> {
  const files = await listFiles(root);
  const read = await Promise.all(files.map(async (file) => ({ path: file, ...(await readSource(path.join(root, file), shown(root, file))) })));
  const sources = read.filter(({ problem }) => problem === undefined);
  const tools = await loadRuleTools(CHINESE);
  const inFolder = (name: string): readonly (Source & { readonly path: string })[] => sources.filter((source) => source.path.split('/').includes(name));
  const words = inFolder('lexicon');
  const english = inFolder('en').filter((source) => !words.includes(source));
  const chinese = sources.filter((source) => !words.includes(source) && !english.includes(source));
  const wordFiles = words.map((source) => ({ ...source, path: lexiconPath(source.path) }));
  const lexicon = readLexicon(wordFiles, tools.parseYaml, origin);
  const refused = ours && lexicon.problems.length === 0 ? refusedFiles(ours.lexicon, lexicon.lexicon, wordFiles) : [];
  const rules = readRules(chinese, origin, tools);
  const englishRules = readRules(english, origin, { ...tools, language: ENGLISH });
  return {
    rules: rules.rules,
    english: englishRules.rules,
    lexicon: origin === 'user' ? soundFiles(lexicon.lexicon, wordFiles, [...lexicon.problems, ...refused]) : lexicon.lexicon,
    forms: lexicon.forms,
    problems: [...read.flatMap(({ problem }) => problem ?? []), ...rules.problems, ...englishRules.problems, ...lexicon.problems, ...refused],
  };
}

/** The files of words that nothing is wrong with: of the others no lexicon can be built, and the rules are to run all the same. */
function soundFiles(lexicon: RawLexicon, files: readonly LexiconSource[], problems: readonly Problem[]): RawLexicon {
  const broken = new Set(problems.map(({ file }) => file));
  const paths = new Set(files.filter(({ file }) => broken.has(file)).map(({ path: own }) => own));
  return Object.fromEntries(Object.entries(lexicon).filter(([own]) => !paths.has(own)));
}

/** YAML and, under lexicon/, JSON files, relative to the root and sorted; '' for a root that is a file. */
async function listFiles(root: string): Promise<readonly string[]> {
  const found = await stat(root).catch(() => undefined);
  if (!found) throw new ExtractError([{ ...complaintOf(NOTHING_THERE, { option: '--rules' }), file: root }]);
  if (!found.isDirectory()) return [''];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return files.filter((file) => isRuleFile(file)).sort();
}

/** Names that begin with `_` or `.` are notes and templates. */
function isRuleFile(file: string): boolean {
  const parts = file.split('/');
  if (parts.some((part) => /^[._]/.test(part))) return false;
  if (/\.facts\.ya?ml$/i.test(file)) return false;
  return /\.ya?ml$/i.test(file) || (parts.includes('lexicon') && file.endsWith('.json'));
}

function lexiconPath(file: string): string {
  const parts = file.split('/');
  return parts
    .slice(parts.indexOf('lexicon') + 1)
    .join('/')
    .replace(/\.(ya?ml|json)$/i, '');
}

/** The path as a user would type it from where they stand. */
function shown(root: string, file: string): string {
  const relative = path.relative(process.cwd(), path.join(root, file));
  return (relative.startsWith('..') ? path.join(root, file) : relative).split(path.sep).join('/');
}

/** A file with its text, or why it is not read: the others are read all the same. */
async function readSource(file: string, name: string): Promise<Source & { readonly problem?: Problem }> {
  const found = await stat(file).catch((error: unknown) => error);
  const refuse = (row: ComplaintRow, values: Values = {}) => ({ file: name, text: '', problem: { ...complaintOf(row, values), file: name } });
  // A pipe would never end, nor would /dev/zero behind a link.
  if (found instanceof Stats && !found.isFile()) return refuse(FILE.noFile);
  if (found instanceof Stats && found.size > MOST_BYTES) return refuse(FILE.tooBig, { size: found.size, most: MOST_BYTES });
  try {
    return { file: name, text: (await readFile(file, 'utf8')).replace(/^\uFEFF/, '') };
  } catch (error) {
    return refuse(FILE.unreadable, { why: error instanceof Error ? error.message : '' });
  }
}

/** What no text that is parsed takes in UTF-8. */
const MOST_BYTES = 3 * LONGEST_SOURCE;

const FILE = {
  noFile: { code: 'UNREADABLE', says: ['不是普通文件', 'this is no regular file'], help: ['去掉它', 'take it away'] },
  tooBig: { code: 'HUGE_FILE', says: ['文件过大：{size} 字节，最多 {most}', 'the file is too big: {size} bytes, at most {most}'], help: ['分成几个文件', 'split it into several files'] },
  unreadable: { code: 'UNREADABLE', says: ['读不了：{why}', 'it cannot be read: {why}'], help: ['检查是否有读取的权限', 'check that the file may be read'] },
} as const satisfies Record<string, ComplaintRow>;
