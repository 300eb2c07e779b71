#!/usr/bin/env node
// The command and nothing else: what runs is dist/bundle/, which `npm ci` or `npm run build` makes.
const nodeModule = require('node:module');
const path = require('node:path');

// Where the code that the build compiled does not fit, Node 22 and later keep their own for the next run.
nodeModule.enableCompileCache?.();
const { loaderOf } = require('../dist/bundle/compiled.js');
const [bundle, compiled] = ['bundle', 'compiled'].map((name) => path.join(__dirname, '../dist', name));
const { nodeIo, run } = loaderOf({ bundle, compiled }).load('cli.js');

// The exit code is set, never forced: process.exit() would cut off output that is still on its way.
run(process.argv.slice(2), nodeIo(process)).then((code) => {
  process.exitCode = code;
});
