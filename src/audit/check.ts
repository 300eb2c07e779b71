/** What an audit finds: relations between printed figures, each with its arithmetic. */
import type { Words } from '../text/language.js';
import type { Fact } from '../types.js';

/**
 * `share` a share and the amounts that it is of; `parts` parts and their whole; `change` a level, the level before and the change;
 * `direction` a verb and the figures around it; `twice` one metric and time stated twice; `sum` figures that add up by their meaning;
 * `stock` a stock, what was added, and the new stock; `across` a level, the one a year before in another release, and the growth.
 */
export type Kind = 'share' | 'parts' | 'change' | 'direction' | 'twice' | 'sum' | 'stock' | 'across';

export interface Check {
  readonly kind: Kind;
  readonly holds: boolean;
  /** The figures involved, the one that is judged first. */
  readonly facts: readonly [Fact, ...Fact[]];
  /** 41532件 ÷ 62.9万件 = 6.6%; what the text prints follows where it differs. */
  readonly arithmetic: Words;
}

export const KINDS: Readonly<Record<Kind, Words>> = {
  share: ['占比', 'share'], parts: ['部分与整体', 'parts and whole'], change: ['前后与变动', 'levels and change'], direction: ['动词与方向', 'verb and direction'],
  twice: ['两处说法', 'stated twice'], sum: ['合计', 'sum'], stock: ['存量与新增', 'stock and additions'], across: ['两稿之间', 'across releases'],
};

/** `expression = result`, and what the text has where they do not agree. */
export function equation(expression: string, result: string, printed: string | undefined): Words {
  const equal = `${expression} = ${result}`;
  return printed === undefined ? alike(equal) : [`${equal}，文中为 ${printed}`, `${equal}, printed ${printed}`];
}

/** Figures and signs alone, which are the same in both languages: 13451件 ≤ 62.9万件. */
export function alike(expression: string): Words {
  return [expression, expression];
}

/** A computed number with the digits that are worth showing: 59.777 → 59.78. */
export function digits(value: number, decimals = 2): string {
  return String(Number(value.toFixed(Math.abs(value) >= 100 ? Math.min(decimals, 1) : decimals)));
}

/** Reasons to look that make a row no ground for a judgement: its name or figure may belong elsewhere. */
const DOUBTS: ReadonlySet<string> = new Set(['metric from the clause before', 'list and figures differ in number', 'name may be cut wrongly', 'torn columns', 'two readings']);

/** Whether name and figure of a row belong together beyond doubt. */
export function isClear({ check }: Fact): boolean {
  return check === undefined || !check.split(';').some((reason) => DOUBTS.has(reason));
}
