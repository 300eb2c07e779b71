/** Districts that no gazetteer has, in a list of those that have most: 在各行政区人口方面，以[凤山区]35万人最多，[三民区]33万人次之. */
import { patternOf } from '../../lexicon/lists.js';
import { BY, FIELD_ENDS, OF_DIVISIONS } from '../name/most.js';
import { draftWith, type Draft } from './draft.js';
import type { Site } from './step.js';

const DISTRICT = patternOf`^\p{Script=Han}{1,3}${'names/district_ends'}$`;

/** The draft of a district with what is measured of all of them in its name; any other as it is. */
export function ofDistrict(draft: Draft, { tokens }: Site): Draft {
  const { name, quantity, at } = draft;
  if (name === undefined || quantity === undefined || !DISTRICT.test(name.text)) return draft;
  const end = tokens.findIndex(({ text }, i) => i < at && FIELD_ENDS.has(text) && tokens[i + 1]?.kind === 'comma' && tokens[i + 2]?.text === BY);
  const field = tokens[end - 1]?.text ?? '';
  return OF_DIVISIONS.test(field) ? draftWith(draft, { name: { ...name, text: name.text + field.replace(OF_DIVISIONS, '') } }) : draft;
}
