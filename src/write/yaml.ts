/** YAML: one list of facts. Written by hand, since the yaml package takes 50 times as long. */
import type { Scalar } from '../yaml/yaml.js';
import { recordOf } from './rows.js';
import { joinedWriter, PLAIN_JOINT } from './writer.js';

export const writer = joinedWriter('yaml', {
  ...PLAIN_JOINT,
  head: () => '',
  rows: ({ columns }) => (facts) => facts.map((fact) => itemOf(recordOf(fact, columns))).join(''),
  none: '[]\n',
});

/** One record as an item of a list, its keys in their order. */
export function itemOf(record: Readonly<Record<string, Scalar>>): string {
  const pairs = Object.entries(record);
  if (pairs.length === 0) return '- {}\n';
  return pairs.map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${scalar(value)}\n`).join('');
}

/**
 * A scalar that every YAML reader takes back as it was: plain where the text starts with a Han
 * character and holds nothing that YAML reads as syntax, else quoted as JSON (which YAML contains).
 */
function scalar(value: Scalar): string {
  if (typeof value !== 'string' || PLAIN.test(value)) return String(value);
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const PLAIN = /^\p{Script=Han}[\p{Script=Han}\p{Nd}，。、；：“”（）《》％%./·—]*$/u;
