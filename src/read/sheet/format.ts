/** Numbers of spreadsheet cells as the sheet shows them. */
import { format as formatNumber, isDateFormat } from 'numfmt';

/** Formats that files name by number alone. Source: ECMA-376, part 1, 18.8.30, with the Chinese dates. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'], [9, '0%'], [10, '0.00%'], [11, '0.00E+00'], [12, '# ?/?'], [13, '# ??/??'],
  [14, 'yyyy/m/d'], [15, 'd-mmm-yy'], [16, 'd-mmm'], [17, 'mmm-yy'], [18, 'h:mm AM/PM'], [19, 'h:mm:ss AM/PM'], [20, 'h:mm'], [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'], [27, 'yyyy"年"m"月"'], [28, 'm"月"d"日"'], [29, 'm"月"d"日"'], [30, 'm/d/yy'], [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'], [33, 'h"时"mm"分"ss"秒"'], [36, 'yyyy"年"m"月"'], [37, '#,##0;-#,##0'], [38, '#,##0;-#,##0'], [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'], [41, '#,##0;-#,##0;"-"'], [42, '#,##0;-#,##0;"-"'], [43, '#,##0.00;-#,##0.00;"-"'], [44, '#,##0.00;-#,##0.00;"-"'],
  [45, 'mm:ss'], [46, '[h]:mm:ss'], [47, 'mm:ss.0'], [48, '##0.0E+0'], [49, '@'], [50, 'yyyy"年"m"月"'], [51, 'm"月"d"日"'], [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'], [54, 'm"月"d"日"'], [55, 'yyyy"年"m"月"'], [56, 'm"月"d"日"'], [57, 'yyyy"年"m"月"'], [58, 'm"月"d"日"'],
]);

/** The pattern of a format number, from the file's own where it has one; undefined for General. */
export function patternOf(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const pattern = own.get(id) ?? BUILT_IN.get(id);
  return pattern === undefined || /^general$/iu.test(pattern) ? undefined : pattern;
}

/** Days between the two starts of the calendar. */
const SINCE_1904 = 1462;

/**
 * The number as shown. Without a pattern as written, noise behind the fifteenth digit rounded away.
 *
 *     0.0523 with 0.0%   →   5.2%        45500 with yyyy"年"m"月"   →   2024年7月        0.30000000000000004   →   0.3
 */
export function shownAs(value: string, pattern: string | undefined, since1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (pattern === undefined) return general(number);
  try {
    return formatNumber(pattern, since1904 && isDateFormat(pattern) ? number + SINCE_1904 : number, { nbsp: false, throws: true }).trim();
  } catch {
    // A pattern that no spreadsheet would show either.
    return general(number);
  }
}

function general(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const words = String(rounded);
  return words.includes('e') && Math.abs(rounded) >= 1 ? BigInt(Math.round(rounded)).toString() : words;
}
