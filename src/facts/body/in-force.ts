/** Whose figures follow, as each sentence, paragraph and heading leaves it. */
import { patternOf } from '../../lexicon/lists.js';
import { isOffice } from '../../structure/kinds.js';
import type { BodyMention } from '../../types.js';
import { ALL_OFFICES, isActor, isGuestKind, isPassing, yields, type BodyRef, type BodyState, type StatedBody } from './body.js';
import type { SentenceKind } from './sentence-kind.js';

/** The state under a heading that names whose section it is. */
export function underSection(section: BodyRef): BodyState {
  return { actor: undefined, host: undefined, speaker: undefined, section, issuer: undefined, subject: undefined, leads: [] };
}

interface Reporting {
  readonly reporter: BodyRef | undefined;
  readonly issuer: BodyRef | undefined;
  readonly report: boolean;
}

/** The state behind a sentence: a new speaker ends what the actor before did. */
export function afterSentence(state: BodyState, stated: readonly StatedBody[], { leads, goesOn, wide, report, hosts, turn }: SentenceKind): BodyState {
  const before = isPassing(state.actor, wide) ? undefined : state.actor;
  if (stated.length === 0) return (goesOn || state.subject === undefined) && before === state.actor ? state : { ...state, actor: before, subject: goesOn ? state.subject : undefined };
  const speaker = stated.findLast(({ ref }) => ref.role === 'speaker' && !ref.owner && !isAside(ref, state) && !isGuest(ref, state) && !isOfWhole(ref, state))?.ref;
  const issuer = state.issuer ?? stated.find(({ ref }) => ref.role === 'issuer')?.ref;
  const reporter = state.section ?? speaker ?? state.speaker;
  // A fund or a platform that acts once is not who acts in the sentences behind.
  const actor = stated.findLast(({ ref }) => actsOn(ref, stated, { reporter, issuer, report }))?.ref;
  const names = leads ? [...state.leads, ...stated.flatMap(({ ref }) => (isAside(ref, state) ? [] : ref.text))] : state.leads;
  const hands = stated.some(({ ref }) => isActor(ref) && ((reporter !== undefined && isPartOf(ref, reporter)) || (issuer !== undefined && isCollective(ref, issuer))));
  const next = actor ? marked(actor, names) : speaker || hands ? undefined : before;
  const subject = stated.findLast(({ ref }) => isActor(ref) && ref.mention !== undefined)?.ref;
  const host = next !== undefined && isGuestKind(next.mention) ? state.host : next;
  // 周某：…: whose turn it is speaks until another takes it, whoever was listed above on a line of his own.
  if (turn && speaker) return { actor: next, host, speaker: marked(speaker, [...names, speaker.text]), section: undefined, issuer, subject, leads: names };
  return { actor: next, host, speaker: speaker ? marked(speaker, names) : hosts ? undefined : state.speaker, section: state.section, issuer, subject, leads: names };
}

/** Acts in the sentences behind, too: no place of a work report, none that gives way to another, no firm or part of what reports. */
function actsOn(ref: BodyRef, stated: readonly StatedBody[], { reporter, issuer, report }: Reporting): boolean {
  if (!isActor(ref) || isOnlyOwner(ref) || ref.mention?.type === 'other' || (report && ref.mention === undefined)) return false;
  if (yields(ref, reporter ?? issuer, stated) || isAmongSisters(ref, stated)) return false;
  if ((isGuestKind(ref.mention) || ref.mention?.type === 'institute') && (reporter !== undefined || isOffice(issuer?.text ?? ''))) return false;
  return !(reporter && (isPartOf(ref, reporter) || (reporter.lead && isOfAll(ref)))) && !(issuer && (isCollective(ref, issuer) || isOfField(ref, issuer)));
}

/** 城东区法院收案1738件，城西区法院126件, 税务部门完成2亿元，财政部门完成1亿元, 国税局…，地税局…，财政局…: those of one kind side by side, none of which the sentences behind are of. */
function isAmongSisters({ text, mention }: BodyRef, stated: readonly StatedBody[]): boolean {
  const others = stated.flatMap(({ ref }) => (isActor(ref) && ref.text !== text && ref.mention !== undefined ? [ref] : []));
  if (isOneOfKind(mention) && others.some((ref) => isOneOfKind(ref.mention) && ref.text.slice(-FIELD) === text.slice(-FIELD))) return true;
  return isPlaceless(mention) && others.filter((ref) => isPlaceless(ref.mention) && ref.text.slice(-1) === text.slice(-1)).length >= FEW;
}

/** So many bureaus beside one are no chance: a list of them. */
const FEW = 2;

function isPlaceless(mention: BodyMention | undefined): boolean {
  return mention?.type === 'government' && mention.place === undefined;
}

/** Of a place by its name, or all offices of a field. */
function isOneOfKind(mention: BodyMention | undefined): boolean {
  return mention !== undefined && (mention.place === undefined ? ALL_OFFICES.test(mention.text) : mention.place.deictic === undefined);
}

/** A house whose figures are quoted once in an article that is already of another body. */
function isAside({ text, mention }: BodyRef, { actor, speaker, leads }: BodyState): boolean {
  const other = (actor ?? speaker)?.text;
  return mention?.type === 'other' && other !== undefined && other !== text && leads.includes(other) && !leads.includes(text);
}

/** 据海关介绍…。某公司总经理王某说，…: a firm that is quoted in what an office tells. */
function isGuest(ref: BodyRef, { speaker, leads }: BodyState): boolean {
  return isGuestKind(ref.mention) && ref.mention?.title !== undefined && speaker?.mention !== undefined && !isGuestKind(speaker.mention) && !speaker.stale && isBehind(leads, ref.text, speaker.text);
}

/** 政府统计处公布…。政府发言人指出，…。9月零售业…: who comments for the government on what its office reports. */
function isOfWhole({ text, mention }: BodyRef, { speaker }: BodyState): boolean {
  return mention?.type === 'government' && mention.title !== undefined && speaker?.lead === true && speaker.text.includes(text) && !speaker.text.endsWith(text);
}

/** Not named at all, or behind the other. */
function isBehind(names: readonly string[], one: string, other: string): boolean {
  const first = names.indexOf(one);
  const second = names.indexOf(other);
  return first < 0 || (second >= 0 && second < first);
}

function marked(ref: BodyRef, leads: readonly string[]): BodyRef {
  if (!leads.includes(ref.text)) return ref;
  const { text, role, mention, place, stale: past, owner, sure, assumed } = ref;
  return { text, role, mention, place, stale: past, owner, lead: true, sure, assumed };
}

/** Whose figure one clause tells; what 全市法院 execute goes on behind it. */
function isOnlyOwner({ owner, text }: BodyRef): boolean {
  return owner && !text.startsWith('全');
}

/** 市公安局介绍…，市反诈中心劝阻38万人，…: a centre beside the office that reports is a part of it, and so are 各级公安部门 beside 省公安厅. */
function isPartOf({ mention }: BodyRef, reporter: BodyRef): boolean {
  if (mention === undefined || reporter.mention === undefined) return false;
  return (mention.type === 'centre' && reporter.mention.type !== 'centre') || isOfField({ mention }, reporter);
}

/** 财政部门完成1.5亿元 in a release of 县财政局: its own field, with no place. */
function isOfField({ mention }: Pick<BodyRef, 'mention'>, { text }: BodyRef): boolean {
  return mention !== undefined && mention.place === undefined && ALL_OFFICES.test(mention.text) && text.includes(mention.text.slice(0, FIELD));
}

/** 全区商务系统 in a release of 自治区商务厅: all its offices, whose figures are its own. */
function isCollective(ref: BodyRef, issuer: BodyRef): boolean {
  const { place, text = '' } = isOfAll(ref) ? (ref.mention ?? {}) : {};
  return place !== undefined && issuer.text.includes(text.slice(place.end - place.start).slice(0, FIELD));
}

/** 全省金融系统: all of a field, whoever reports on them. */
function isOfAll({ mention }: BodyRef): boolean {
  return mention?.place?.deictic?.word.startsWith('全') === true && ALL_OFFICES.test(mention.text);
}

const FIELD = 2;

/** 市市场监管局 in a release of 宜昌市市场监督管理局: the issuer by another name. */
function isSelf({ text }: BodyRef, issuer: BodyRef): boolean {
  const own = text.replace(LOCAL, '');
  return own.length > FIELD && issuer.text.includes(own.slice(0, FIELD)) && issuer.text.endsWith(own.slice(-1));
}

const LOCAL = /^.*?[省市县区州](?!场)/u;

/** The state at the start of a paragraph, `head` where it is a heading: the actor gives way to who speaks, heads the section or issued the release, if anybody does. */
export function atParagraph(state: BodyState, head: boolean): BodyState {
  const { speaker, section, issuer, subject, leads } = state;
  const actor = state.actor !== undefined && !state.actor.lead && isGuestKind(state.actor.mention) ? (state.host ?? state.actor) : state.actor;
  if (!actor && (!speaker || speaker.stale) && subject === undefined) return state;
  // 据南昌海关统计，…。五、居民消费价格…: whom a section quoted says nothing of the next one in a release that names its issuer, and whom a
  // paragraph quoted nothing of the next one where that is an office of its own, not the house that others speak in.
  const quoted = issuer !== undefined && speaker !== undefined && (isOfCentre(speaker, issuer) ? !ROSTRUMS.test(issuer.text) : !speaker.lead && (head || !ROSTRUMS.test(issuer.text)));
  if (speaker) return { actor: undefined, host: undefined, speaker: quoted ? undefined : stale(speaker), section, issuer, subject: undefined, leads };
  // 瑞金市成为首个脱贫的县。（二）…: a county that the release does not open with acts under its heading only.
  const passing = head && actor?.place?.level === 'county' && !actor.lead;
  const next = section || passing || (issuer && actor && !isSelf(actor, issuer)) ? undefined : actor && stale(actor);
  return { actor: next, host: next, speaker, section, issuer, subject: undefined, leads };
}

/** 国家统计局发布数据显示，我省夏粮…, first of all in a release of 安徽省农业农村厅: the centre is quoted. */
function isOfCentre({ mention }: BodyRef, issuer: BodyRef): boolean {
  return mention?.national === true && LOCAL.test(issuer.text);
}

/** 市政府新闻办, 平湖市人民政府: in their releases offices speak one after the other. */
const ROSTRUMS = patternOf`${'bodies/rostrums'}$`;

function stale(ref: BodyRef): BodyRef {
  return ref.stale ? ref : { text: ref.text, role: ref.role, mention: ref.mention, place: ref.place, stale: true, owner: ref.owner, lead: ref.lead, sure: ref.sure, assumed: ref.assumed };
}
