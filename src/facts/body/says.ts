/** What a body says, publishes or ranks: the words behind it that make it a speaker. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { holdsPress, MET } from './press.js';

/** Verbs of making figures known: X公布…运行情况. */
const PUBLISHES = patternOf`^(?:${'bodies/publishes_how'}|在[京沪])?${'bodies/publishes'}(?:了?(?:最新)?(?:统计)?数据)?$`;
/** How far behind a source its word of saying may stand: X发布的最新数据显示. */
const MAX_TO_SAYING = 8;

export function isOrganisation(token: Token | undefined): boolean {
  return token?.body !== undefined || token?.place !== undefined;
}

/** 会长分享了…数据. */
const TELLS: ReadonlySet<string> = setOf('bodies/tells');

/** 厅长王某在会上提出，…. */
const TELLS_THAT: ReadonlySet<string> = setOf('bodies/tells_that');

/** 王某致辞时说，: run together with the name. */
const SAYS_THERE = /[时中上]说$/u;

/** True where a word of saying follows in the sentence: a head who only attends (局长张某出席会议) reports nothing. */
export function speaksBehind(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const { kind, text } = tokens[i] ?? { kind: '', text: '' };
    const says = kind === 'say' || kind === 'colon' || TELLS.has(text) || (TELLS_THAT.has(text) && tokens[i + 1]?.kind === 'comma');
    if (says || SAYS_THERE.test(text) || PUBLISHES.test(text) || PUBLISHES_THERE.test(text)) return true;
  }
  return false;
}

/** 市商务局就试点进展|进行了通报, 就有关情况|作了介绍. */
export function tellsOf(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'semicolon'; i++) if (TOLD.test(tokens[i]?.text ?? '')) return true;
  return false;
}

const TOLD = patternOf`${'bodies/told'}$`;

/** 在成果发布会上发布了…: the place and the verb in one. */
const PUBLISHES_THERE = patternOf`上${'bodies/publishes_there'}$`;

/** …|、|某出版社, …|和|省财政厅: another who publishes is joined at `at`. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const other = tokens[at + 1];
  if (LISTERS.has(tokens[at]?.kind ?? '') && (other?.kind === 'noun' || isOrganisation(other))) return true;
  return JOINS.has(tokens[at]?.text ?? '') && other?.body !== undefined;
}
/** X今日公布…运行情况, adverbs and times passed over; in 按X公布的中间价计算 the figures are others'. */
export function publishes(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  // 社会科学院、某出版社3日在广州联合发布.
  while (isJoined(tokens, next)) next += 2;
  // 国家统计局|网站|1日公布.
  if (SITE.test(tokens[next]?.text ?? '')) next++;
  if (tokens[next]?.kind === 'period' && tokens[next + 1]?.text === '在' && tokens[next + 2]?.place !== undefined) next += 3;
  if (tokens[next]?.kind === 'open') next = behindBracket(tokens, next);
  // 恒远航空（股价6.74元）股份（01999）公布: what kind of firm it is, and the number of its share.
  if (next > at + 1 && FORM.test(tokens[next]?.text ?? '') && BRACKETS.has(tokens[next + 1]?.kind ?? '')) {
    next = tokens[next + 1]?.kind === 'open' ? behindBracket(tokens, next + 1) : next + 2;
  }
  while (tokens[next]?.kind === 'adverb' || tokens[next]?.kind === 'period' || tokens[next]?.kind === 'skip' || tokens[next]?.kind === 'paren') next++;
  // 对外|公布了…
  if (HOW.test(tokens[next]?.text ?? '')) next++;
  return PUBLISHES.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind !== 'de';
}

/** 世界气象组织|与|某某机构联合发布. */
const JOINS: ReadonlySet<string> = setOf('bodies/joins');
const HOW = patternOf`^${'bodies/publishes_how'}$`;
const SITE = patternOf`^(?:官方|政府|门户)*${'bodies/own_sites'}$`;
const FORM = patternOf`^${'bodies/firm_forms'}$`;
const BRACKETS: ReadonlySet<string> = new Set(['open', 'paren']);

/** Index behind the bracket that opens at `open`, `open` where it does not close soon: 海岳科技（SZ301999，股价5.24元）|发布. */
export function behindBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i <= open + IN_BRACKET; i++) if (tokens[i]?.kind === 'close') return i + 1;
  return open;
}

const IN_BRACKET = 14;

/** 研究中心发布2023百强县榜单: who ranks others. */
export function ranks(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'semicolon'; i++) if (RANKING.test(tokens[i]?.text ?? '')) return true;
  return false;
}

const RANKING = /(?:榜|榜单|百强|[0-9]强|排行)[》”]?$/u;

/** X发布的最新数据显示, X数据显示: nouns, then the word of saying. */
export function saysSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + MAX_TO_SAYING; i++) {
    const kind = tokens[i]?.kind;
    // 国务院政策例行吹风会上说: who met, not who says it.
    if (MET.test(tokens[i]?.text ?? '')) return i === at + 1 && holdsPress(tokens, at) && tokens[i + 1]?.kind === 'say';
    if (kind === 'say' || HOLDS.has(tokens[i]?.text ?? '')) return true;
    // 国防部|方面|表示
    if (i === at + 1 && kind === 'aux' && tokens[i + 1]?.kind === 'say') return true;
    // 国家发展改革委|等|部门数据|显示.
    if (kind === 'enum' && tokens[i]?.text.startsWith('等')) continue;
    // 协会|的|全国|就业调查|显示, 公布的|全市|渔业生产数据|显示: where it was asked, or counted.
    if (kind === 'place' && tokens[i - 1]?.kind === 'de' && tokens[i + 1]?.kind === 'noun' && (i === at + 2 || PUBLISHES.test(tokens[i - 2]?.text ?? ''))) continue;
    // 以色列军方|和|情报部门|8日发表声明称
    if (kind === 'and' && i === at + 1 && tokens[i + 1]?.kind === 'noun') continue;
    // 巴勒斯坦伊斯兰抵抗运动（哈马斯）|方面|1日称
    if (SIDE.has(tokens[i]?.text ?? '')) continue;
    if (kind === 'body' && VERBS.has(tokens[i - 1]?.kind ?? '')) continue;
    if (tokens[i]?.text === '在' && tokens[i + 1]?.kind === 'period') continue;
    // 公布的|货量|及|价格统计数字显示.
    if (kind === 'and' && tokens[i - 1]?.kind === 'noun' && tokens[i + 1]?.kind === 'noun' && tokens.slice(at, i).some(({ kind: one }) => one === 'de')) continue;
    // 在会议中表示, 在北京发布的: where it was said.
    if (tokens[i]?.text === '在' && (tokens[i + 1]?.place !== undefined || THERE.test(tokens[i + 1]?.text ?? ''))) {
      i++;
      continue;
    }
    // 公布的|最终|修正数据显示.
    if (kind === 'adverb' && tokens[i - 1]?.kind === 'de') continue;
    if (kind !== 'noun' && kind !== 'quoted' && kind !== 'de' && kind !== 'act' && kind !== 'light' && kind !== 'period' && kind !== 'paren' && kind !== 'skip' && kind !== 'deixis') return false;
  }
  return false;
}

const SIDE = setOf('bodies/as_a_side');
const THERE = patternOf`${'bodies/there'}[上中]?$`;

/** 海关统计分析认为: verbs of opinion. */
const HOLDS: ReadonlySet<string> = setOf('bodies/holds_for_true');
const VERBS: ReadonlySet<string> = new Set(['act', 'light']);

/** 教育局回复立法会文件显示: whom another body of the clause wrote to says nothing. */
export function isAddressed(tokens: readonly Token[], at: number): boolean {
  if (!VERBS.has(tokens[at - 1]?.kind ?? '')) return false;
  for (let i = at - 2; i >= 0 && tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'semicolon'; i--) if (tokens[i]?.body !== undefined) return true;
  return false;
}
