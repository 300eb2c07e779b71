/** The table: searched, filtered, sorted, a part of it shown. */

const columns = ['metric', 'text', 'change', 'period', 'region', 'body', 'check', 'file'];
const PAGE = 200;
const view = { words: '', state: 'all', doc: -1, repeats: false, sort: '', down: false, limit: PAGE, here: -1 };
/** @type {Row[]} */
let chosen = [];
const collator = new Intl.Collator('zh', { numeric: true });

/** What a column shows. @param {Row} row @param {string} key */
function shownCell(row, key) {
  const { cells } = row;
  if (key === 'text') return cells.text ?? (cells.text = markOf(row)?.textContent ?? '');
  // The ends of paths: the whole of them stands in the detail.
  if (key === 'file') return `${row.file.split('/').at(-1)}:${cells.line}`;
  if (key === 'region') return String(cells.region ?? '').split('/').at(-1);
  if (key !== 'change') return cell(row, key) ?? '';
  const signed = (/** @type {any} */ value) => (value > 0 ? `+${value}` : String(value));
  const parts = [cells.yoy !== undefined && `${say('yoy')} ${signed(cells.yoy)}${cells.yoy_unit ?? ''}`, cells.change !== undefined && `${cells.change_basis === 'none' ? '' : (cell(row, 'change_basis') ?? '')} ${signed(cells.change)}${cells.change_unit ?? ''}`];
  return parts.filter(Boolean).join(' ').trim();
}

/** What a column is sorted by. @param {Row} row @param {string} key */
function sortKey(row, key) {
  if (key === 'text') return row.cells.value ?? row.cells.yoy ?? row.cells.change;
  if (key === 'change') return row.cells.yoy ?? row.cells.change;
  if (key === 'period') return row.cells.period;
  return shownCell(row, key);
}

function choose() {
  const words = view.words.toLowerCase().split(/\s+/).filter(Boolean);
  chosen = rows.filter((row) => {
    const { cells, zh } = row;
    if (!view.repeats && cells.same_as !== undefined) return false;
    if (view.doc >= 0 && row.doc !== view.doc) return false;
    if (view.state === 'sure' && cells.check !== undefined) return false;
    if (view.state === 'check' && cells.check === undefined) return false;
    if (view.state === 'target' && cells.status !== 'target') return false;
    if (words.length === 0) return true;
    row.words ??= [row.file, ...Object.values(cells), ...Object.values(zh), shownCell(row, 'text'), typeof row.quote === 'string' ? row.quote : ''].join('\n').toLowerCase();
    return words.every((word) => row.words?.includes(word));
  });
  if (view.sort === '') return;
  const sign = view.down ? -1 : 1;
  chosen.sort((a, b) => compare(sortKey(a, view.sort), sortKey(b, view.sort), sign) || a.ns - b.ns);
}

/** Rows without the cell come last, whichever way. @param {string | number | undefined} a @param {string | number | undefined} b @param {number} sign */
function compare(a, b, sign) {
  const [left, right] = [a === undefined || a === '', b === undefined || b === ''];
  if (left || right) return Number(left) - Number(right);
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));
}

/** @param {Row} row */
function rowElement(row) {
  const link = element('a', { href: `#${row.cells.id}` }, String(shownCell(row, 'metric')));
  const cells = columns.map((key) => element('td', { className: ['text', 'change', 'region'].includes(key) ? 'n' : '' }, key === 'metric' ? link : String(shownCell(row, key))));
  const made = element('tr', { id: `r${row.ns}`, className: [row.cells.check === undefined ? '' : 'c', row.ns === view.here ? 'here' : ''].join(' ').trim() }, ...cells);
  return row.ns === view.here ? [made, detailOf(row)] : [made];
}

function drawTable() {
  const head = columns.map((key) => element('th', { scope: 'col', ariaSort: view.sort === key ? (view.down ? 'descending' : 'ascending') : 'none' }, element('button', { onclick: () => sortBy(key) }, `${nameOf(key)}${view.sort === key ? (view.down ? ' ↓' : ' ↑') : ''}`)));
  const body = chosen.slice(0, view.limit).flatMap(rowElement);
  const left = chosen.length - view.limit;
  const more = left > 0 ? element('button', { id: 'more', onclick: () => { view.limit += 5 * PAGE; drawTable(); } }, say('more', { n: Math.min(left, 5 * PAGE) })) : '';
  document.getElementById('rows')?.replaceChildren(element('table', { id: 'table' }, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)), more);
  const shown = document.getElementById('shown');
  if (shown) shown.textContent = say('shown', { n: chosen.length, all: rows.length });
}

/** @param {string} key */
function sortBy(key) {
  view.down = view.sort === key && !view.down;
  view.sort = key;
  refresh();
}

function refresh() {
  choose();
  drawTable();
}
