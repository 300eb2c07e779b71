import type { RuleLanguage } from '../../src/rules/types.js';

const KINDS = {
  noun: ['NP'],
  place: ['NP', 'Place'],
  quantity: ['Quantity'],
  percent: ['Quantity', 'Percent'],
  change: ['Change'],
  pause: ['Pause'],
  unit: ['Unit'],
  word: ['Word'],
};

/** A small language for the tests of rules and matcher. */
export const LANGUAGE: RuleLanguage = {
  kinds: KINDS,
  tags: [...new Set(Object.values(KINDS).flat())],
  slots: ['metric', 'value', 'change', 'period', 'body'],
  record: { value: { type: ['number', 'null'] }, ...Object.fromEntries(['metric', 'unit', 'yoy', 'yoy_unit', 'period', 'body', 'status'].map((key) => [key, { type: ['string', 'number', 'null'] }])) },
  figures: ['value', 'change'],
  set: { status: ['actual', 'target'], change_basis: ['mom', 'ytd', 'since', 'none'], metric: 'text' },
};
