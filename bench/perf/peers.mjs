/** Others on the same text in the same run. They answer smaller questions than ours; see the notes of the page. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createExtractor } from '../../dist/index.js';
import { inTurn, ROOT, seconds } from './measure.mjs';

const FOLDER = join(ROOT, 'bench/peers');

function installed() {
  if (existsSync(join(FOLDER, 'node_modules'))) return true;
  return spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: FOLDER, stdio: 'inherit' }).status === 0;
}

/** Each takes a piece of text; `bytes` is how much of it can be done in some seconds. */
function loadPeers() {
  const need = createRequire(join(FOLDER, 'package.json'));
  const suite = need('@microsoft/recognizers-text-suite');
  const culture = suite.Culture.Chinese;
  const chrono = need('chrono-node');
  const jieba = need('jieba-wasm');
  const compromise = need('compromise');
  return [
    { name: '@microsoft/recognizers-text-suite, zh: numbers, percentages, currencies, dates', bytes: 20_000, run: (text) => [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDateTime].map((recognize) => recognize(text, culture)) },
    { name: 'chrono-node, zh: dates', bytes: 300_000, run: (text) => chrono.zh.parse(text) },
    { name: 'jieba-wasm: words with tags', bytes: 1_000_000, run: (text) => jieba.tag(text, true) },
    { name: 'compromise (made for English): words with tags', bytes: 300_000, run: (text) => compromise(text).json() },
  ];
}

export async function peers({ corpus, rounds, bytes: most }) {
  if (!installed()) return undefined;
  const extractor = await createExtractor();
  const texts = [...corpus.take(most)];
  const all = [...loadPeers(), { name: '**extract**: facts', bytes: most, whole: true, run: (text) => extractor.extract(text) }];
  const works = all.map(({ bytes, run, whole }) => {
    const own = [];
    for (let [at, taken] = [0, 0]; taken < bytes && at < texts.length; at++) {
      own.push(texts[at]);
      taken += Buffer.byteLength(texts[at]);
    }
    const size = own.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    // The others are given paragraphs, which suits them; a release is what we are made for.
    const pieces = whole ? own : own.flatMap((text) => text.split('\n').filter((line) => line !== ''));
    return { work: () => seconds(() => { for (const piece of pieces) run(piece); }), size };
  });
  for (const { work } of works) work();
  const times = inTurn(works.map(({ work }) => work), rounds);
  const rates = works.map(({ size }, at) => size / (times[at] ?? 1));
  return all.map(({ name }, at) => ({ name, rate: rates[at] ?? 0, times: (rates.at(-1) ?? 0) / (rates[at] ?? 1) }));
}
