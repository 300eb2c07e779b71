#!/usr/bin/env node
/**
 * Accuracy on the benchmark beside the checkout, held against floors that only rise.
 *
 *     node bench/accuracy.mjs            measure, compare with bench/floors.json; exit 1 below a floor
 *     node bench/accuracy.mjs --raise    … and write what is higher now
 *
 * Without ../shared/benchmark there is nothing to measure, which is no failure.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = resolve(root, '../shared');
const scorer = join(shared, 'benchmark/score.mjs');
const floorsFile = join(root, 'bench/floors.json');

/** A rounding of the last place is no fall. */
const SLACK = 0.00005;

/** The facts of all documents of a folder in one run, a file for each; the scorer is handed them one by one. */
function extractAll(documents, folder) {
  const out = execFileSync('node', [join(root, 'bin/extract.js'), '-q', '-f', 'jsonl', ...documents], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  const byFile = new Map(documents.map((file) => [basename(file), []]));
  for (const line of out.split('\n')) if (line !== '') byFile.get(basename(JSON.parse(line).file))?.push(line);
  for (const [name, lines] of byFile) writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
}

function measure(gold, documents, more) {
  const folder = mkdtempSync(join(tmpdir(), 'extract-facts-'));
  try {
    extractAll(documents, folder);
    const command = `cat '${folder}'/"$(basename {})"`;
    const out = execFileSync('node', [scorer, '--dir', gold, '--run', command, '--json', ...more], { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] });
    return JSON.parse(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function documentsIn(folder, endings) {
  return readdirSync(folder).filter((name) => endings.some((ending) => name.endsWith(ending))).map((name) => join(folder, name));
}

function measureDev() {
  const folder = join(shared, 'benchmark/dev');
  return measure(folder, [...documentsIn(folder, ['.txt', '.md']), ...documentsIn(join(shared, 'seeds'), ['.txt'])], ['--ext', 'txt,md']);
}

/** The gold files of the founding documents stand among those of dev/; a folder of their own holds them for one run. */
function measureSeeds() {
  const folder = mkdtempSync(join(tmpdir(), 'extract-gold-'));
  try {
    const seeds = join(shared, 'seeds');
    for (const file of readdirSync(seeds)) {
      const gold = `${file.replace(/\.[^.]+$/, '')}.gold.jsonl`;
      const from = join(shared, 'benchmark/dev', gold);
      if (existsSync(from)) copyFileSync(from, join(folder, gold));
    }
    return measure(folder, documentsIn(seeds, ['.txt']), ['--docs', seeds]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(name, scores, floors) {
  const rows = Object.entries(floors).map(([key, floor]) => ({ key, floor, score: scores[key] ?? 0, held: (scores[key] ?? 0) >= floor - SLACK }));
  for (const { key, floor, score, held } of rows) {
    console.log(`${held ? 'ok  ' : 'FELL'}  ${name.padEnd(6)} ${key.padEnd(16)} ${score.toFixed(4)}  floor ${floor.toFixed(4)}`);
  }
  return rows;
}

function raised(scores, floors) {
  return Object.fromEntries(Object.entries(floors).map(([key, floor]) => [key, Math.max(floor, Math.floor((scores[key] ?? 0) * 1000) / 1000)]));
}

if (!existsSync(scorer)) {
  console.log('no benchmark beside the checkout: nothing measured\n0 passed, 0 failed');
} else {
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
  const scores = { dev: measureDev(), seeds: measureSeeds() };
  const rows = Object.keys(floors).flatMap((name) => compare(name, scores[name], floors[name]));
  if (process.argv.includes('--raise')) {
    const higher = Object.fromEntries(Object.keys(floors).map((name) => [name, raised(scores[name], floors[name])]));
    writeFileSync(floorsFile, `${JSON.stringify(higher, null, 2)}\n`);
  }
  const failed = rows.filter(({ held }) => !held).length;
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
