// Writes traditional.json beside this file from the npm package opencc-js (MIT; dictionaries Apache-2.0):
// `node rules/lexicon/characters/generate.mjs`. Single UTF-16 units only, so that offsets stay.
import { readFileSync, writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js/t2cn';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.resolve('opencc-js')), 'utf8'));
const converters = ['t', 'hk', 'tw'].map((from) => OpenCC.Converter({ from, to: 'cn' }));
/**
 * Characters of simplified print that are Traditional ones too: these are mapped in Traditional text, but do not make
 * a text Traditional. 著, 乾, 摺 and their like are left alone: 显著 holds a 著.
 */
const SHARED = '夥後徵於菸麽';

/** The characters of GB 2312: those of simplified print. */
const decoder = new TextDecoder('gb18030');
const usual = new Set();
for (let high = 0xb0; high <= 0xf7; high++)
  for (let low = 0xa1; low <= 0xfe; low++) usual.add(decoder.decode(new Uint8Array([high, low])));

const pairs = new Map();
for (let unit = 0x2e80; unit <= 0xffff; unit++) {
  if (unit >= 0xd800 && unit < 0xf900) continue;
  const character = String.fromCharCode(unit);
  if (usual.has(character) && !SHARED.includes(character)) continue;
  const other = converters.map((convert) => convert(character)).find((text) => text !== character && text.length === 1);
  if (other === undefined) continue;
  pairs.set(character, other);
}
// 苧 is Traditional for 苎 and simplified for 薴: a text simplified once must stay as it is.
for (const [character, other] of pairs) if (pairs.has(other)) pairs.delete(character);
const traditional = [...pairs.keys()].join('');
const simplified = [...pairs.values()].join('');

const source = `npm opencc-js ${version} (MIT), dictionaries of OpenCC (Apache-2.0)`;
writeFileSync(new URL('traditional.json', import.meta.url), `${JSON.stringify({ source, traditional, simplified, shared: SHARED }, null, 1)}\n`);
