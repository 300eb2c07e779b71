#!/usr/bin/env node
// The command and nothing else: what runs is dist/, which `npm ci` or `npm run build` makes.
import process from 'node:process';
import { nodeIo } from '../dist/cli/io.js';
import { run } from '../dist/cli/main.js';

// The exit code is set, never forced: process.exit() would cut off output that is still on its way.
process.exitCode = await run(process.argv.slice(2), nodeIo(process));
