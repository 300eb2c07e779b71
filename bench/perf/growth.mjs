/** How time grows with the number of rules and of words. */
import { extractorOf } from '../../dist/index.js';
import { loadBuiltin } from '../../dist/pack/builtin.js';
import { inTurn, seconds } from './measure.mjs';

/** Words that no lexicon has: three characters of a run of 200, another word for every number. */
const word = (n) => String.fromCharCode(0x5200 + (n % 200), 0x6500 + (Math.floor(n / 200) % 200), 0x7200 + (Math.floor(n / 40_000) % 200));

/** A rule like `[<metric>#Noun+] … [<value>#Quantity]`, between them a word that occurs: its own copy of one of ours, with a word more. */
function ruleLike(model, n, words) {
  const extra = { is: 'word', word: words[n % words.length] ?? word(n) };
  const match = model.match.map(({ steps, ...pattern }) => ({ ...pattern, steps: [{ choices: [[extra]], min: 1, max: 1 }, ...steps] }));
  return { ...model, id: `${model.id}-${n}`, match, unless: [], tests: [] };
}

function rulesOf(pack, count, words) {
  const own = pack.rules.slice(0, count);
  return [...own, ...Array.from({ length: count - own.length }, (_, n) => ruleLike(pack.rules[n % pack.rules.length], n, words))];
}

function secondsFor(extractor, texts) {
  return seconds(() => { for (const text of texts) extractor.extract(text); });
}

export async function growth({ corpus, ruleCounts, wordCounts, bytes, rounds }) {
  const pack = await loadBuiltin();
  const texts = [...corpus.take(bytes)];
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const verbs = Object.values(pack.lexicon).filter(Array.isArray).flat().filter((row) => row?.class === 'deed' || row?.class === 'act').flatMap(({ words }) => words);
  const ratesOf = (packs) => {
    const extractors = packs.map(extractorOf);
    for (const extractor of extractors) secondsFor(extractor, texts);
    return inTurn(extractors.map((extractor) => () => secondsFor(extractor, texts)), rounds).map((time) => megabytes / time);
  };
  const byRules = ratesOf(ruleCounts.map((count) => ({ ...pack, rules: rulesOf(pack, count, verbs) })));
  const byWords = ratesOf(wordCounts.map((count) => ({ ...pack, lexicon: { ...pack.lexicon, 'words/made': [{ class: 'deed', words: Array.from({ length: count }, (_, n) => word(n)) }] } })));
  return { own: pack.rules.length, rules: ruleCounts.map((count, at) => ({ count, rate: byRules[at] ?? 0 })), words: wordCounts.map((count, at) => ({ count, rate: byWords[at] ?? 0 })) };
}
