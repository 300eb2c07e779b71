import type { Language } from '../../src/rules/types.js';

/** A small language for the tests of rules and matcher. */
export const LANGUAGE: Language = {
  kinds: {
    noun: ['NP'],
    place: ['NP', 'Place'],
    quantity: ['Quantity'],
    percent: ['Quantity', 'Percent'],
    change: ['Change'],
    pause: ['Pause'],
    unit: ['Unit'],
    word: ['Word'],
  },
  slots: ['metric', 'value', 'change', 'period', 'body'],
  record: ['metric', 'value', 'unit', 'yoy', 'yoy_unit', 'period', 'body', 'status'],
  figures: ['value', 'change'],
  set: { status: ['actual', 'target'], change_basis: ['mom', 'ytd', 'since', 'none'], metric: 'text' },
};
