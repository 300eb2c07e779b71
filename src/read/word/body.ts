/** The text of a Word file, told by the tags of its XML. Source of the names: ECMA-376, part 1, chapter 17. */
import type { Part } from '../compose.js';
import { raisedWords } from '../raised.js';
import type { Attributes } from '../xml.js';
import { attribute, readXml } from '../xml.js';
import type { Numbering } from './numbering.js';
import type { Style } from './styles.js';
import type { OpenTable } from './table.js';
import { beginCell, beginRow, endCell, newTable, tableParts } from './table.js';

export interface Body {
  readonly parts: readonly Part[];
  /** Tracked insertions that were taken, deletions that were left out. */
  readonly inserted: number;
  readonly deleted: number;
}

/** What paragraphs are read by. */
export interface Guide {
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbering: Numbering;
}

/** A stretch of paragraphs that stands by itself: the body, a cell, a text box. */
interface Flow {
  readonly parts: Part[];
  text: string;
  bold: number;
  level: number | undefined;
  list: string | undefined;
  depth: number;
  /** Text boxes that are anchored in the paragraph at hand: they follow it. */
  boxes: Part[];
}

interface Run {
  bold: boolean;
  hidden: boolean;
  raised: boolean;
}

/** Never read: what was deleted, codes of fields, older forms of what stands beside it, readings of characters, settings as they were before a change. */
const SILENT: ReadonlySet<string> = new Set([
  'del', 'moveFrom', 'instrText', 'delText', 'fldData', 'binData', 'rt',
  'rPrChange', 'pPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'sectPrChange',
]);

/** The parts of a document, of its footnotes or of a text box, in their order; tracked changes as if accepted. */
export function bodyIn(xml: string, guide: Guide): Body {
  const state: State = { guide, flows: [newFlow()], tables: [], run: newRun(), silent: 0, choices: [], inText: false, inserted: 0, deleted: 0 };
  readXml(xml, {
    open(name, attributes) {
      if (state.silent > 0 || isSilent(state, name, attributes)) state.silent += 1;
      else open(state, name, attributes);
    },
    close(name) {
      if (state.silent > 0) state.silent -= 1;
      else close(state, name);
    },
    text(words) {
      if (state.inText && state.silent === 0 && !state.run.hidden) addWords(state, words);
    },
  });
  const [body] = state.flows;
  return { parts: body === undefined ? [] : endFlow(state, body), inserted: state.inserted, deleted: state.deleted };
}

interface State {
  readonly guide: Guide;
  /** The innermost last. */
  readonly flows: Flow[];
  readonly tables: OpenTable[];
  run: Run;
  silent: number;
  /** For every open AlternateContent whether one of its forms was read. */
  readonly choices: boolean[];
  inText: boolean;
  inserted: number;
  deleted: number;
}

function newFlow(): Flow {
  return { parts: [], text: '', bold: 0, level: undefined, list: undefined, depth: 0, boxes: [] };
}

function newRun(): Run {
  return { bold: false, hidden: false, raised: false };
}

function isSilent(state: State, name: string, attributes: Attributes): boolean {
  if (name === 'del' || name === 'moveFrom') state.deleted += 1;
  if (name === 'Choice' || name === 'Fallback') {
    const seen = state.choices.at(-1) === true;
    if (state.choices.length > 0) state.choices[state.choices.length - 1] = true;
    return seen;
  }
  // Separators between text and footnotes.
  if (name === 'footnote' || name === 'endnote') return attribute(attributes, 'type') !== undefined;
  return SILENT.has(name);
}

function open(state: State, name: string, attributes: Attributes): void {
  const { flows, tables, run } = state;
  const flow = flows.at(-1);
  if (flow === undefined) return;
  const value = attribute(attributes, 'val');
  if (name === 't') state.inText = true;
  else if (name === 'r') state.run = newRun();
  else if (name === 'tab' || name === 'ptab') flow.text += flow.text === '' ? '' : '\t';
  else if (name === 'br' || name === 'cr') flow.text += '\n';
  else if (name === 'noBreakHyphen') flow.text += '-';
  else if (name === 'b') run.bold = isOn(value);
  else if (name === 'vanish' || name === 'strike' || name === 'dstrike') run.hidden ||= isOn(value);
  else if (name === 'vertAlign') run.raised = value === 'superscript';
  else if (name === 'ins' || name === 'moveTo') state.inserted += 1;
  else if (name === 'AlternateContent') state.choices.push(false);
  else if (name === 'txbxContent') flows.push(newFlow());
  else if (name === 'tbl') tables.push(newTable());
  else if (name === 'tc') beginCellFlow(state);
  else if (tables.length > 0 && name === 'tr') beginRow(tables.at(-1));
  else if (tables.length > 0 && isOfTable(name)) settle(tables.at(-1), name, value);
  else property(flow, state.guide, name, value);
}

const TABLE_PROPERTIES: ReadonlySet<string> = new Set(['gridSpan', 'vMerge', 'gridBefore', 'tblHeader']);

function isOfTable(name: string): boolean {
  return TABLE_PROPERTIES.has(name);
}

function settle(table: OpenTable | undefined, name: string, value: string | undefined): void {
  const row = table?.rows.at(-1);
  const cell = row?.cells.at(-1);
  if (row === undefined) return;
  if (name === 'tblHeader') row.header = isOn(value);
  else if (name === 'gridBefore') row.before = Number(value ?? 0);
  else if (cell !== undefined && name === 'gridSpan') cell.colSpan = Math.max(1, Number(value ?? 1) || 1);
  else if (cell !== undefined) cell.isCovered = value !== 'restart';
}

/** Settings of a paragraph. */
function property(flow: Flow, { styles }: Guide, name: string, value: string | undefined): void {
  if (name === 'pStyle') {
    const style = styles.get(value ?? '');
    flow.level ??= style?.level;
    flow.list ??= style?.list;
    flow.depth = style?.depth ?? flow.depth;
  } else if (name === 'outlineLvl' && value !== undefined && Number(value) < 9) flow.level = Number(value) + 1;
  else if (name === 'numId') flow.list = value;
  else if (name === 'ilvl') flow.depth = Number(value ?? 0);
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/u.test(value);
}

function close(state: State, name: string): void {
  const { flows, tables } = state;
  const flow = flows.at(-1);
  if (flow === undefined) return;
  if (name === 't') state.inText = false;
  else if (name === 'p') endParagraph(state, flow);
  else if (name === 'AlternateContent') state.choices.pop();
  else if (name === 'txbxContent' && flows.length > 1) {
    flows.pop();
    flows.at(-1)?.boxes.push(...endFlow(state, flow));
  } else if (name === 'tc' && flows.length > 1) {
    flows.pop();
    endCell(tables.at(-1), endFlow(state, flow));
  } else if (name === 'tbl') {
    const table = tables.pop();
    if (table !== undefined) flow.parts.push(...tableParts(table));
  }
}

function beginCellFlow(state: State): void {
  beginCell(state.tables.at(-1));
  state.flows.push(newFlow());
}

function addWords({ flows, run }: State, words: string): void {
  const flow = flows.at(-1);
  if (flow === undefined) return;
  const seen = run.raised ? raisedWords(words.trim(), flow.text) : words;
  flow.text += seen;
  if (run.bold) flow.bold += seen.length;
}

function endParagraph({ guide }: State, flow: Flow): void {
  const { text, bold, level, list, depth, boxes } = flow;
  const number = list === undefined || list === '0' || text.trim() === '' ? '' : guide.numbering(list, depth);
  if (text.trim() !== '') {
    flow.parts.push({ kind: 'paragraph', text: number + text, ...(level === undefined ? {} : { level }), ...(bold >= text.trim().length * 0.9 ? { strong: true } : {}) });
  }
  flow.parts.push(...boxes);
  Object.assign(flow, { text: '', bold: 0, level: undefined, list: undefined, depth: 0, boxes: [] });
}

/** All parts of a flow; a paragraph that was never closed is one of them. */
function endFlow(state: State, flow: Flow): readonly Part[] {
  if (flow.text !== '' || flow.boxes.length > 0) endParagraph(state, flow);
  return flow.parts;
}
