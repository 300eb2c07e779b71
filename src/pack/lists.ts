/**
 * While the bundle is made, what a module asks of the lists by their names (lexicon/lists.ts) is put in its place: no run joins words
 * to patterns, and the bundle holds no word twice.
 *
 *     patternOf`${'periods/compared'}$`   →   new RegExp("(?:超出|超过|…|[超比较])$", "u")
 */
import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { beginsOf, endsOf, groupsOf, isListName, patternOf, setOf, sourceOf, wordsOf, type ListName } from '../lexicon/lists.js';

/** What stands in place of a call, by the function. */
const GIVEN: Readonly<Record<string, (...names: readonly ListName[]) => string>> = {
  wordsOf: (...names) => JSON.stringify(wordsOf(...names)),
  groupsOf: (...names) => JSON.stringify(groupsOf(...names)),
  setOf: (...names) => `new Set(${JSON.stringify([...setOf(...names)])})`,
  sourceOf: (...names) => JSON.stringify(sourceOf(...names)),
  beginsOf: (...names) => JSON.stringify(beginsOf(...names)),
  endsOf: (...names) => JSON.stringify(endsOf(...names)),
};

/** As a step of rolldown's. */
export const listsInPlace: Plugin = { name: 'lists in place', transform: (code) => withLists(code) };

/** The code of a built module with its lists in place. */
export function withLists(code: string): string {
  if (!code.includes('/lists.js')) return code;
  const tree: unknown = parseAst(code);
  const asked = importedFrom(tree, '/lists.js');
  const edits = nodesIn(tree).flatMap((node) => editOf(node, asked)).sort((a, b) => b.start - a.start);
  return edits.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

/** A node of a tree of syntax. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

interface Edit extends Pick<Node, 'start' | 'end'> {
  readonly by: string;
}

function nodesIn(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inner = Object.values(tree).flatMap(nodesIn);
  return isNode(tree) ? [tree, ...inner] : inner;
}

function isNode(part: object): part is Node {
  return 'type' in part && 'start' in part && typeof part.start === 'number';
}

/** The names that a module imports from a file, as they are called there. */
function importedFrom(tree: unknown, file: string): ReadonlySet<unknown> {
  const imports = nodesIn(tree).filter((node) => node.type === 'ImportDeclaration' && String(Object(node['source']).value).endsWith(file));
  return new Set(imports.flatMap(nodesIn).filter(({ type }) => type === 'ImportSpecifier').map((node) => Object(node['imported']).name));
}

/** What a call of one of them with nothing but names gives. */
function editOf(node: Node, asked: ReadonlySet<unknown>): readonly Edit[] {
  const { type, start, end } = node;
  const called: unknown = Object(type === 'TaggedTemplateExpression' ? node['tag'] : node['callee']).name;
  if (!asked.has(called)) return [];
  if (type === 'TaggedTemplateExpression' && called === 'patternOf') {
    const { quasis, expressions } = Object(node['quasi']);
    const names = namesIn(expressions);
    return names === undefined ? [] : [{ start, end, by: newPattern(quasis.map((part: unknown) => String(Object(Object(part).value).raw)), names) }];
  }
  const given = typeof called === 'string' && type === 'CallExpression' ? GIVEN[called] : undefined;
  const names = namesIn(node['arguments']);
  return given === undefined || names === undefined ? [] : [{ start, end, by: given(...names) }];
}

function newPattern(raw: readonly string[], names: readonly ListName[]): string {
  const { source, flags } = patternOf(Object.assign([...raw], { raw }), ...names);
  return `new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)})`;
}

/** Texts that are names of lists; undefined where something else is among them. */
function namesIn(nodes: unknown): readonly ListName[] | undefined {
  const texts: readonly unknown[] = Array.isArray(nodes) ? nodes.map((node) => Object(node).value) : [];
  const names = texts.filter(isListName);
  return names.length === texts.length ? names : undefined;
}
