/** The year of the document that an article is about. */
import { firstDay, lastDay, yearDate } from '../../annotate/period/edtf.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import type { Period } from '../../types.js';

/**
 * The year of a document's name in the sentence, where it says so as 年度 or is that of a report; undefined where none is named.
 *
 *     《2022年度科学技术奖名单》     “2016年平湖市民投资理财认知及行为调查报告”近日发布
 */
export function titledYear(tokens: readonly Token[]): Period | undefined {
  if (!NAMES_A_TITLE(tokens)) return undefined;
  for (const [at, { kind, text, period }] of tokens.entries()) {
    const [words, year] = (kind === 'quoted' && (TITLED.exec(text) ?? QUOTED.exec(text))) || [];
    if (words !== undefined && year !== undefined) return yearPeriod(Number(year), words);
    if (period?.inTitle === true && period.from.year !== undefined && period.from.part === undefined && opensReport(tokens, at)) return yearPeriod(period.from.year, text);
  }
  return undefined;
}

const NAMES_A_TITLE = signOf({ kinds: ['quoted'], times: ({ inTitle }) => inTitle === true });
const TITLED = /(?<=^《[^》]*)((?:19|20)\d{2})年(?:度|[^》]{0,20}(?:公报|年报|白皮书|(?:监测|调查|统计|分析)报告))/u;
/** In plain quotes a report only: “2022年度十大案件” is what a case is chosen for. */
const QUOTED = /(?<=^“[^”]*)((?:19|20)\d{2})年(?:度)?[^”]{0,20}(?:公报|年报|白皮书|(?:监测|调查|统计|分析)报告)/u;

/** A name too long for one token, up to its closing mark: “|2016年|平湖|市民投资理财认知|及|行为调查报告|”. */
function opensReport(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + NAME_TOKENS; i++) {
    const { text } = tokens[i] ?? { text: '' };
    if (CLOSES.has(text)) return REPORT.test(tokens[i - 1]?.text ?? '');
  }
  return false;
}

/** Tokens of a document's name behind its year. */
const NAME_TOKENS = 10;
const CLOSES: ReadonlySet<string> = new Set(['”', '》']);
const REPORT = /(?:公报|年报|白皮书|(?:监测|调查|统计|分析)报告)$/u;

/** The year of 2023届高校毕业生, whatever was told before them; undefined for names without one. */
export function classOf(metric: string | undefined): Period | undefined {
  const year = metric === undefined ? undefined : CLASS.exec(metric)?.[1];
  return year === undefined ? undefined : yearPeriod(Number(year), `${year}届`);
}

const CLASS = /(20\d{2})[届屆].{0,8}[毕畢][业業]/u;

/** A whole year told by the words. */
export function yearPeriod(year: number, text: string): Period {
  const edtf = yearDate(year);
  return { edtf, start: firstDay(edtf), end: lastDay(edtf), text, type: 'year', inferred: true, loose: undefined };
}
