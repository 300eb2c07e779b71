/** When two cells say the same: coded values, reasons and times may be in English in one output and in Chinese in the other. */
import { isPeriod, readPeriod } from '../../../corrections/period.js';
import { columnOf } from '../../../write/columns.js';
import { chineseWord, periodWords, reasonWords } from '../../../write/words.js';

/**
 * What a cell says, whatever its language.
 *
 *     status   actual, 实际                    →   实际
 *     period   2024-08, 2024年8月份            →   2024-08
 *     check    no time told;headline           →   未说明期间；标题中的数值
 */
export function meaningOf(key: string, cell: string): string {
  const kind = columnOf(key)?.kind;
  if (kind === 'coded') return chineseWord(key, cell);
  if (kind === 'reasons') return reasonWords(cell);
  if (kind !== 'period') return cell;
  return isPeriod(cell) ? cell : (readPeriod(plain(cell)) ?? plain(cell));
}

/** Whether two cells of a column say the same. */
export function sameCell(key: string, a: string, b: string): boolean {
  const [left, right] = [meaningOf(key, a), meaningOf(key, b)];
  if (left === right) return true;
  return columnOf(key)?.kind === 'period' && (wordsOf(left).includes(right) || wordsOf(right).includes(left));
}

/** 2024年8月份 and 2024年8月30日当日, which no spreadsheet takes for dates, without their last words. */
function plain(words: string): string {
  return words.replace(/(?<=月)份$|(?<=日)当日$/u, '');
}

/** All words for a time in EDTF: with the kind of period some have a name. */
function wordsOf(edtf: string): string[] {
  return [undefined, 'quarter', 'half'].map((type) => periodWords(edtf, type));
}
