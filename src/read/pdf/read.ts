import type { Reader } from '../kinds.js';
export const readPdf: Reader = async function* () {
  // soon
};
