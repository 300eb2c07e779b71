/** What the page says, in the language at hand. */

/** @type {'zh' | 'en'} */
let language = data.ui;

/** @param {string} key @param {Record<string, string | number>} [values] */
function say(key, values = {}) {
  const words = data.words[key]?.[language === 'zh' ? 0 : 1] ?? key;
  return words.replace(/\{(\w+)\}/g, (/** @type {string} */ whole, /** @type {string} */ name) => String(values[name] ?? whole));
}

/** The name of a column. @param {string} key */
function nameOf(key) {
  return language === 'zh' ? (data.columns.find((/** @type {string[]} */ [own]) => own === key)?.[1] ?? key) : key;
}

/** A cell in the language at hand. @param {Row} row @param {string} key */
function cell(row, key) {
  return language === 'zh' ? (row.zh[key] ?? row.cells[key]) : row.cells[key];
}

/**
 * An element with its properties, texts and elements in it. Texts become text nodes: what a release says never becomes markup.
 * @param {string} tag @param {Record<string, any>} properties @param {(Node | string | undefined)[]} children
 */
function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
