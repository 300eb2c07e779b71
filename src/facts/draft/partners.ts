/** Whom one trades with, where the clause before lists them or a number counts them: 东盟、欧盟为主要伙伴，分别进出口…, 对RCEP其他14个成员国进出口. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { withInherited, type Draft } from './draft.js';
import { isPartner, textOf, type Name } from './name.js';

/** What is done with partners of trade, behind a word that only points at them: 上述市场|进出口. */
const DEAL = patternOf`^(?:市场|国家|地区|伙伴|经济体)?(?<deal>${'names/deals'}(?:总?[值额量])?)$`;

/**
 * The drafts of one deal, each under its partner of the clause before; as they are where it lists not as many.
 *
 *     东盟、欧盟和美国为前三大贸易伙伴，分别进出口5亿元、4亿元和3亿元      对东盟进出口, 对欧盟进出口, 对美国进出口
 */
export function ofPartners(shared: readonly Draft[], tokens: readonly Token[], from: number): readonly Draft[] {
  const [first] = shared;
  const deal = DEAL.exec(first?.metric ?? '')?.groups?.['deal'];
  if (deal === undefined || shared.length < 2 || !shared.every(({ metric }) => metric === first?.metric)) return shared;
  const partners = listBefore(tokens, from);
  if (partners.length !== shared.length) return shared;
  return shared.map((draft, i) => withInherited({ ...draft, metric: `${WITH}${partners[i]?.text ?? ''}${deal}` }, 'metric'));
}

const WITH = '对';

/** The longest list of partners in the clause before `from`. */
function listBefore(tokens: readonly Token[], from: number): readonly Token[] {
  const comma = tokens.findLastIndex(({ kind }, index) => index < from && kind === 'comma');
  let best: Token[] = [];
  let run: Token[] = [];
  for (let i = comma - 1; i >= 0 && !ENDS.has(tokens[i]?.kind ?? ''); i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isPartner(token)) run = [token, ...run];
    else if (token.kind !== 'enum' && token.kind !== 'and') run = [];
    if (run.length > best.length) best = run;
  }
  return best;
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'stop', 'colon']);

/** Prepositions of trade, what may stand between them and a number, and how far off they may be. */
const PREPS: ReadonlySet<string> = new Set(['对', '与', '同', '和', '从', '自']);
const BETWEEN: ReadonlySet<string> = new Set(['place', 'noun', 'quoted', 'deixis']);
const MAX_BACK = 5;
const COUNTED = patternOf`^.{1,6}?${'names/deals'}`;

/** 对|RCEP其他|14个|成员国进出口: the partners with their number; the name as it is where no such phrase stands before it. */
export function withCounted(name: Name, tokens: readonly Token[], { from }: TokenRange): Name {
  if (!isCounter(tokens[from - 1]?.kind) || name.start !== tokens[from]?.start || !COUNTED.test(name.text)) return name;
  let at = from - 2;
  while (at > from - MAX_BACK && BETWEEN.has(tokens[at]?.kind ?? '')) at--;
  const prep = tokens[at];
  return prep?.kind === 'prep' && PREPS.has(prep.text) ? { ...name, text: textOf(tokens.slice(at, from)) + name.text, start: prep.start } : name;
}
