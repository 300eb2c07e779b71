/** Words that name two things at once, whose two figures are those of the one and the other. */

import { groupsOf } from '../../lexicon/lists.js';

/** What two figures behind such a name measure, the first and the second. */
interface Pair {
  readonly joint: RegExp;
  readonly names: readonly [first: string, second: string];
}

const PAIRS: readonly Pair[] = [
  { joint: /^(.*)产销量?$/u, names: ['$1产量', '$1销量'] },
  { joint: /^(.*)收支$/u, names: ['$1收入', '$1支出'] },
  { joint: /^城乡(低保|最低生活保障|特困)(.*)$/u, names: ['城市$1$2', '农村$1$2'] },
  { joint: /^城乡(常住)?居民(.*)$/u, names: ['城镇$1居民$2', '农村$1居民$2'] },
];

/** Words that stand for two things wherever a name holds them, and these: 存贷款 存款 贷款. */
const JOINT_WORDS = groupsOf('names/joint_words');

/** Last characters of the joint words: most names end in none of them. */
const JOINT = /产销|收支|^城乡/u;

/**
 * The two names of a joint one; undefined of any other name.
 *
 *     汽车产销分别完成3016.1万辆和3009.4万辆      汽车产量, 汽车销量
 *     城乡居民人均可支配收入分别增长5%和7%        城镇居民人均可支配收入, 农村居民人均可支配收入
 */
export function pairOf(name: string): readonly [string, string] | undefined {
  for (const [joint = '', first = '', second = ''] of JOINT_WORDS) if (name.includes(joint)) return [name.replace(joint, first), name.replace(joint, second)];
  const pair = JOINT.test(name) ? PAIRS.find(({ joint }) => joint.test(name)) : undefined;
  if (pair === undefined) return undefined;
  const [first, second] = pair.names;
  return [name.replace(pair.joint, first), name.replace(pair.joint, second)];
}
