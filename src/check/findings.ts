/** What a check noticed beside failures: rules that do nothing, words that nobody meets, gaps that are none any more. */
import type { LexiconForm } from '../rules/lexicon.js';
import type { Rule } from '../rules/types.js';
import { sayWords, type Values, type Words } from '../text/language.js';
import { cutDisplay } from '../text/width.js';
import type { CheckResult, Coverage, Finding, FindingKind, Fixture } from './types.js';

export interface Checked {
  readonly rules: readonly Rule[];
  /** Words of the user's own lists. */
  readonly forms: readonly LexiconForm[];
  /** Forms of our lists. */
  readonly ours: ReadonlySet<string>;
  readonly results: readonly CheckResult[];
  /** Releases whose facts nobody has written down. */
  readonly unwritten: readonly Fixture[];
}

const SAYS = {
  'never fires': ['规则 {rule} 在所有样例中从未匹配', 'rule {rule} matches in no fixture'],
  shadowed: ['规则 {rule} 每次匹配，数字都归了 {winners}', 'rule {rule} loses its figure every time it matches, to {winners}'],
  'unread fixture': ['没有规则读出样例 {name} 的任何数字', 'no rule reads anything in the fixture {name}'],
  'no facts': ['样例 {name} 没有预期的事实；extract check --update 按读出的写下', 'the fixture {name} has no expected facts; extract check --update writes down what is found'],
  'unused words': ['有 {count} 个词在测试与样例中都没有出现：{words}', 'words that no test and no fixture holds ({count}): {words}'],
  'ours too': ['「{word}」自带词库中也有，以这里的为准', '{word} is a word of the built-in lexicon too; this entry stands in its place'],
  'todo passes': ['{name} 的缺口已补上，请去掉 todo：{todo}', 'the gap of {name} is closed: drop its todo: {todo}'],
} as const satisfies Record<FindingKind, Words>;

function finding(kind: FindingKind, place: { readonly file: string; readonly line?: number }, values: Values): Finding {
  return { kind, file: place.file, line: place.line ?? 1, says: [sayWords('zh', SAYS[kind], values), sayWords('en', SAYS[kind], values)] };
}

/** All findings, by file and line. `fixtures` says whether any were run: without them nothing can be said of what they lack. */
export function findingsOf(checked: Checked, coverage: Coverage, fixtures: boolean): readonly Finding[] {
  const all = [
    ...(fixtures ? ofRules(checked.rules, coverage) : []),
    ...ofShadows(checked.rules, coverage),
    ...ofFixtures(coverage),
    ...checked.unwritten.map(({ name, input: file }) => finding('no facts', { file }, { name })),
    ...ofWords(checked, coverage),
    ...ofGaps(checked.results),
  ];
  return all.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function ofRules(rules: readonly Rule[], { inFixtures }: Coverage): readonly Finding[] {
  return rules.filter(({ id }) => !inFixtures.has(id)).map((rule) => finding('never fires', rule, { rule: rule.id }));
}

function ofShadows(rules: readonly Rule[], { won, lostTo }: Coverage): readonly Finding[] {
  return rules.flatMap((rule) => {
    const winners = [...(lostTo.get(rule.id) ?? [])].filter((id) => id !== rule.id);
    return won.has(rule.id) || winners.length === 0 ? [] : [finding('shadowed', rule, { rule: rule.id, winners: winners.sort().join(', ') })];
  });
}

function ofFixtures({ unread }: Coverage): readonly Finding[] {
  return unread.map((file) => finding('unread fixture', { file }, { name: file }));
}

/** The words shown of a list, and the columns of each. */
const SHOWN = 8;
const WORD_WIDTH = 40;

function ofWords({ forms, ours }: Checked, { texts }: Coverage): readonly Finding[] {
  const unused = forms.filter(({ form }) => !texts.includes(form));
  const lists = [...new Set(unused.map(({ file }) => file))].map((file) => {
    const words = unused.filter((word) => word.file === file);
    const shown = words.slice(0, SHOWN).map(({ form }) => cutDisplay(form, WORD_WIDTH)).join('、');
    return finding('unused words', { file, line: words[0]?.line ?? 1 }, { count: words.length, words: words.length > SHOWN ? `${shown}…` : shown });
  });
  return [...lists, ...forms.filter(({ form }) => ours.has(form)).map((word) => finding('ours too', word, { word: word.form }))];
}

function ofGaps(results: readonly CheckResult[]): readonly Finding[] {
  return results.flatMap(({ name, file, outcome, todo, failures }) => {
    if (todo !== undefined && outcome === 'pass') return [finding('todo passes', { file }, { name, todo })];
    return failures.flatMap(({ line, differences }) => {
      const place = { file, ...(line === undefined ? {} : { line }) };
      const mended = differences.filter((difference) => difference.outcome === 'mended');
      return mended.map(({ expected }) => finding('todo passes', place, { name, todo: String(expected['todo'] ?? '') }));
    });
  });
}
