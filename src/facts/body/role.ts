/** Which part the bodies of a sentence play: who acts, leads, speaks. */
import { isReckoned, isReckonedBy, isSourceOpener, SOURCE_OPENERS } from './reckoned.js';
import { SEATS } from '../../annotate/body/acting.js';
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { BodyMention, BodyRole } from '../../types.js';
import { actsItself, allows, answersItself, CLAUSE_OPENERS, isStage, reportsItself } from './acts.js';
import { bodyRef, type BodyRef, type StatedBody } from './body.js';
import { companyAt } from './company.js';
import { firstOffice, isAnothers, personNamed, placedAs, pointedBody, type KnownBodies } from './known-bodies.js';
import { isDrawnFrom } from './drawn.js';
import { isMedia } from './media.js';
import { isOnlyNamed } from './only-named.js';
import { hostedAt, hostsPress, isHost, meetsThere } from './press.js';
import { behindName, openingOf } from './opening.js';
import { BUILDING, isBroughtAbout, ownedUntil, owns, partsOfFirms } from './owner.js';
import { isAddressed, isOrganisation, publishes, ranks, saysSoon, speaksBehind, tellsOf } from './says.js';
import { framedSource, isInstruction, isObeyed } from './source.js';
import { framedSpeaker } from './speaker.js';

/** The words of leading: X牵头, X主办. */
const LEADS: ReadonlySet<string> = setOf('bodies/leads');
/** What a subject does begins with one of these. */
const PREDICATES: ReadonlySet<string> = new Set([
  'light', 'act', 'up-verb', 'down-verb', 'adverb', 'prep', 'reach', 'each', 'respectively', 'target', 'say', 'share', 'rank', 'become', 'change', 'period', 'paren', 'literal',
]);

/** Every body of the sentence that does, says or reports something, in order. */
export function statedBodies(tokens: readonly Token[], known: KnownBodies): readonly StatedBody[] {
  const stated: StatedBody[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    // Most tokens are none of these, and most sentences hold none.
    if (token === undefined || (token.kind !== 'noun' && token.kind !== 'quoted' && token.body === undefined && token.place === undefined)) continue;
    const named = namedRef(tokens, at, known);
    if (named) stated.push({ at, ref: named, until: ownedUntil(tokens, at, named) });
    const source = named ? undefined : (framedSource(tokens, at) ?? framedSpeaker(tokens, at));
    if (source) stated.push({ at, ref: source, until: undefined });
  }
  if (stated.length === 0) return NONE;
  return partsOfFirms(tokens, together(tokens, stated));
}

/**
 * Of a list of bodies the first answers (财政部、水利部下达…, 从省工信厅和省商务厅获悉); several heads who are
 * only present speak for none in particular.
 */
function together(tokens: readonly Token[], stated: readonly StatedBody[]): readonly StatedBody[] {
  const held = stated.filter(({ at }) => firstOffice(tokens, at) === undefined);
  if (held.length < stated.length) return together(tokens, held);
  const later = stated.filter(({ at, ref }) => ref.mention !== undefined && LISTERS.has(tokens[at - 1]?.kind ?? '') && isOrganisation(tokens[at - 2]));
  if (later.length === 0) return stated;
  // 中国人民银行和国家外汇管理局|有关负责人表示: heads whom nobody names speak for all, and so for the first.
  const voice = later.find(({ ref }) => ref.role === 'speaker' && UNNAMED.test(ref.mention?.title?.word ?? ''));
  const first = voice && listStart(tokens, voice.at);
  if (first !== undefined) return stated.filter((body) => !later.includes(body)).map((body) => (body.at === first ? { ...body, ref: { ...body.ref, role: 'speaker' } } : body));
  const present = later.some(({ ref }) => ref.role === 'speaker' && ref.mention?.title !== undefined);
  return stated.filter((body) => (present && body.ref.role === 'speaker' ? false : !later.includes(body) || !isLed(stated, listStart(tokens, body.at), body.ref.role)));
}

function isLed(stated: readonly StatedBody[], first: number, role: BodyRole): boolean {
  return stated.some(({ at, ref }) => at === first && ref.role === role);
}

const UNNAMED = patternOf`${'bodies/unnamed_heads'}$`;
const NONE: readonly StatedBody[] = [];

function namedRef(tokens: readonly Token[], at: number, known: KnownBodies): BodyRef | undefined {
  const token = tokens[at];
  if (token?.body) {
    // 中国科学院|院士某某: what somebody is, not what it does.
    if (MEMBERS.test(tokens[at + 1]?.text ?? '')) return undefined;
    const role = roleOf(tokens, at);
    const body = token.body.points ? pointedBody(token.text, known) : ofThatCountry(tokens, at, known) ?? placedAs(token.body, known);
    if (body === undefined || role === undefined || (isMedia(body.text) && (role === 'speaker' || REPORTS.test(tokens[at + 1]?.text ?? '')))) return undefined;
    if (isOfHead(tokens, at) || isAnothers(body) || (role === 'actor' && allows(tokens, at))) return undefined;
    // 经省统计局统一核算 in the release of a city's: how it was reckoned.
    if (role === 'speaker' && known.self?.text !== body.text && isReckoned(tokens, at, known.self)) return undefined;
    // The ranking is its, not what those ranked do.
    if (role === 'speaker' && ranks(tokens, at)) return { ...reported(body, role), owner: true };
    if (role === 'actor' && isOnlyNamed(tokens, at) && isSubject(tokens, at)) return { ...reported(body, role), owner: true };
    if (role !== 'actor' || isSubject(tokens, at)) return reported(body, role);
    return owns(tokens, at) ? { ...reported(body, role), owner: true } : undefined;
  }
  if (token?.kind === 'noun') {
    const company = companyAt(tokens, at, known, isSubject);
    if (company) return company;
    const body = personNamed(tokens, at, known);
    return body && reported(body, 'speaker');
  }
  if (token?.place === undefined) return undefined;
  const heads = at === 0 && tokens[1]?.kind === 'colon';
  const ref = bodyRef(token.text, 'actor', { place: token.place });
  if (reportsItself(tokens, at, token.place)) return { ...ref, role: 'speaker' };
  if (answersItself(tokens, at, token.place)) return { ...ref, owner: true, sure: true };
  if (heads || actsItself(tokens, at, token.place)) return ref;
  return isStage(tokens, at, token.place) ? { ...ref, owner: true } : undefined;
}

/** 该国|国防部: the ministry of the country whose office was named last. */
function ofThatCountry(tokens: readonly Token[], at: number, { seen }: KnownBodies): BodyMention | undefined {
  const body = tokens[at]?.body;
  if (tokens[at - 1]?.text !== THAT_COUNTRY || body?.national !== true) return undefined;
  const place = seen.findLast((one) => one.place?.level === 'foreign')?.place;
  return { ...body, national: undefined, seat: undefined, ...(place === undefined ? {} : { place }) };
}

const THAT_COUNTRY = '该国';

/** 中共中央|总书记、…、中央军委|主席某某强调: who heads the state speaks for no office. */
function isOfHead(tokens: readonly Token[], at: number): boolean {
  return HEADED.has(tokens[at]?.text ?? '') && (tokens[at + 1]?.kind === 'office' || HEAD_OF_STATE.test(tokens[at + 1]?.text ?? ''));
}

const HEADED: ReadonlySet<string> = setOf('bodies/headed_by_the_head_of_state');
const HEAD_OF_STATE = patternOf`^${'bodies/heads_of_state'}`;

const MEMBERS = patternOf`^${'bodies/members_of_academies'}`;

/** Papers take the pictures of what others do: 县融媒体中心供图. What they do themselves is theirs. */
const REPORTS = patternOf`^${'bodies/press_credits'}`;

/** The head of a party committee (高新区党工委委员…) reports for the place, of its 纪委监委 for that, that of a unit (成果处负责人) for the whole. */
function reported(named: BodyMention, role: BodyRole): BodyRef {
  const mention = role === 'speaker' && named.unitOf && named.title ? { ...named.unitOf, title: named.title } : role === 'speaker' ? ofMinistry(named) : named;
  const { place } = mention;
  if (role === 'speaker' && mention.type === 'party' && place && !place.deictic && mention.title && SEATS.has(mention.text.slice(place.end - place.start))) return bodyRef(mention.text.slice(0, place.end - place.start), role, { place });
  return bodyRef(mention.text, role, { mention });
}

/** 人力资源社会保障部办公厅|副主任、新闻发言人: speaks for the ministry; 国务院办公厅 for itself. */
function ofMinistry(mention: BodyMention): BodyMention {
  const house = mention.title === undefined ? undefined : MINISTRY_OFFICE.exec(mention.text)?.groups?.['house'];
  return house === undefined ? mention : { ...mention, text: house, name: house };
}

const MINISTRY_OFFICE = patternOf`^(?<house>.{2,}${'bodies/ministry_ends'}(?<!${'places/division_ends'}委))${'bodies/general_offices'}$`;

function roleOf(tokens: readonly Token[], at: number): BodyRole | undefined {
  if (isDrawnFrom(tokens, at)) return undefined;
  // 根据|市场研究机构|某某的数据: what a house is called stands before its name.
  const opening = openingOf(tokens, at);
  const before = tokens[opening - 1];
  const after = tokens[at + 1];
  // 从国新办新闻发布会上获悉: where others spoke.
  if (hostedAt(tokens, at)) return 'issuer';
  if (after?.kind === 'colon' && opensLine(tokens, at)) return 'speaker';
  if (before?.text === '在' && meetsThere(tokens, at)) return 'speaker';
  // 从|昨天|市统计局举行的发布会上获悉
  if ((before?.text === '从' || (before?.kind === 'period' && tokens[opening - 2]?.text === '从')) && meetsThere(tokens, at)) return isHost(tokens[at]) ? 'issuer' : 'speaker';
  if (before?.text === '在' && speaksElsewhere(tokens, opening - 1)) return undefined;
  if ((before?.text === '按照' || before?.text === '按') && FIGURES.test(after?.text ?? '')) return 'speaker';
  if (before && SOURCE_OPENERS.has(before.text) && isObeyed(tokens, at)) return undefined;
  if (before && (isSourceOpener(tokens, opening - 1) || isReckonedBy(tokens, opening, after))) return 'speaker';
  const office = after?.kind === 'paren' ? at + 2 : at + 1;
  if (isInstruction(tokens, office)) return undefined;
  if (tokens[office]?.kind === 'office') return speaksBehind(tokens, office + 1) ? 'speaker' : undefined;
  if (after?.kind === 'say' || saysSoon(tokens, at)) return isAddressed(tokens, at) ? undefined : 'speaker';
  if (publishes(tokens, at)) return 'speaker';
  if (after?.text === '就' && tellsOf(tokens, at + 2)) return 'speaker';
  const host = hostsPress(tokens, at);
  if (host) return host;
  if (after && LEADS.has(after.text)) return 'lead';
  if (before?.kind === 'prep' && (before.text !== '由' || tokens[at + 2]?.kind === 'de')) return undefined;
  return 'actor';
}

/** 财政司司长今日|在|立法会宣读报告时表示, 东海集团24日|在|港交所公布业绩: the house is where the head of another speaks, or another itself. */
function speaksElsewhere(tokens: readonly Token[], before: number): boolean {
  for (let i = before - 1; i >= 0 && tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'semicolon'; i--) {
    if (tokens[i]?.kind === 'office' && tokens[i - 1]?.body !== undefined) return true;
    if (tokens[i]?.body !== undefined && tokens[i]?.body?.isPlace !== true && (i === 0 || CLAUSE_OPENERS.has(tokens[i - 1]?.kind ?? ''))) return true;
  }
  return false;
}

/** 农业农村部：|夏粮略减, 原标题：农业农村部：|夏粮略减. */
function opensLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || (at === 2 && tokens[1]?.kind === 'colon' && tokens[0]?.text.endsWith('标题') === true);
}

/** 按照国家统计局数据，…; not 按照国家统计局要求. */
const FIGURES = patternOf`^(?:最新)?${'bodies/own_figures'}`;

/**
 * True for a body that opens its clause and is not just whose thing follows.
 *
 *     市发改委推动27个项目        subject          举办浙江大学专场活动       object
 *     市发改委、市教育局开展…     subject          新乡海关覆盖率达100%       whose
 */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const first = openingOf(tokens, listStart(tokens, at));
  const before = tokens[first - 1];
  if (before !== undefined && !CLAUSE_OPENERS.has(before.kind) && before.text !== '由' && before.kind !== 'place' && !isPresented(tokens, first)) return false;
  if (isBroughtAbout(tokens, first)) return false;
  const next = behindName(tokens, at);
  const after = tokens[next];
  if (after === undefined || PREDICATES.has(after.kind)) return true;
  // 机场|外部交通改造工程开工: a building is named for whose work it is.
  if (after.kind === 'noun' && BUILDING.test(tokens[at]?.text ?? '')) return false;
  // 生态环境部等七部门联合印发: it and others.
  if (after.kind === 'enum' && after.text.startsWith('等')) return first === at && JOINTLY.test(tokens[at + 2]?.text ?? '') && PREDICATES.has(tokens[at + 3]?.kind ?? '');
  if (LISTERS.has(after.kind)) return isOrganisation(tokens[at + 2]) && !areExamples(tokens, at);
  // 市公安局|破案|100起, 市检察院|办理案件|30件: a deed in a word.
  return after.kind === 'noun' && (DEED.test(after.text) || !measuresSoon(tokens, next));
}

const DEED = patternOf`^(?:${'bodies/deeds_in_words'})`;

/** 位于延津县的|恒远纺织厂承担…, 作为试点的|新乡市: what it is, before its name. */
export function isPresented(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'de') return false;
  for (let i = at - 2; i >= 0 && i >= at - PRESENTS_WITHIN; i--) {
    const kind = tokens[i]?.kind ?? '';
    if (PRESENTS.has(tokens[i]?.text ?? '')) return i === 0 || CLAUSE_OPENERS.has(tokens[i - 1]?.kind ?? '');
    if (kind === 'comma' || kind === 'semicolon') return false;
  }
  return false;
}

const PRESENTS = setOf('bodies/presents');
const PRESENTS_WITHIN = 8;

const JOINTLY = /^(?:[二三四五六七八九十]+|\d+|多个|多)?个?(?:部门|部委)$/u;

/** 某大学、某学院等单位获减免税款: those whom something was done for. 市发改委、市教育局等部门 act together. */
function areExamples(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (LISTERS.has(tokens[last + 1]?.kind ?? '') && isOrganisation(tokens[last + 2])) last += 2;
  return tokens[last + 1]?.text.startsWith('等') === true && EXAMPLES.test(tokens[last + 2]?.text ?? '');
}

const EXAMPLES = patternOf`^${'bodies/example_kinds'}`;

/** Index of the first member of the list of organisations that `at` closes. */
function listStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (LISTERS.has(tokens[first - 1]?.kind ?? '') && isOrganisation(tokens[first - 2])) first -= 2;
  return first;
}

/** 覆盖率均达到100%: a noun and its figure, without a verb between. */
function measuresSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.quantity || token?.items || token?.change) return true;
    if (token?.kind !== 'reach' && token?.kind !== 'adverb' && token?.kind !== 'each') return false;
  }
  return false;
}
