/** Values of numbers written in Chinese characters, Simplified, Traditional and financial. */

/** What a character is worth inside a number: a digit, a small unit (十 百 千) or a big one (万 亿). */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  兩: 2, 壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 叄: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9,
};
/** Powers of ten: 十 is 10¹, 亿 is 10⁸. */
export const SCALES: Readonly<Record<string, number>> = {
  十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12,
};
/** Written-together tens of traditional print. */
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

/** The forms of cheques. */
const FINANCIAL = '壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟';

/** A value that may span from one reading to the next: 四五十万 is 400000 to 500000. */
export interface ChineseValue {
  readonly value: number;
  readonly valueMax: number | undefined;
  /** Only digits, read one by one: 二〇二四. */
  readonly digitsOnly: boolean;
  /** Begins with 百, 千, 万 or 亿 and no digit before it: 千亿. */
  readonly headless: boolean;
}

/**
 * The value of a run of numeral characters, or undefined where it is no number.
 *
 *     一万五千亿 → 1500000000000     九万四 → 94000     十七八 → 17 to 18     二〇二四 → 2024     四〇三〇亿 → 403000000000
 *
 * Integers only, exact below 2⁵³.
 */
export function chineseValue(run: string): ChineseValue | undefined {
  // One financial character alone is a word or a name: 陆, 伍, 拾.
  if (run.length === 1 && FINANCIAL.includes(run)) return undefined;
  const text = run.includes('廿') || run.includes('卅') ? run.replace(/[廿卅]/gu, (char) => TENS[char] ?? char) : run;
  const first = SCALES[text.charAt(0)];
  const headless = first !== undefined && first > 1;
  const pair = approximatePair(text);
  if (pair !== undefined) {
    const low = whole(text.slice(0, pair + 1) + text.slice(pair + 2));
    const high = whole(text.slice(0, pair) + text.slice(pair + 1));
    if (low !== undefined && high !== undefined) return { value: low, valueMax: high, digitsOnly: false, headless };
  }
  const value = whole(text);
  return value === undefined ? undefined : { value, valueMax: undefined, digitsOnly: !hasScale(text), headless };
}

/** The decimals of 六点一四: '14'; undefined where a character is no digit. */
export function chineseDigits(run: string): string | undefined {
  let out = '';
  for (const char of run) {
    const digit = DIGITS[char];
    if (digit === undefined) return undefined;
    out += digit;
  }
  return out;
}

/** Where two neighbouring digits mean "the one or the other": 三四百, 十七八, 三五个. */
function approximatePair(text: string): number | undefined {
  for (let i = 0; i + 1 < text.length; i++) {
    const low = DIGITS[text.charAt(i)];
    const high = DIGITS[text.charAt(i + 1)];
    if (low === undefined || high === undefined) continue;
    const alone = DIGITS[text.charAt(i + 2)] === undefined && DIGITS[text.charAt(i - 1)] === undefined;
    const next = low > 0 && (high === low + 1 || (low === 3 && high === 5));
    return alone && next ? i : undefined;
  }
  return undefined;
}

function hasScale(text: string): boolean {
  for (const char of text) if (SCALES[char] !== undefined) return true;
  return false;
}

function whole(text: string): number | undefined {
  if (!hasScale(text)) {
    const digits = chineseDigits(text);
    return digits === undefined || digits === '' ? undefined : Number(digits);
  }
  return accumulate(text);
}

/**
 * Sums a number part by part. `parts` holds what big units have closed, largest first:
 * 亿 multiplies every open part below it, so 一万五千亿 is (10000 + 5000) × 10⁸.
 */
function accumulate(text: string): number | undefined {
  let parts: { readonly exponent: number; readonly value: number }[] = [];
  let section = 0;
  let digit = -1;
  let lastExponent = 0;
  // 四〇三〇亿: digits read one by one, which only a big unit may close.
  let inRow = false;
  for (const char of text) {
    const worth = DIGITS[char];
    const exponent = SCALES[char];
    if (worth !== undefined) {
      if (digit === 0 && worth === 0) return undefined;
      inRow ||= digit > 0;
      if (inRow && section > 0) return undefined;
      // After a zero the last digit counts ones: 三百零五 is 305, 三百五 is 350.
      if (worth === 0) lastExponent = 0;
      digit = inRow ? digit * 10 + worth : worth;
    } else if (exponent !== undefined && exponent < 4) {
      if (inRow || (lastExponent > 0 && lastExponent < 4 && exponent >= lastExponent)) return undefined;
      section += (digit > 0 ? digit : 1) * 10 ** exponent;
      digit = -1;
      lastExponent = exponent;
    } else if (exponent !== undefined) {
      // 四万万: nothing new stands before the second 万, so it multiplies what the first closed.
      const bare = section === 0 && digit < 0;
      const open = parts.filter((part) => part.exponent < exponent || (bare && part.exponent === exponent));
      let sum = section + Math.max(digit, 0);
      for (const part of open) sum += part.value;
      if (sum === 0 && text.charAt(0) !== char) return undefined;
      parts = parts.filter((part) => !open.includes(part));
      parts.push({ exponent, value: (sum === 0 ? 1 : sum) * 10 ** exponent });
      section = 0;
      digit = -1;
      inRow = false;
      lastExponent = exponent;
    }
  }
  // 一一七一万七五九八: as many digits as the unit before has places.
  if (inRow && (parts.length === 0 || String(digit).length !== lastExponent)) return undefined;
  let total = section;
  for (const part of parts) total += part.value;
  if (inRow) total += digit;
  else if (digit > 0) total += lastExponent > 1 ? digit * 10 ** (lastExponent - 1) : digit;
  return total;
}
