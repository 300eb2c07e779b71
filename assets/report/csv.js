/** The rows at hand as a CSV that Excel opens: UTF-8 with a mark, formulas kept from running, numbers as numbers. */

/** @param {Row[]} chosen */
function csvOf(chosen) {
  const keys = data.columns.map((/** @type {string[]} */ [key]) => key);
  const lines = [keys.map(nameOf), ...chosen.map((row) => keys.map((/** @type {string} */ key) => cell(row, key)))];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** @param {string | number | undefined} value */
function quoted(value) {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {Row[]} chosen */
function download(chosen) {
  const texts = new Map();
  for (const row of chosen) {
    if (!texts.has(row.doc)) texts.set(row.doc, textOf(row.doc));
    complete(row, texts.get(row.doc));
  }
  const url = URL.createObjectURL(new Blob([csvOf(chosen)], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: url, download: 'facts.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
