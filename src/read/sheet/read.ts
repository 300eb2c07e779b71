import type { Reader } from '../kinds.js';
export const readSheets: Reader = async function* () {
  // soon
};
