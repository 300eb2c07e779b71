// Faults laid into a process: to read a file with POISON's word in its name ends the thread, or with POISON_ALL the process;
// SLOW makes every release take so many milliseconds, in which a test can do its harm.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const { readFileSync } = fs;
const { POISON = '\0', POISON_ALL, SLOW } = process.env;
fs.readFileSync = (file, ...rest) => {
  if (typeof file === 'string' && !isMainThread) {
    if (SLOW && file.includes('/in/')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(SLOW));
    if (file.includes(POISON) && POISON_ALL) process.kill(process.pid, 'SIGKILL');
    if (file.includes(POISON)) process.exit(9);
  }
  return readFileSync(file, ...rest);
};
syncBuiltinESMExports();
