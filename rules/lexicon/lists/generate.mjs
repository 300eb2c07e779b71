/**
 * The first step of the build: the YAML files beside this one → src/lexicon/lists-data.ts, the lists as a module, so that a list
 * that is not there is a mistake of the compiler's. `node rules/lexicon/lists/generate.mjs`; `npm run build`, `npm test` and
 * `npm run typecheck` run it first. What is wrong with a file is told with its place, here only as far as no module can be
 * made of it; the last step of the build (src/pack/main.ts) checks it as every other lexicon.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MODULE = fileURLToPath(new URL('../../../src/lexicon/lists-data.ts', import.meta.url));

/** The text of the module. */
export function moduleOfLists(folder = FOLDER) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  const lists = files.flatMap((name) => {
    const file = parse(readFileSync(folder + name, 'utf8')) ?? {};
    return Object.entries(file).map(([key, words]) => [`${name.replace(/\.yaml$/u, '')}/${key}`, typeof words === 'string' ? Array.from(words.replaceAll(/\s/gu, '')) : words]);
  });
  const rows = lists.map(([name, words]) => `  ${JSON.stringify(name)}: ${JSON.stringify(words)},\n`);
  return `/** Written by rules/lexicon/lists/generate.mjs from the YAML files beside it: words are changed there. */\nexport const LISTS = {\n${rows.join('')}} as const satisfies Readonly<Record<string, readonly string[]>>;\n`;
}

/** Leaves the file alone where it says so already: what watches it is not woken for nothing. */
export default function generate() {
  const text = moduleOfLists();
  if (readIfThere(MODULE) !== text) writeFileSync(MODULE, text);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
