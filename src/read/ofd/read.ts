import type { Reader } from '../kinds.js';
export const readOfd: Reader = async function* () {
  // soon
};
