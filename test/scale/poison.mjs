// A fault laid into a process: to read a file with POISON's word in its name ends the thread, or with POISON_ALL the process.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const { readFileSync } = fs;
fs.readFileSync = (file, ...rest) => {
  if (typeof file === 'string' && file.includes(process.env.POISON ?? '\0')) {
    if (process.env.POISON_ALL) process.kill(process.pid, 'SIGKILL');
    if (!isMainThread) process.exit(9);
  }
  return readFileSync(file, ...rest);
};
syncBuiltinESMExports();
