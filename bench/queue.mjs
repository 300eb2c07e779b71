#!/usr/bin/env node
/**
 * What the queue of `extract dist` costs: jobs added and taken per second, memory of Redis for each.
 *
 *     node bench/queue.mjs [jobs]      needs redis-server; 20,000 jobs where nothing is said
 */
import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { loadavg } from 'node:os';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { openQueue, takeJobs } from '../dist/scale/dist/queue.js';

const jobs = Number(process.argv[2] ?? 20_000);
const port = 7391;
const redis = `redis://127.0.0.1:${port}`;
const server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });

const memory = () => Number(/used_memory:(\d+)/.exec(spawnSync('redis-cli', ['-p', String(port), 'INFO', 'memory'], { encoding: 'utf8' }).stdout)?.[1] ?? 0);

async function timed(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

try {
  await setTimeout(500);
  const options = { redis, engine: 'bench' };
  const queue = await openQueue(options);
  const before = memory();
  const list = Array.from({ length: jobs }, (_, n) => ({ run: '0123456789abcdef', shard: String(n).padStart(24, '0'), from: n * 90_000, to: (n + 1) * 90_000 }));
  const adding = await timed(() => queue.add(list));
  const each = (memory() - before) / jobs;
  const taking = await timed(async () => {
    const counted = new EventEmitter();
    let left = jobs;
    const worker = await takeJobs(async () => { if (--left === 0) counted.emit('end'); }, { ...options, lock: 30_000, onError: () => {} });
    if (left > 0) await once(counted, 'end');
    await worker.close();
  });
  await queue.close();
  console.log(`jobs ${jobs} · added ${Math.round(jobs / adding)}/s · taken by one worker ${Math.round(jobs / taking)}/s · ${Math.round(each)} bytes of Redis each · load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  server.kill();
}
