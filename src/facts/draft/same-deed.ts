/** A deed without its object, where the same deed stands before it with one and without a figure: 拟发行特别国债，今年先|发行|1万亿元. */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { isProperty } from '../name/property.js';
import type { Draft } from './draft.js';

const MIN_UNITS = 2;
/** A longer name is no deed alone. */
const MAX_UNITS = 3;
/** What stands before a deed: 拟|发行, 继续|发放. */
const OPENS: ReadonlySet<string> = new Set(['adverb', 'target', 'aux', 'skip']);

/** 发行|, and 发行特别国债 behind 拟: true of a word that tells the deed, alone or at the head of a noun. */
function isDeed({ kind, text }: Token, before: Token | undefined, deed: string): boolean {
  if (kind === 'act') return text === deed;
  return kind === 'noun' && text.startsWith(deed) && OPENS.has(before?.kind ?? '');
}

/** 发行特别国债; undefined where no deed before the name is called so, or none has an object. */
export function deedWithObject({ name, shape }: Draft, tokens: readonly Token[]): string | undefined {
  if (name === undefined || shape !== 'level' || name.text.length < MIN_UNITS) return undefined;
  const { text, start } = name;
  const at = tokens.findLastIndex((token, i) => token.end <= start && isDeed(token, tokens[i - 1], text));
  const [deed, next, behind] = tokens.slice(Math.max(at, 0), at + 3);
  // 除鼠疫无发病、|死亡|病例报告外，…，死亡26人: what is left out.
  if (at < 0 || deed === undefined || LEFT_OUT.test(next?.text ?? '') || isDenied(tokens, at)) return undefined;
  // 拟连续几年|发行特别国债: in one noun with its object.
  if (deed.kind === 'noun') {
    const holdsObject = text.length <= MAX_UNITS && deed.text.length - text.length >= MIN_UNITS && !isProperty(deed.text);
    return holdsObject && next?.quantity === undefined ? deed.text : undefined;
  }
  return next?.kind === 'noun' && next.text.length >= MIN_UNITS && behind?.quantity === undefined ? text + next.text : undefined;
}

/** 白喉|无发病|、|死亡|报告，…，死亡26人: of what there was none. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !PAUSES.has(tokens[i]?.kind ?? ''); i--) if (DENIES.test(tokens[i]?.text ?? '')) return true;
  return false;
}

const DENIES = patternOf`${'names/denials'}`;
const LEFT_OUT = patternOf`${'names/left_out'}$`;

/** 受理民事案件2193件，|审结|2033件: what came in is what was dealt with; undefined where the draft has an object, where the one before took nothing in, and of people. */
export function deedOnTheSame({ name, shape, quantity }: Draft, { metric = '', quantity: came }: Draft): string | undefined {
  if (name === undefined || shape !== 'level' || !DEALS.has(name.text) || quantity?.dimension !== 'count' || quantity.unit !== came?.unit) return undefined;
  const object = TAKEN_IN.exec(metric)?.groups?.['object'];
  return object && name.text + object;
}

/** 政府性投资项目开工78个、|竣工|65个: the next stage of the same works; undefined of other names. */
export function stageOfTheSame(draft: Draft, { metric = '', quantity: begun }: Draft): string | undefined {
  const { works, stage } = isStage(draft) && draft.quantity?.unit === begun?.unit ? (STAGED.exec(metric)?.groups ?? {}) : {};
  return works === undefined || stage === draft.name?.text ? undefined : works + (draft.name?.text ?? '');
}

/** 项目总投资215亿元，|新开工|35个: what stages alone are counted of, behind what is told of works; undefined of other names. */
export function stageOfWorks(draft: Draft, { metric = '' }: Draft): string | undefined {
  return isStage(draft) && OF_PROJECTS.test(metric) ? (draft.name?.text ?? '') + PROJECTS : undefined;
}

function isStage({ name, shape, quantity }: Draft): boolean {
  return shape === 'level' && STAGES_ALONE.test(name?.text ?? '') && quantity?.dimension === 'count' && OF_WORKS.has(quantity.unit);
}

const STAGES_ALONE = patternOf`^.?${'names/stages_of_works'}{1,2}$`;
const OF_WORKS = setOf('names/units_of_works');
const OF_PROJECTS = patternOf`${'names/told_of_works'}$`;
const [PROJECTS = ''] = wordsOf('names/called_works');
const STAGED = patternOf`^(?<works>.{2,})(?<stage>${'names/stages_of_works'})$`;

/** 发射导弹41枚，|拦截|了其中21枚: what was done with some of what was told before; undefined where no deed stands before 其中. */
export function deedOnSome({ rule, at }: Draft, tokens: readonly Token[], { metric = '', name }: Draft): string | undefined {
  if (rule.id !== ELLIPTIC || tokens[at - 1]?.kind !== 'among') return undefined;
  const verb = tokens[tokens[at - 2]?.kind === 'aux' ? at - 3 : at - 2];
  const before = name?.verb?.text ?? '';
  const object = metric.startsWith(before) ? metric.slice(before.length) : metric;
  return verb?.kind === 'act' && object.length >= MIN_UNITS && !object.startsWith(verb.text) ? verb.text + object : undefined;
}

const ELLIPTIC = 'level-elliptic';

/** What a name says was done with what came in: 审结|民事案件; undefined of other names. */
export function deedOf(metric: string): string | undefined {
  return TAKEN_IN.exec(metric)?.groups?.['deed'];
}

const DEALS = setOf('names/deals_with_what_came');
/** 新收|执行案件, 审结|民事案件. */
const TAKEN_IN = patternOf`^(?<deed>${'names/takes_in'}|${'names/deals_with_what_came'})(?<object>\p{Script=Han}{2,}(?<![数量额率]))$`;
