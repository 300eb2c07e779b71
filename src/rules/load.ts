/** Texts of rule files → checked rules, sorted by id. The parsers are loaded when first asked for. */
import { complaintOf, firstFew, problemAt, type Place, type Problem, type Source } from '../errors.js';
import { loadYamlParser } from '../yaml/yaml.js';
import { literals } from './compile.js';
import { RULE } from './complaints.js';
import { readRule, type RuleTools } from './rule.js';
import type { ParseMatch } from './pattern.js';
import type { RuleLanguage, Rule } from './types.js';

export interface LoadedRules {
  readonly rules: readonly Rule[];
  /** All that is wrong in all files; what concerns a rule's tests alone has a code of TEST_PROBLEMS. */
  readonly problems: readonly Problem[];
}

export async function loadRuleTools(language: RuleLanguage): Promise<RuleTools> {
  const [parseYaml, { default: nlp }] = await Promise.all([loadYamlParser(), import('compromise/one')]);
  const parseMatch: ParseMatch = (pattern) => nlp.parseMatch(pattern);
  return { language, parseYaml, parseMatch };
}

/** Checks every file, whatever is wrong with the others; ids are unique among the files given. */
export function readRules(sources: readonly Source[], origin: Rule['origin'], tools: RuleTools): LoadedRules {
  const rules = new Map<string, Rule>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const { rule, to } = readRule(source, origin, tools);
    problems.push(...firstFew(to.problems));
    const first = rule && rules.get(rule.id);
    if (first) problems.push(duplicateId(source, first));
    else if (rule) rules.set(rule.id, rule);
    const words = rule === undefined ? 0 : literals([...rules.values()]).length;
    if (rule && words > MOST_WORDS) {
      problems.push(problemAt(source, idLine(source), complaintOf(RULE.tooManyWords, { count: words, most: MOST_WORDS })));
      rules.delete(rule.id);
    }
  }
  return { rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** Words that the patterns of one set of rules may name: with ours they have to fit into the matcher's alphabet. */
const MOST_WORDS = 600;

function duplicateId(source: Source, first: Rule): Problem {
  return problemAt(source, idLine(source), complaintOf(RULE.idTwice, { id: first.id, file: first.file }));
}

function idLine({ text }: Source): Place {
  const start = Math.max(0, text.search(/^id\s*:/m));
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
