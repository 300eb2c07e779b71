import type { Reader } from '../kinds.js';
export const readWarc: Reader = async function* () {
  // soon
};
