/** Releases of a town or a street, which no gazetteer holds: told by the headline or by the office. */
import { patternOf } from '../../lexicon/lists.js';
import type { Place } from '../../types.js';
import type { RegionClues } from './weigh.js';

/** 石岭镇|2022年工作总结, 河西街道|办事处: a town that opens a line, before a year, the years of a plan (“十一五”), its own office or nothing. */
const TOWN = patternOf`^(?<town>(?<name>\p{Script=Han}{2,3})${'places/town_kinds'})(?=20\d{2}${'dates/year_word'}|“?${'places/years_of_plans'}|${'places/town_heads'}|$)`;
/** 重点|镇, 周庄古|镇, 我县乡|镇: what is a sort of towns, as within the text (src/annotate/settlement.ts). */
const NO_NAME = patternOf`${'places/of_a_sort'}$|^${'places/of_a_sort_alone'}$|^${'places/no_settlement_begins'}`;

/** 在|余岭乡|第三届人民代表大会第一次会议上 */
const MET_IN = patternOf`(?<=^.{0,14}?在)\p{Script=Han}{2,3}${'places/town_kinds'}(?=第)`;

/**
 * Path of the town whose headline it is, or before whose congress it was given, in the county that the release tells; undefined where no town
 * opens it.
 *
 *     石岭镇2022年工作总结     浙江省/湖州市/安吉县/石岭镇
 */
export function titledTown({ title, session = '' }: RegionClues, county: Place | undefined): string | undefined {
  const town = townIn(title) ?? townIn(MET_IN.exec(session)?.[0]);
  return town === undefined || county === undefined ? town : `${county.path}/${town}`;
}

/** The town that issued a release: 河西街道. */
export function issuingTown({ issuer }: RegionClues): string | undefined {
  return townIn(issuer);
}

function townIn(line = ''): string | undefined {
  const { town, name } = TOWN.exec(line)?.groups ?? {};
  return name === undefined || NO_NAME.test(name) ? undefined : town;
}
