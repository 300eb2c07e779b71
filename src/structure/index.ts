/** Tidied documents as articles: blocks with roles and headings, sentences, titles, days. */
export { clauses } from './clauses.js';
export { findPublished } from './published.js';
export { findSentences } from './sentences.js';
export { structure } from './structure.js';
