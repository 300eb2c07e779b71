/** Open and closed ranges as one suite words them: 大于20小于35, 20和30之间, 五百或者更多. */
import type { Loose } from './figure.js';

const LOW_BEFORE = /(?:大于等于|大于或等于|大于或者等于|不小于|不少于|不低于|至少|最少|大于|多于|高于|超过|超出|逾|比|起码|>=?|≥|多过)(?:是|有|为|达到)?\s*$/u;
const HIGH_BEFORE = /(?:小于等于|小于或等于|小于或者等于|不大于|不多于|不超过|至多|最多|小于|少于|低于|不到|不足|<\s*=?|≤|少过)(?:是|有|为)?\s*$/u;
const LOW_AFTER = /^\s*(?:或者?)?(?:以上|之上|更多|更大|多|余|大(?!于)|高|及以上|开外)/u;
const HIGH_AFTER = /^\s*(?:或者?)?(?:以下|之下|以内|之内|更少|更小|小|低|少|及以下)/u;

/** The ranges among some figures; figures without a bound are dropped. */
export function bounds(text: string, figures: readonly Loose[]): Loose[] {
  const out: Loose[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    if (!figure) continue;
    const next = figures[i + 1];
    const between = next ? text.slice(figure.end, next.start) : '';
    if (next && /^\s*[和与到至~-]\s*$/u.test(between) && next.value !== undefined && figure.value !== undefined && (/^[^，。]{0,3}(?:之间|间)/u.test(text.slice(next.end)) || /[到至~-]/u.test(between))) {
      out.push({ start: figure.start, end: next.end, low: figure.value, high: next.value });
      i++;
      continue;
    }
    if (figure.low !== undefined) out.push(figure);
    else push(out, text, figure);
  }
  return out;
}

function push(out: Loose[], text: string, figure: Loose): void {
  const { value = 0, start, end, quantity } = figure;
  const number = /\d|[一二两三四五六七八九十百千万亿点半]/u.exec(text.slice(start, end));
  const head = text.slice(0, start + (number?.index ?? 0));
  const tail = text.slice(end);
  const lowWord = LOW_BEFORE.test(head) && !(/比\s*$/u.test(head) && HIGH_AFTER.test(tail));
  const high = (!lowWord && HIGH_BEFORE.test(head)) || HIGH_AFTER.test(tail) || (!lowWord && quantity?.qualifier === 'at_most');
  const low = lowWord || LOW_AFTER.test(tail) || quantity?.qualifier === 'over' || quantity?.qualifier === 'at_least';
  if (!low && !high) return;
  const last = out.at(-1);
  const joins = last && text.slice(last.end, start).length <= 8 && !/[xy]/u.test(text.slice(last.end, start));
  if (joins && last.high === undefined && high) out[out.length - 1] = { ...last, end, high: value };
  else if (joins && last.low === undefined && !high) out[out.length - 1] = { ...last, end, low: value };
  else out.push({ start, end, ...(high ? { high: value } : { low: value }) });
}
