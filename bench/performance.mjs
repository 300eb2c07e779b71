#!/usr/bin/env node
/**
 * Start-up, throughput, memory, threads, growth, and others on the same text.
 *
 *     npm run bench                 builds, measures, and rewrites docs/performance.md: below ten minutes, on a machine at rest
 *     npm run bench -- --quick      the same on small inputs, in a minute or two; the page says so
 *     npm run bench -- --smoke      whether it runs at all: what its test does
 *     npm run bench -- --full       one thread against two on 300 MB too, however long it takes
 *     npm run bench -- --out FILE   writes elsewhere
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openCorpus, writeFiles } from './perf/corpus.mjs';
import { growth } from './perf/growth.mjs';
import { ROOT } from './perf/measure.mjs';
import { memory } from './perf/memory.mjs';
import { pageOf } from './perf/page.mjs';
import { peers } from './perf/peers.mjs';
import { endToEnd, stages } from './perf/rates.mjs';
import { startup } from './perf/startup.mjs';
import { threads } from './perf/threads.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, smoke: { type: 'boolean', default: false }, full: { type: 'boolean', default: false }, out: { type: 'string', default: join(ROOT, 'docs/performance.md') } } });
const GROWTH = { rules: [10, 50, 200, 500], words: [0, 1000, 10_000, 100_000] };
const USUAL = { ...GROWTH, starts: 15, rounds: 3, input: 4e6, counts: [100, 1000, 10_000, 100_000], sizes: [1e4, 1e5, 1e6, 1e7], threads: [4, 10, 40, 100, 300], growth: 5e5, peers: 1e6 };
const QUICK = { ...GROWTH, starts: 5, rounds: 1, input: 3e5, counts: [100, 1000, 10_000], sizes: [1e4, 1e5, 1e6], threads: [1, 4], growth: 1e5, peers: 2e5 };
/** Others are not fetched for it. */
const SMOKE = { starts: 1, rounds: 1, input: 2000, counts: [2], sizes: [1e3], threads: [0.002], rules: [50, 500], words: [0, 10], growth: 1000, peers: 0 };
const size = values.smoke ? SMOKE : values.quick ? QUICK : USUAL;
/** Seconds that one size of the threads may take: larger ones are left out. */
const PATIENCE = values.full ? Infinity : 120;

const begun = performance.now();
const load = () => (loadavg()[0] ?? 0).toFixed(1);
const loads = [load()];
const work = mkdtempSync(join(tmpdir(), 'extract-bench-'));

async function step(name, run) {
  process.stderr.write(`${name} …`);
  const from = performance.now();
  const result = await run();
  process.stderr.write(` ${((performance.now() - from) / 1000).toFixed(0)} s\n`);
  return result;
}

try {
  const corpus = openCorpus();
  const { rounds } = size;
  const text = writeFiles(join(work, 'text'), corpus.take(size.input), 'txt');
  const pages = writeFiles(join(work, 'pages'), corpus.take(size.input), 'html');
  const inputs = [{ name: 'text', ...text, textBytes: text.bytes }, { name: 'web pages', ...pages, textBytes: text.bytes }];
  const results = {
    corpus: corpus.name,
    startup: await step('start-up', () => startup({ work, corpus, rounds: size.starts })),
    ends: await step('end to end', () => endToEnd({ work, inputs, rounds })),
    warm: await step('stages', () => stages({ input: inputs[0], rounds })),
    memory: await step('memory', () => memory({ work, corpus, counts: size.counts, sizes: size.sizes })),
    growth: await step('growth', () => growth({ corpus, ruleCounts: size.rules, wordCounts: size.words, bytes: size.growth, rounds })),
    peers: size.peers === 0 ? undefined : await step('peers', () => peers({ corpus, rounds, bytes: size.peers })),
    threads: await step('threads', () => {
      // They are a load themselves.
      loads.push(load());
      return threads({ work, corpus, sizes: size.threads, rounds, patience: PATIENCE });
    }),
  };
  const model = cpus()[0]?.model ?? 'unknown';
  const machine = { cpu: model.trim(), cores: cpus().length, memory: Math.round(totalmem() / 1e9), node: process.versions.node, day: new Date().toISOString().slice(0, 10), load: loads };
  const page = pageOf({ ...results, quick: values.quick || values.smoke, machine, minutes: (performance.now() - begun) / 60_000 });
  writeFileSync(values.out, page);
  process.stderr.write(`${values.out} written\n`);
} finally {
  rmSync(work, { recursive: true });
}
