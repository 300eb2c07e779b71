/** Papers, stations and agencies: they pass on what others say. */
import { patternOf } from '../../lexicon/lists.js';

const MEDIA = patternOf`(?:${'bodies/papers'}|${'bodies/media'}|媒体(?!${'bodies/offices_of_media'}).{0,4})$`;

/** True of a name that is a paper's, a station's or an agency's (新疆日报, 市融媒体中心). */
export function isMedia(name: string): boolean {
  return MEDIA.test(name);
}
