/** What bin/extract.js runs. */
export { nodeIo } from './io.js';
export { run } from './main.js';
