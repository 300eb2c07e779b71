/** What is measured inside a bracket is of what stands before it: 其他消费品（|销货价值|上升12.1%）. */
import { signOf } from '../../annotate/signs.js';
import { PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Name } from '../name/name.js';
import { nameLeft } from '../name/name-left.js';
import { isProperty } from '../name/property.js';
import { draftWith, type Draft } from './draft.js';
import type { Site } from './step.js';

const OPENS = signOf({ kinds: ['open'] });
/** 鞋类、有关制品及其他衣物配件. */
const IN_NAME: ReadonlySet<string> = new Set(['noun', 'quoted', 'enum', 'and', 'ordinal']);

/** The draft under the name of the thing and what is measured of it; any other draft as it is. */
export function ofBracketed(whole: Draft, { tokens }: Site): Draft {
  const draft = withoutHolds(whole, tokens);
  const { name, at } = draft;
  if (name === undefined || !OPENS(tokens) || !isProperty(name.text)) return draft;
  const inner = tokens.findIndex(({ start }) => start === name.start);
  if (inner < 2 || inner > at || tokens[inner - 1]?.kind !== 'open' || tokens[at + 1]?.kind !== 'close') return draft;
  let from = inner - 1;
  while (IN_NAME.has(tokens[from - 1]?.kind ?? '') && tokens[from - 2]?.kind !== 'close') from--;
  const thing = from === inner - 1 ? undefined : nameLeft(tokens, { from, to: inner - 1 });
  if (thing === undefined || isProperty(thing.text) || name.text.includes(thing.text)) return draft;
  return thing.end === tokens[inner - 2]?.end ? draftWith(draft, { name: { ...name, text: thing.text + name.text } }) : draft;
}

/** 服装（销货价值下跌2.3%）；|电器|（下跌15.6%）；|书报、文具|（下跌2.5%）: what the bracket of the first of a list says is measured is measured of all. */
export function ofListed(draft: Draft, { tokens }: Site): Draft {
  const { name, quantity, rule } = draft;
  if (name === undefined || quantity !== undefined || rule.id !== BRACKETED || isProperty(name.text)) return draft;
  const measured = measuredBefore(tokens, tokens.findIndex(({ start }) => start === name.start));
  return measured === undefined ? draft : draftWith(draft, { name: { ...name, text: name.text + measured } });
}

const BRACKETED = 'bracketed';

/** What the first bracket of the list says is measured; undefined where the members before the one at `at` tell their changes alone. */
function measuredBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let member = at; member > 0; ) {
    let close = member - 1;
    while (BETWEEN.has(tokens[close]?.kind ?? '')) close--;
    const open = tokens.findLastIndex(({ kind }, i) => i < close && kind === 'open');
    if (tokens[close]?.kind !== 'close' || close === member - 1 || open < 1 || tokens[close - 1]?.change === undefined) return undefined;
    const inside = tokens.slice(open + 1, close - 1);
    if (inside.length > 0) return inside.length === 1 && isProperty(inside[0]?.text ?? '') ? inside[0]?.text : undefined;
    member = tokens.findLastIndex(({ kind }, i) => i < open && (kind === 'close' || BETWEEN.has(kind)) && kind !== 'enum' && kind !== 'and') + 1;
  }
  return undefined;
}

/** What stands between two members of such a list. */
const BETWEEN: ReadonlySet<string> = new Set(['semicolon', 'comma', 'enum', 'and', 'conj']);

/** 留宿旅客（2.2日）|平均逗留时间|增加0.1日, 经海路（55万人次）|入境的旅客|下跌24%: a name with its figure inside it; true where the draft was the rest of the last one's. */
export function endsAcross({ name, quantity, changes }: Draft, { tokens, drafts }: Site): boolean {
  const last = drafts.at(-1);
  if (last?.metric === undefined || last.changes.length > 0 || name === undefined || quantity !== undefined || !OPENS(tokens)) return false;
  const rest = tokens.findIndex(({ start }) => start === name.start);
  if (rest < 3 || tokens[rest - 1]?.kind !== 'close' || last.at !== rest - 2 || tokens[last.at - 1]?.kind !== 'open' || tokens[last.at - 2]?.end !== last.name?.end) return false;
  drafts[drafts.length - 1] = draftWith(last, { metric: last.metric.endsWith(name.text) ? last.metric : last.metric + name.text, changes });
  return true;
}

/** 丙类货品的出口货值录得|跌幅|（|跌72亿元）: of what the bracket behind a rate tells by how much it moved; undefined elsewhere. */
export function ratedBefore(tokens: readonly Token[], at: number): Name | undefined {
  if (tokens[at - 1]?.kind !== 'open' || tokens[at - 2]?.kind !== 'rate' || !OPENS(tokens)) return undefined;
  const from = tokens.findLastIndex(({ kind }, i) => i < at && PAUSES.has(kind)) + 1;
  const clause = tokens.slice(from, at - 2);
  return clause.length === 0 || clause.some(holdsFigure) || clause.some(({ kind }) => kind === 'prep') ? undefined : nameLeft(tokens, { from, to: at - 2 });
}

/** 本科学校1242所（|含独立学院|164所）: in a bracket behind a figure of its unit 含 only says that they are among those. */
function withoutHolds(draft: Draft, tokens: readonly Token[]): Draft {
  const { name, quantity } = draft;
  const held = name === undefined ? undefined : HOLDS.exec(name.text)?.groups?.['held'];
  if (name === undefined || held === undefined || !OPENS(tokens)) return draft;
  const inner = tokens.findIndex(({ start }) => start === name.start);
  if (tokens[inner - 1]?.kind !== 'open' || tokens[inner - 2]?.quantity?.unit !== quantity?.unit) return draft;
  return draftWith(draft, { name: { ...name, text: held, start: name.end - held.length } });
}

const HOLDS = patternOf`^${'names/holds_in_bracket'}(?<held>.{2,})$`;
