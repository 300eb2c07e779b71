/** Megabytes per second: from files to facts in a process of its own, and where the time goes once it is warm. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { createExtractor } from '../../dist/index.js';
import { TOGETHER } from '../../dist/scale/group.js';
import { COLUMNS } from '../../dist/write/columns.js';
import { loadWriter } from '../../dist/write/index.js';
import { BIN, command, inTurn, median, seconds } from './measure.mjs';

const namesIn = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((name) => statSync(name).isFile());

/** Reading and decoding, and nothing else: what no tool can be faster than. */
function floor(names) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  for (const name of names) length += decoder.decode(readFileSync(name)).length;
  return length;
}

/** Cold runs of the command as users have them, one thread. */
export function endToEnd({ work, inputs, rounds }) {
  return inputs.flatMap(({ name, folder, bytes, textBytes }) => {
    const names = namesIn(folder);
    const formats = ['jsonl', 'csv'];
    const runs = formats.map((format) => () => command([BIN, folder, '-q', '-j', '1', '-f', format, '-o', join(work, `out.${format}`)]).wall);
    const walls = inTurn([...runs, () => seconds(() => floor(names))], rounds);
    return formats.map((format, at) => ({ name: `${name} → ${format}`, rate: bytes / 1e6 / (walls[at] ?? 1), textRate: textBytes / 1e6 / (walls[at] ?? 1), floor: bytes / 1e6 / (walls.at(-1) ?? 1) }));
  });
}

async function documentsOf(extractor, folder) {
  const documents = [];
  for await (const result of extractor.read([folder])) if ('document' in result) documents.push(result.document);
  return documents;
}

/** The room (a folder of dist/) that each sample of the profiler stood in, or below: shares of the whole. */
function sharesOf({ nodes, samples = [], timeDeltas = [] }) {
  const roomOf = new Map();
  const place = (node, above) => {
    const [, room] = /\/dist\/([\w-]+)/.exec(node.callFrame.url) ?? [];
    const here = room ?? (node.callFrame.functionName === '(garbage collector)' ? 'collecting garbage' : above);
    roomOf.set(node.id, here);
    for (const id of node.children ?? []) place(byId.get(id), here);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (nodes[0] !== undefined) place(nodes[0], 'not in dist/');
  const spent = new Map();
  for (const [at, id] of samples.entries()) spent.set(roomOf.get(id), (spent.get(roomOf.get(id)) ?? 0) + (timeDeltas[at] ?? 0));
  const whole = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent].map(([room, time]) => ({ room, share: time / whole })).filter(({ share }) => share >= 0.005).sort((a, b) => b.share - a.share);
}

/** Warm, in this process: each step apart, then all of it under the profiler, by room. */
export async function stages({ input, rounds }) {
  const extractor = await createExtractor();
  const { joint } = await loadWriter('jsonl');
  const rowsOf = joint.rows({ columns: COLUMNS.filter(({ byDefault }) => byDefault) });
  const documents = await documentsOf(extractor, input.folder);
  // Some tens of documents together, as the command has them.
  const groups = Array.from({ length: Math.ceil(documents.length / TOGETHER.many) }, (_, i) => documents.slice(i * TOGETHER.many, (i + 1) * TOGETHER.many));
  const analyse = () => groups.flatMap((group) => extractor.analyseAll(group).flatMap((outcome) => ('result' in outcome ? [outcome.result] : [])));
  const analyses = analyse();
  const read = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await documentsOf(extractor, input.folder);
    read.push((performance.now() - begun) / 1000);
  }
  const [analysed = 1, written = 1] = inTurn([() => seconds(analyse), () => seconds(() => { for (const { facts } of analyses) if (facts.length > 0) rowsOf(facts); })], rounds);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  analyse();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const rate = (time) => input.bytes / 1e6 / time;
  return { read: rate(median(read)), analysed: rate(analysed), written: rate(written), rooms: sharesOf(profile).map(({ room, share }) => ({ room, share, rate: rate(analysed * share) })) };
}
