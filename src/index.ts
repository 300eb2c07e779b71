export type { Document, Fact } from './types.js';
