/** Folders and files of rules → a pack. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { complaintOf, ExtractError, NOTHING_THERE, type Source } from '../errors.js';
import { readLexicon } from '../rules/lexicon.js';
import { loadRuleTools, readRules } from '../rules/load.js';
import type { Rule } from '../rules/types.js';
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
  const sources = await Promise.all(files.map(async (file) => ({ file: shown(root, file), path: file, text: await readText(path.join(root, file)) })));
  const tools = await loadRuleTools(CHINESE);
  const inFolder = (name: string): readonly (Source & { readonly path: string })[] => sources.filter((source) => source.path.split('/').includes(name));
  const words = inFolder('lexicon');
  const english = inFolder('en').filter((source) => !words.includes(source));
  const chinese = sources.filter((source) => !words.includes(source) && !english.includes(source));
  const wordFiles = words.map((source) => ({ ...source, path: lexiconPath(source.path) }));
  const lexicon = readLexicon(wordFiles, tools.parseYaml);
  const refused = ours && lexicon.problems.length === 0 ? refusedFiles(ours.lexicon, lexicon.lexicon, wordFiles) : [];
  const rules = readRules(chinese, origin, tools);
  const englishRules = readRules(english, origin, { ...tools, language: ENGLISH });
  return {
    rules: rules.rules,
    english: englishRules.rules,
    lexicon: lexicon.lexicon,
    forms: lexicon.forms,
    problems: [...rules.problems, ...englishRules.problems, ...lexicon.problems, ...refused],
  };
}

/** YAML and, under lexicon/, JSON files, relative to the root and sorted; '' for a root that is a file. */
async function listFiles(root: string): Promise<readonly string[]> {
  const found = await stat(root).catch(() => undefined);
  if (!found) throw new ExtractError([{ ...complaintOf(NOTHING_THERE, { option: '--rules' }), file: root }]);
  if (found.isFile()) return [''];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
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

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unreadable';
    throw new ExtractError([{ code: 'UNREADABLE', file, message, help: 'check that the file may be read' }]);
  }
}
