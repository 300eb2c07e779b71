/** The languages of rule files, put together from the rooms that own their words. */
import { KINDS } from '../annotate/kinds.js';
import { LANGUAGE } from '../facts/language.js';
import type { RuleLanguage } from '../rules/types.js';
import { COLUMNS } from '../write/columns.js';

export const CHINESE: RuleLanguage = { ...LANGUAGE, kinds: KINDS, record: COLUMNS.map(({ key }) => key) };

/** The tags that compromise gives English words, as far as rules use them. */
const ENGLISH_TAGS = [
  'Noun', 'Singular', 'Plural', 'ProperNoun', 'Person', 'Place', 'Organization', 'Pronoun', 'Verb', 'PastTense', 'PresentTense',
  'Infinitive', 'Gerund', 'Participle', 'Auxiliary', 'Copula', 'Modal', 'Adjective', 'Comparative', 'Superlative', 'Adverb',
  'Value', 'Ordinal', 'Cardinal', 'Fraction', 'Percent', 'Money', 'Unit', 'Date', 'Month', 'WeekDay', 'Year', 'Duration', 'Time',
  'Preposition', 'Conjunction', 'Determiner', 'Acronym', 'NumericValue', 'TextValue', 'Multiple',
] as const;

export const ENGLISH: RuleLanguage = {
  ...CHINESE,
  tags: ENGLISH_TAGS,
  kinds: Object.fromEntries(ENGLISH_TAGS.map((tag) => [tag, [tag]])),
};
