/** Short names that a release gives its organisations itself: 湖北消费金融股份有限公司（以下简称“湖北消金”）. */
import type { Bodies, BodyEntry } from '../../lexicon/bodies.js';
import type { Places } from '../../lexicon/places.js';
import { buildTrie } from '../../lexicon/trie.js';
import type { BodyMention } from '../../types.js';
import { findBodies } from './body.js';

/** A bracket that gives a short name. */
const GIVES = /[（(](?:以下|下文|下)?(?:简称|称)(?:为)?[：:]?[“"‘]?([^”"’（）()，。；：、\s]{2,10})[”"’]?[）)]/gu;
/** How far back the full name may begin. */
const REACH = 40;
/** Words that name any organisation of their kind, or a document. */
const COMMON = /^(?:本?公司|本?集团|中心|通知|意见|方案|平台|银行|协会|学校|医院|我[局市省县区院委行校]|本[局市省县区院委行校]|大会|会议|基金|项目|条例|办法|规划|计划|行动|措施|报告|指数)$/u;

/** The bodies of one document: those of the lexicon, and its own short names of organisations. */
export function focusBodies(text: string, bodies: Bodies, places: Places): Bodies {
  if (!text.includes('称')) return bodies;
  const given = new Map<string, readonly BodyEntry[]>();
  for (const hit of text.matchAll(GIVES)) {
    const short = hit[1] ?? '';
    const body = COMMON.test(short) ? undefined : bodyEndingAt(text, hit.index, { bodies, places });
    if (body && body.text.length > short.length && !given.has(short)) given.set(short, [{ kind: 'alias', body, unless: [] }]);
  }
  return given.size === 0 ? bodies : { ...bodies, own: buildTrie(given) };
}

function bodyEndingAt(text: string, end: number, clues: { bodies: Bodies; places: Places }): BodyMention | undefined {
  const from = Math.max(0, end - REACH, text.lastIndexOf('\n', end) + 1);
  const body = findBodies(text, from, end, clues).at(-1);
  return body?.end === end && !body.isPlace ? body : undefined;
}
