/** The tools above the table, clicks between figure and row, the language. */

/** The row that a link names: `#n12` by its figure, `#f2b…` by its id. @param {string} hash */
function rowNamed(hash) {
  const name = decodeURIComponent(hash.slice(1));
  return /^n\d+$/.test(name) ? rows[Number(name.slice(1))] : rows.find(({ cells }) => cells.id === name);
}

function follow() {
  const row = rowNamed(location.hash);
  if (row === undefined) return;
  view.here = row.ns;
  if (!chosen.includes(row)) {
    Object.assign(view, { words: '', state: 'all', doc: -1, repeats: view.repeats || row.cells.same_as !== undefined });
    drawTools();
    choose();
  }
  view.limit = Math.max(view.limit, chosen.indexOf(row) + 20);
  drawTable();
  document.querySelector('#texts a.here')?.classList.remove('here');
  const mark = markOf(row);
  mark?.classList.add('here');
  mark?.scrollIntoView({ block: 'center' });
  document.getElementById(`r${row.ns}`)?.scrollIntoView({ block: 'nearest' });
}

/** @param {string} key @param {(value: string) => void} change @param {string[][]} options @param {string} value */
function select(key, change, options, value) {
  const made = /** @type {HTMLSelectElement} */ (element('select', { id: key, ariaLabel: say(key) }, ...options.map(([name = '', label = '']) => element('option', { value: name }, label))));
  made.value = value;
  made.addEventListener('change', () => change(made.value));
  return made;
}

function drawTools() {
  const search = element('input', { type: 'search', id: 'search', placeholder: say('search'), ariaLabel: say('search'), value: view.words });
  search.addEventListener('input', () => apply({ words: search.value }));
  const states = ['all', 'sure', 'check', 'target'].map((state) => [state, say(`filter.${state}`)]);
  const state = select('state', (value) => apply({ state: value }), states, view.state);
  const releases = [['-1', say('releases')], ...data.releases.map((/** @type {string[]} */ [file, title], /** @type {number} */ doc) => [String(doc), title || file])];
  const release = select('release', (value) => { apply({ doc: Number(value) }); document.getElementById(`d${value}`)?.scrollIntoView(); }, releases, String(view.doc));
  const repeats = element('input', { type: 'checkbox', id: 'repeats', checked: view.repeats });
  repeats.addEventListener('change', () => apply({ repeats: repeats.checked }));
  const save = element('button', { id: 'export', onclick: () => download(chosen) }, say('export'));
  document.getElementById('tools')?.replaceChildren(search, state, release, element('label', {}, repeats, ` ${say('repeats')}`), save, element('span', { id: 'shown' }));
}

/** @param {Partial<typeof view>} changes */
function apply(changes) {
  Object.assign(view, changes, { limit: PAGE });
  refresh();
}

function drawWords() {
  document.documentElement.lang = language;
  document.title = say('title');
  const texts = { 'h1': say('title'), '#counts': say('counts', data.counts), '#legend .s': say('legend.sure'), '#legend .c': say('legend.check'), '#legend .u': say('legend.unclaimed'), '#language': say('language') };
  for (const [where, text] of Object.entries(texts)) {
    const found = document.querySelector(where);
    if (found) found.textContent = text;
  }
  const charts = document.querySelector('#charts summary');
  if (charts?.firstChild) charts.firstChild.textContent = `${say('charts')} `;
  drawTools();
  refresh();
}

const place = document.getElementById('facts');
place?.replaceChildren(element('div', { id: 'tools' }), element('div', { id: 'rows' }));
const toggle = document.getElementById('language');
toggle?.removeAttribute('hidden');
toggle?.addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  drawWords();
});
place?.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('a, button, input, select, #detail') !== null) return;
  const row = rows[Number(target.closest('#table tbody tr')?.id.slice(1))];
  if (row !== undefined) location.hash = `#${row.cells.id}`;
});
// On paper every row that was chosen is there.
addEventListener('beforeprint', () => {
  view.limit = chosen.length;
  drawTable();
});
addEventListener('hashchange', follow);
drawWords();
follow();
