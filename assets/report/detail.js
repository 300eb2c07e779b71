/** What is known of one row: its quote, why to look, its rule, where each slot came from. */

/** @param {Row} row */
function detailOf(row) {
  complete(row, textOf(row.doc));
  const { cells } = row;
  const list = element('dl', {});
  const put = (/** @type {string} */ name, /** @type {(Node | string | undefined)[]} */ ...what) => list.append(element('dt', {}, name), element('dd', {}, ...what));
  for (const key of ['body', 'parent', 'region', 'period', 'value', 'previous', 'yoy', 'change', 'change_basis', 'qualifier', 'status', 'same_as']) {
    const value = cell(row, key);
    if (value !== undefined) put(nameOf(key), `${value}${cells[key === 'value' ? 'unit' : `${key}_unit`] ?? ''}`, originOf(row, key));
  }
  if (cells.check !== undefined) put(nameOf('check'), String(cell(row, 'check')));
  const rule = String(cells.rule ?? '');
  put(say('rule'), rule, element('small', {}, data.rules[rule] === undefined ? '' : ` ${data.rules[rule]}`));
  put(nameOf('file'), `${row.file}:${cells.line}`);
  const body = element('td', { colSpan: columns.length }, element('blockquote', {}, String(cells.quote)), list);
  return element('tr', { id: 'detail' }, body);
}

/** `承前 · 上文 · 第 3 行 · 全市`; nothing where the sentence itself says it. @param {Row} row @param {string} key */
function originOf(row, key) {
  const parts = row.origins.map((number) => stringAt(number).split('\t')).find(([slot]) => slot === key);
  if (parts === undefined) return undefined;
  const [, from, line, words] = parts;
  return element('small', {}, `  ← ${[say(`from.${from}`), line && say('line', { n: line }), words && `“${words}”`].filter(Boolean).join(' · ')}`);
}
