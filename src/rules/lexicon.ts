/** Lexicon files → plain data, by path; list files of a known subject are checked row by row. */
import { firstFew, lineOf, type Place, type Problem, type Source } from '../errors.js';
import { checkNode, complainOf, didYouMean, type Reporter } from '../schema/check.js';
import { plain, valueAt, type YamlNode, type YamlParser } from '../yaml/yaml.js';
import { LEXICON } from './complaints.js';
import type { Rule } from './types.js';
import { SUBJECTS, subjectOf, type Subject } from './subjects.js';

/** A file of the lexicon: `words/verbs` for rules/lexicon/words/verbs.yaml. */
export interface LexiconSource extends Source {
  readonly path: string;
}

/** What the files hold, by path, as plain data. */
export type RawLexicon = Readonly<Record<string, unknown>>;

/** A surface form and where it stands. */
export interface LexiconForm {
  readonly form: string;
  /** Path of its file without ending: `words/verbs`. */
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly place: Place;
}

export interface LoadedLexicon {
  readonly lexicon: RawLexicon;
  /** The forms of all lists, in the order of their files. */
  readonly forms: readonly LexiconForm[];
  readonly problems: readonly Problem[];
}

/** JSON files are taken as they are, YAML files are checked. A form twice within one subject, or one list of the code's, is a problem. */
export function readLexicon(sources: readonly LexiconSource[], parseYaml: YamlParser, origin: Rule['origin']): LoadedLexicon {
  const lexicon: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const seen = new Map<string, Map<string, LexiconForm>>();
  for (const source of sources) {
    const to: Reporter = { source, problems: [] };
    const value = source.file.endsWith('.json') ? readJson(source, to) : readYaml(source, parseYaml, { to, seen, origin });
    if (value !== undefined) lexicon[source.path] = value;
    problems.push(...firstFew(to.problems));
  }
  return { lexicon, forms: [...seen.values()].flatMap((forms) => [...forms.values()]), problems };
}

interface Reading {
  readonly to: Reporter;
  /** The forms of each subject so far. */
  readonly seen: Map<string, Map<string, LexiconForm>>;
  readonly origin: Rule['origin'];
}

function readYaml(source: LexiconSource, parseYaml: YamlParser, { to, seen, origin }: Reading): unknown {
  const { root, problems } = parseYaml(source);
  to.problems.push(...problems);
  if (!root) return undefined;
  const name = subjectOf(source.path);
  const subject = SUBJECTS[name];
  if (!subject) {
    complainOf(to, { start: 0, end: 1 }, LEXICON.unknownSubject, { name, near: didYouMean(name, Object.keys(SUBJECTS)), known: Object.keys(SUBJECTS).join(', ') });
    return undefined;
  }
  if (subject.compiled && origin === 'user') {
    complainOf(to, { start: 0, end: 1 }, LEXICON.compiled, { name });
    return undefined;
  }
  checkNode(root, subject.schema, to);
  if (subject.compiled) return checkLists(root, source, to);
  const forms = seen.get(name) ?? new Map<string, LexiconForm>();
  seen.set(name, forms);
  for (const form of formsIn(root, subject, source)) checkOnce(form, forms, to);
  return plain(root);
}

/** Lists of the code's: it has them already, so nobody is given them. */
function checkLists(root: YamlNode, source: Source, to: Reporter): undefined {
  for (const { value } of root.is === 'map' ? root.entries : []) {
    const seen = new Map<string, LexiconForm>();
    for (const form of value.is === 'list' ? formsOf(value, { ...source, path: '' }) : []) checkOnce(form, seen, to);
  }
}

/** All rows of a subject, over its file or its folder's files, in the order of their paths. */
export function entriesOf(lexicon: RawLexicon, subject: string): readonly unknown[] {
  return Object.keys(lexicon)
    .filter((path) => subjectOf(path) === subject)
    .sort()
    .flatMap((path) => lexicon[path] ?? []);
}

function readJson(source: Source, to: Reporter): unknown {
  try {
    return JSON.parse(source.text);
  } catch (error) {
    complainOf(to, { start: 0, end: 1 }, LEXICON.noJson, { why: error instanceof Error ? error.message : '' });
    return undefined;
  }
}

/** The surface forms of a file's rows, each with its place. */
function formsIn(root: YamlNode, { forms }: Subject, source: LexiconSource): readonly LexiconForm[] {
  const rows = root.is === 'list' ? root.items : [];
  return rows.flatMap((row) =>
    forms.flatMap((key) => {
      const value = valueAt(row, key);
      // A unit that another row's forms are shifted to is no form of that row: 成 is one of 60 %.
      if (key === 'unit' && valueAt(row, 'shift') !== undefined) return [];
      return formsOf(value, source);
    }),
  );
}

function formsOf(value: YamlNode | undefined, source: LexiconSource): readonly LexiconForm[] {
  return nodesOf(value).flatMap((node) => (node.is === 'scalar' && typeof node.value === 'string' ? [formAt(node.value, node, source)] : []));
}

function nodesOf(value: YamlNode | undefined): readonly YamlNode[] {
  return value?.is === 'list' ? value.items : value ? [value] : [];
}

function formAt(form: string, place: Place, source: LexiconSource): LexiconForm {
  return { form, place, path: source.path, file: source.file, line: lineOf(source, place.start) };
}

function checkOnce(form: LexiconForm, seen: Map<string, LexiconForm>, to: Reporter): void {
  const first = seen.get(form.form);
  if (first === undefined) seen.set(form.form, form);
  else complainOf(to, form.place, LEXICON.formTwice, { form: form.form, first: `${first.file}:${first.line}` });
}
