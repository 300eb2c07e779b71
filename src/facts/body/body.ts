/** Who is responsible for a figure: the subject of its clause, else who speaks, heads the section or issued the release. */
import { patternOf } from '../../lexicon/lists.js';
import { isOffice } from '../../structure/kinds.js';
import type { SentenceKind } from './sentence-kind.js';
import type { BodyMention, BodyRole, PlaceMention } from '../../types.js';

export interface BodyRef {
  readonly text: string;
  readonly role: BodyRole;
  readonly mention: BodyMention | undefined;
  readonly place: PlaceMention | undefined;
  /** It acted or spoke in a paragraph before this one. */
  readonly stale: boolean;
  /** It is only whose figure follows: not in force behind its sentence. */
  readonly owner: boolean;
  /** The headline or the first paragraph names it. */
  readonly lead: boolean;
  /** A place that answers for what it does even where an organisation reports: it gives aid, or issues what it plans. */
  readonly sure: boolean;
  /** Nothing but the name of the site tells of it: whom the headline names comes first. */
  readonly assumed: boolean;
}

/** An organisation, by its mention, or a place that plays the part of one. */
export function bodyRef(text: string, role: BodyRole, who: { readonly mention?: BodyMention; readonly place?: PlaceMention }): BodyRef {
  return { text, role, mention: who.mention, place: who.place, stale: false, owner: false, lead: false, sure: false, assumed: false };
}

/** A body of a sentence and the index of its token; figures behind it are its. */
export interface StatedBody {
  readonly at: number;
  readonly ref: BodyRef;
  /** Index of the token where its figures end; absent where they fill the sentence. */
  readonly until: number | undefined;
}

/**
 * The last subject before the figure at `at`; a speaker only where nobody acts. A place that does something answers
 * for it only where no organisation is reported: 据统计局消息，四川实现… is the bureau's figure.
 */
export function bodyBefore(stated: readonly StatedBody[], at: number, state: BodyState): BodyRef | undefined {
  if (stated.length === 0) return undefined;
  const before = stated.filter((body) => body.at < at && (body.until === undefined || at < body.until));
  const speaker = before.findLast(({ ref }) => ref.role === 'speaker');
  const reporter = speaker?.ref ?? state.speaker ?? state.issuer;
  const actor = before.findLast(({ ref }) => isActor(ref) && !yields(ref, state.section ?? reporter, before));
  // 市发改委介绍，比亚迪等相继落户: what companies and schools do is still reported by who speaks.
  if (actor && speaker && actor.at > speaker.at && isIncidental(actor.ref) && !isNamedFirst(actor.ref, speaker.ref, state.leads)) return speaker.ref;
  // 国新办举行发布会，商务部负责人介绍，…: who speaks last.
  if (actor && speaker && actor.at < speaker.at && speaker.ref.mention !== undefined) return speaker.ref;
  return (actor ?? speaker ?? before.findLast(({ ref }) => ref.role === 'issuer'))?.ref;
}

/** 警情下降27%……今年以来，派出所深入推进…: the first who acts behind the figure, where nobody was named before, or only its short name in the title. */
export function bodyBehind(stated: readonly StatedBody[], at: number, inForce: readonly BodyRef[]): BodyRef | undefined {
  const behind = stated.find((body) => body.at > at && body.ref.mention !== undefined && isActor(body.ref) && !isIncidental(body.ref))?.ref;
  return behind !== undefined && inForce.every(({ role, text }) => role === 'issuer' && behind.text.endsWith(text.slice(-NAME))) ? behind : undefined;
}

/** Characters at its end by which a body is known again. */
const NAME = 4;

function isActor({ role }: BodyRef): boolean {
  return role === 'actor' || role === 'lead';
}

/** A place gives way to whom its section is headed by, an organisation that reports in its paragraph or in the first one, or one that the sentence names. */
function yields({ mention, sure }: BodyRef, reporter: BodyRef | undefined, stated: readonly StatedBody[]): boolean {
  const reported = reporter?.role === 'section' || (reporter?.mention !== undefined && (!reporter.stale || reporter.lead));
  return mention === undefined && !sure && (reported || stated.some(({ ref }) => ref.mention !== undefined && ref.role !== 'actor'));
}

/** 华为发布…据某某数据，华为销量…: the firm that the article is of, before the house whose figures it quotes. */
function isNamedFirst({ text }: BodyRef, speaker: BodyRef, leads: readonly string[]): boolean {
  const first = leads.indexOf(text);
  const second = leads.indexOf(speaker.text);
  return first >= 0 && speaker.mention?.type === 'other' && (second < 0 || first < second);
}

function isIncidental({ mention }: BodyRef): boolean {
  return isGuestKind(mention);
}

/** 市中心医院位列第62位。全市组建医共体14个: of all the city tells no single hospital, firm or school. */
function isPassing(actor: BodyRef | undefined): boolean {
  return actor !== undefined && isIncidental(actor);
}

/** Whose figure one clause tells; what 全市法院 execute goes on behind it. */
function isOnlyOwner({ owner, text }: BodyRef): boolean {
  return owner && !text.startsWith('全');
}

/** 市公安局介绍…，市反诈中心劝阻38万人，…: a centre beside the office that reports is a part of it, and so are 各级公安部门 beside 省公安厅. */
function isPartOf({ mention }: BodyRef, reporter: BodyRef): boolean {
  if (mention === undefined || reporter.mention === undefined) return false;
  return (mention.type === 'centre' && reporter.mention.type !== 'centre') || (mention.place === undefined && ALL_OFFICES.test(mention.text) && reporter.text.includes(mention.text.slice(0, FIELD)));
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

const ALL_OFFICES = patternOf`${'bodies/all_offices'}$`;
const FIELD = 2;

/** Whose figures follow: kept sentence by sentence, paragraph by paragraph. */
export interface BodyState {
  readonly actor: BodyRef | undefined;
  /** Who acted before a company, school or hospital did: the paragraphs behind go back to it. */
  readonly host: BodyRef | undefined;
  readonly speaker: BodyRef | undefined;
  readonly section: BodyRef | undefined;
  readonly issuer: BodyRef | undefined;
  /** Who acted last, a company or whose figure it was, too: 其中 goes on with it. */
  readonly subject: BodyRef | undefined;
  /** Who acted or spoke in the headline and the first paragraph. */
  readonly leads: readonly string[];
}

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
  const before = wide && isPassing(state.actor) ? undefined : state.actor;
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
  if (isIncidental(ref) && (reporter !== undefined || isOffice(issuer?.text ?? ''))) return false;
  return !(reporter && (isPartOf(ref, reporter) || (reporter.lead && isOfAll(ref)))) && !(issuer && isCollective(ref, issuer));
}

/** 城东区法院收案1738件，城西区法院126件: those of one kind side by side, none of which the sentences behind are of. */
function isAmongSisters({ text, mention }: BodyRef, stated: readonly StatedBody[]): boolean {
  return isOfNamedPlace(mention) && stated.some(({ ref }) => isActor(ref) && ref.text !== text && isOfNamedPlace(ref.mention) && ref.text.slice(-FIELD) === text.slice(-FIELD));
}

function isOfNamedPlace(mention: BodyMention | undefined): boolean {
  return mention?.place !== undefined && mention.place.deictic === undefined;
}

/** A house whose figures are quoted once in an article that is already of another body. */
function isAside({ text, mention }: BodyRef, { actor, speaker, leads }: BodyState): boolean {
  const other = (actor ?? speaker)?.text;
  return mention?.type === 'other' && other !== undefined && other !== text && leads.includes(other) && !leads.includes(text);
}

/** 据海关介绍…。某公司总经理王某说，…: a firm that is quoted in what an office tells. */
function isGuest(ref: BodyRef, { speaker, leads }: BodyState): boolean {
  return isIncidental(ref) && ref.mention?.title !== undefined && speaker?.mention !== undefined && !isIncidental(speaker) && !speaker.stale && isBehind(leads, ref.text, speaker.text);
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

/** Whom a figure may be ascribed to where its own sentence names nobody, the nearest first. The kind of sentence: see `SentenceKind`. */
export function bodiesInForce({ actor, speaker, section, issuer, subject }: BodyState, { goesOn, wide }: Pick<SentenceKind, 'goesOn' | 'wide'>): BodyRef[] {
  const inForce: BodyRef[] = goesOn && subject !== undefined ? [subject] : [];
  if (actor && holdsOn(actor) && !(wide && isPassing(actor))) inForce.push(actor);
  if (section && holdsOn(section)) inForce.push(section);
  if (speaker && holdsOn(speaker)) inForce.push(speaker);
  if (issuer && holdsOn(issuer)) inForce.push(issuer);
  return inForce;
}

/** A company or school whose head a report quotes once is not whose figures the paragraphs behind tell. */
function holdsOn({ stale: past, lead, mention }: BodyRef): boolean {
  return !past || lead || !isGuestKind(mention);
}

/** Firms, banks, schools and hospitals, which tell of themselves; the branches of the central bank are offices. */
export function isGuestKind(mention: BodyMention | undefined): boolean {
  return mention !== undefined && GUESTS.has(mention.type) && !(mention.type === 'bank' && CENTRAL_BANK.test(mention.text));
}

const GUESTS: ReadonlySet<string> = new Set(['company', 'bank', 'university', 'hospital', 'other']);
const CENTRAL_BANK = patternOf`^${'bodies/central_bank'}`;
