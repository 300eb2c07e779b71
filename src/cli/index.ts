/** What bin/extract.js runs. */
export { nodeIo } from './terminal/io.js';
export { run } from './main.js';
