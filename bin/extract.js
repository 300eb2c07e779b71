#!/usr/bin/env node
// The command and nothing else: what runs is dist/bundle/, which `npm ci` or `npm run build` makes.
import module from 'node:module';

// Node 22 and later keep the compiled code for the next run.
module.enableCompileCache?.();
const { nodeIo, run } = await import('../dist/bundle/cli.js');

// The exit code is set, never forced: process.exit() would cut off output that is still on its way.
process.exitCode = await run(process.argv.slice(2), nodeIo(process));
