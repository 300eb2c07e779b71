/** Lexicon files → plain data, by path; list files of a known subject are checked row by row. */
import { problemAt, type Problem, type Source } from '../errors.js';
import { plain, valueAt, type YamlMap, type YamlNode, type YamlParser } from '../text/yaml.js';
import { checkMap, complain, type Reporter } from './fields.js';
import { SUBJECTS, type Subject } from './subjects.js';

/** A file of the lexicon: `words/verbs` for rules/lexicon/words/verbs.yaml. */
export interface LexiconSource extends Source {
  readonly path: string;
}

/** What the files hold, by path, as plain data. */
export type RawLexicon = Readonly<Record<string, unknown>>;

export interface LoadedLexicon {
  readonly lexicon: RawLexicon;
  readonly problems: readonly Problem[];
}

/** JSON files are taken as they are, YAML files are checked. A form twice within one subject is a problem. */
export function readLexicon(sources: readonly LexiconSource[], parseYaml: YamlParser): LoadedLexicon {
  const lexicon: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const forms = new Map<string, Map<string, string>>();
  for (const source of sources) {
    const to: Reporter = { source, problems: [] };
    const name = subjectOf(source.path);
    const subject = SUBJECTS[name];
    if (source.file.endsWith('.json')) lexicon[source.path] = readJson(source, to);
    else {
      const { root, problems: broken } = parseYaml(source);
      to.problems.push(...broken);
      if (root) lexicon[source.path] = plain(root);
      const seen = forms.get(name) ?? new Map<string, string>();
      forms.set(name, seen);
      if (root && subject) checkRows(root, subject, { seen, to });
    }
    problems.push(...to.problems);
  }
  return { lexicon, problems };
}

/** All rows of a subject, over its file or its folder's files, in the order of their paths. */
export function entriesOf(lexicon: RawLexicon, subject: string): readonly unknown[] {
  return Object.keys(lexicon)
    .filter((path) => subjectOf(path) === subject)
    .sort()
    .flatMap((path) => lexicon[path] ?? []);
}

function subjectOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function readJson(source: Source, to: Reporter): unknown {
  try {
    return JSON.parse(source.text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not JSON';
    to.problems.push(problemAt(source, { start: 0, end: 1 }, { code: 'YAML_SYNTAX', message }));
    return undefined;
  }
}

interface Rows {
  /** Where each form of the subject was met first. */
  readonly seen: Map<string, string>;
  readonly to: Reporter;
}

function checkRows(root: YamlNode, subject: Subject, { seen, to }: Rows): void {
  if (root.is !== 'list') return complain(to, root, { code: 'WRONG_TYPE', message: 'the file is not a list', help: 'write one row a line: `- { … }`' });
  for (const row of root.items) {
    const map = checkMap(row, 'a row', subject, to);
    if (map) for (const form of formsOf(map, subject)) checkForm(form, { seen, to });
  }
}

function formsOf(map: YamlMap, subject: Subject): readonly YamlNode[] {
  return subject.forms.flatMap((key) => {
    const value = valueAt(map, key);
    return value?.is === 'list' ? value.items : (value ?? []);
  });
}

function checkForm(node: YamlNode, { seen, to }: Rows): void {
  if (node.is !== 'scalar' || typeof node.value !== 'string' || node.value === '')
    return complain(to, node, { code: 'WRONG_TYPE', message: 'a form is not a text', help: 'put it in quotes' });
  const first = seen.get(node.value);
  const line = to.source.text.slice(0, node.start).split('\n').length;
  if (first === undefined) seen.set(node.value, `${to.source.file}:${line}`);
  else complain(to, node, { code: 'DUPLICATE_FORM', message: `\`${node.value}\` stands at ${first} already`, help: 'keep one of the two' });
}
