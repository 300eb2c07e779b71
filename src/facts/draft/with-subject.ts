/** Names that the clause before completes: 失业率整体呈下降态势，|6月份回落至5.2%|; 民营企业进出口保持增长，|进出口额75亿元|. */
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Name } from '../name/name.js';
import { isExtreme, isProperty } from '../name/property.js';
import { dealMade, industryBefore, leansOnSubject, partnerBefore, standsForSubject, subjectBefore, thingBefore, traderBefore, withOwner, yields } from '../name/subject.js';
import { workBefore } from '../name/work-before.js';
import { movedBefore } from './cause.js';
import { draftWith, withInherited, type Draft } from './draft.js';
import { COUNTED_BY } from './leaning.js';
import { RATE_END } from './rates.js';
import type { Site } from './step.js';
import { workOfCost } from './of-work.js';

/** The draft under the name of the subject before it, where it has none or one that leans on it; any other as it is. */
export function withSubject(draft: Draft, site: Site): Draft {
  const { shape, quantity, name, at } = draft;
  const { tokens } = site;
  if (shape === 'share' && name === undefined) return ofClauseBefore(draft, site);
  // 进口额|受|价格回落|影响|下降5%
  const moved = quantity === undefined && shape !== 'gap' ? movedBefore(tokens, at) : undefined;
  if (moved !== undefined) return draftWith(draft, { name: moved });
  if (shape !== 'level') return draft;
  // 推进农田建设，|已完成210万亩
  const work = quantity?.dimension === 'percent' ? undefined : workBefore(tokens, at, name?.text);
  if (work !== undefined) return named(draft, work);
  return name === undefined ? named(draft, dealBefore(draft, site) ?? subjectOf(draft, site)) : completed(draft, name, site);
}

/** 工人和农民仍是主体，占总数的33.6%: a share that names nobody is that of the subject before it. */
function ofClauseBefore(draft: Draft, { tokens, drafts }: Site): Draft {
  return named(draft, thingBefore(tokens, draft.at, drafts.at(-1)?.at ?? -1));
}

/** A sum behind a count of deals, which tells what they came to. */
function dealBefore({ quantity, at }: Draft, { tokens, drafts }: Site): Name | undefined {
  return quantity?.dimension === 'money' && drafts.at(-1)?.quantity?.dimension === 'count' ? dealMade(tokens, at) : undefined;
}

/** A level whose own name may be no more than a part of what is measured. */
function completed(draft: Draft, name: Name, site: Site): Draft {
  const own = name.text;
  const industry = OF_INDUSTRIES.has(own) ? industryBefore(site.tokens, draft.at) : undefined;
  if (industry !== undefined) return named(draft, { ...name, text: industry + own });
  const work = workOfCost(site.tokens, draft.at, own);
  if (work !== undefined) return named(draft, { ...name, text: work + own });
  // 养老金实现“十九连调”，|月人均|增加138.7元
  const counted = COUNTED_BY.test(own);
  const extreme = counted || isExtreme(own);
  const leans = extreme || standsForSubject(own) || leansOnSubject(own);
  if (!leans && !isProperty(own) && !yields(own)) return draft;
  const trader = traderOf(own, draft, site);
  if (trader !== undefined) return named(draft, { ...name, text: trader + own });
  const subject = subjectOf(draft, site, counted);
  if (!leans) return ownedBy(draft, name, subject);
  if (subject === undefined) return standsForSubject(own) ? draftWith(draft, { name: undefined }) : draft;
  return named(draft, extreme && !isExtreme(subject.text.slice(0, own.length)) ? { ...subject, text: own + subject.text } : subject);
}

/** Who trades, or with whom, where the name is no more than the deal: 进出口额. */
function traderOf(own: string, { at }: Draft, { tokens }: Site): string | undefined {
  const trader = DEALS.has(own) ? traderBefore(tokens, at) : undefined;
  return trader ?? (DEALS.has(own) || OF_TRADE.test(own) ? partnerBefore(tokens, at) : undefined);
}

const DEALS = setOf('names/deals');
const OF_TRADE = patternOf`^${'names/deals'}总?[额值量]$`;
/** What is told of whole industries: 服务业新设企业6830家，|实际使用外资|339亿美元. */
const OF_INDUSTRIES = setOf('names/of_industries');

/** The subject of the clause before, `any`: one that is measured itself, too. 文化类景区增速明显，增加到4000个: the thing itself where the figure is no rate. */
function subjectOf({ at, quantity }: Draft, { tokens, drafts }: Site, any = false): Name | undefined {
  const subject = subjectBefore(tokens, at, drafts.at(-1)?.at ?? -1, any);
  return subject === undefined || quantity?.dimension === 'percent' ? subject : { ...subject, text: subject.text.replace(RATE_END, '') };
}

/** 民营企业进出口保持增长，进出口额75亿元: whose it is stands in the clause before. */
function ownedBy(draft: Draft, name: Name, subject: Name | undefined): Draft {
  const text = subject && withOwner(name.text, subject.text);
  return text === undefined ? draft : named(draft, { ...name, text });
}

/** The draft under a name that other words gave it; as it is where they gave none. */
function named(draft: Draft, name: Name | undefined): Draft {
  return name === undefined ? draft : withInherited(draftWith(draft, { name }), 'metric');
}
