/** Lists of figures that name only what is measured, of the members that the list before them in the sentence names. */
import { isProperty } from '../name/property.js';
import { draftWith, takingMetric, type Draft } from './draft.js';

/** So many characters show that two measures begin alike. */
const BEGINNING = 2;

/**
 * The drafts of a list with the members of the one before it.
 *
 *     东、西部地区业务量比重分别为74%、26%，[业务收入比重]分别为75%、25%     东部地区业务收入比重, 西部地区业务收入比重
 *     城镇、农村居民人均收入分别为5万元、3万元，[人均支出]分别为3万元、2万元   城镇居民人均支出, 农村居民人均支出
 */
export function ofListBefore(shared: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  const own = shared[0]?.metric;
  const owners = drafts.slice(-shared.length);
  const [first] = owners;
  if (own === undefined || first === undefined || shared.length < 2 || owners.length < shared.length || !isProperty(own)) return shared;
  if (!shared.every(({ metric, quantity, subject }) => metric === own && quantity !== undefined && subject === undefined)) return shared;
  // What the drafts of one list have in common is their match.
  if (!owners.every(({ at, shape, quantity }) => at === first.at && shape === 'shared out' && quantity !== undefined)) return shared;
  const names = owners.map(({ metric = '' }) => metric);
  if (new Set(names).size < names.length) {
    if (!owners.every(({ subject }) => subject !== undefined)) return shared;
    return shared.map((draft, i) => draftWith(draft, { subject: owners[i]?.subject }));
  }
  const tail = commonEnd(names);
  const at = tail.indexOf(own.slice(0, BEGINNING));
  if (at < 0 || tail.endsWith(own)) return shared;
  return shared.map((draft, i) => takingMetric(draft, (names[i] ?? '').slice(0, -tail.length) + tail.slice(0, at) + own));
}

function commonEnd(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = 0;
  while (length < first.length && others.every((name) => name.endsWith(first.slice(first.length - length - 1)))) length++;
  return first.slice(first.length - length);
}
