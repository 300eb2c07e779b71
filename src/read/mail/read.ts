import type { Reader } from '../kinds.js';
export const readMail: Reader = async function* () {
  // soon
};
