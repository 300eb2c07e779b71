/**
 * The page's data as rows: the strings by number put in, quotes and figures cut out of the text that is shown.
 * @typedef {{ns: number, doc: number, at: number, file: string, title: string, published: string, cells: Record<string, string | number | undefined>, zh: Record<string, string | undefined>, origins: number[], quote: string | number[], words: string | undefined}} Row
 */

/** @type {any} */
const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}');
/** @type {Row[]} */
const rows = [];

/** @param {number} doc */
function textOf(doc) {
  return document.querySelector(`#d${doc} > div`)?.textContent ?? '';
}

/** The link of the figure that a row states; null where the text does not show it. @param {Row} row */
function markOf(row) {
  return row.at < 0 ? null : document.getElementById(`n${row.ns - row.at}`);
}

/** @param {number} number */
function stringAt(number) {
  return number === 0 ? undefined : data.strings[number - 1];
}

/** @param {number} ns @param {number} doc @returns {Row} */
function unpack(ns, doc) {
  const [file, title, published] = data.releases[doc];
  /** @type {Record<string, any>} */
  const cells = {};
  /** @type {Record<string, string | undefined>} */
  const zh = {};
  data.fields.forEach((/** @type {[string, string]} */ [key, kind], /** @type {number} */ index) => {
    const value = data.rows[ns][index];
    if (value === undefined || value === '' || (kind === 's' && value === 0)) return;
    const [code, words] = kind === 's' ? stringAt(value).split('\t') : [value, undefined];
    cells[key] = code;
    if (words !== undefined) zh[key] = words;
  });
  const { origins = [], quote = '', at = 0, same_as: same } = cells;
  cells.status ??= 'actual';
  if (cells.status === 'actual') zh.status = '实际';
  delete cells.origins;
  delete cells.at;
  delete cells.quote;
  const row = { ns, doc, at, file, title, published, cells, zh, origins, quote, words: undefined };
  Object.assign(cells, { file, title: title || undefined, published: published || undefined });
  if (typeof same === 'string' && same.startsWith('#')) cells.same_as = data.rows[Number(same.slice(1))]?.[3];
  return row;
}

/** What of a row stands in the text alone: its figure and its quote. @param {Row} row @param {string} text */
function complete(row, text) {
  if (row.cells.quote !== undefined) return row;
  const mark = markOf(row);
  if (row.cells.text === undefined) row.cells.text = mark?.textContent ?? '';
  if (typeof row.quote === 'string') row.cells.quote = row.quote;
  else {
    const from = startOf(mark) - (row.quote[0] ?? 0);
    row.cells.quote = text.slice(from, from + (row.quote[1] ?? 0));
  }
  return row;
}

/** Where an element begins in the text of its article. @param {Element | null} mark */
function startOf(mark) {
  const whole = mark?.closest('article')?.querySelector(':scope > div');
  if (!mark || !whole) return 0;
  const range = document.createRange();
  range.setStart(whole, 0);
  range.setEndBefore(mark);
  return range.toString().length;
}

data.releases.forEach((/** @type {[string, string, string, number]} */ release, /** @type {number} */ doc) => {
  const end = data.releases[doc + 1]?.[3] ?? data.rows.length;
  for (let ns = release[3]; ns < end; ns++) rows.push(unpack(ns, doc));
});
