/** The languages of rule files, put together from the rooms that own their words. */
import { KINDS, TAGS } from '../annotate/kinds.js';
import type { RuleLanguage } from '../rules/types.js';
import type { Schema } from '../schema/types.js';
import { COLUMNS } from '../write/columns.js';

/** The types of a cell in YAML. */
const NUMBER = ['number', 'null'] as const;
const TEXT = ['string', 'number', 'null'] as const;

/** What tests list of a fact: a number, or a text that YAML may have read as one; null asks for absence. */
export const EXPECTED: Readonly<Record<string, Schema>> = Object.fromEntries(
  COLUMNS.map(({ key, kind, meaning, meaningZh }) => [key, { type: kind === 'number' ? NUMBER : TEXT, about: [meaningZh, meaning] }]),
);

/** What rules of Chinese text may say. Of several figures in a match the first named here is the main one. */
export const CHINESE: RuleLanguage = {
  kinds: KINDS,
  tags: TAGS,
  slots: ['value', 'change', 'metric', 'subject', 'verb', 'previous', 'parent', 'scope', 'direction', 'rate'],
  figures: ['value', 'change'],
  record: EXPECTED,
  set: {
    status: ['actual', 'target'],
    change_basis: ['yoy', 'mom', 'ytd', 'since', 'none'],
    qualifier: ['about', 'over', 'nearly', 'at_most', 'at_least'],
    unit: 'text',
    /** Added behind the metric's name: 占比, 排名, 完成率. */
    suffix: 'text',
    /** How the match becomes facts; facts/draft/draft.ts says what each does. */
    shape: ['level', 'attach', 'share', 'rank', 'shared out', 'rate', 'gap', 'ratio', 'completion', 'duration', 'index', 'none'],
    /** A reason to look that every fact of the rule carries. */
    check: 'text',
  },
};

/** Rules of English text speak of the same tokens; words stand in small letters. */
export const ENGLISH: RuleLanguage = { ...CHINESE, english: true };
