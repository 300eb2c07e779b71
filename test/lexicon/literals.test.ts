import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractorOf } from '../../src/index.js';
import { loadBuiltin } from '../../src/pack/builtin.js';
import { CHINESE } from '../../src/pack/language.js';
import { EMPTY_PACK, joinPacks, type Pack } from '../../src/pack/pack.js';
import { loadRuleTools, readRules } from '../../src/rules/load.js';
import type { RuleTools } from '../../src/rules/rule.js';

let ours: Pack;
let tools: RuleTools;
beforeAll(async () => {
  ours = await loadBuiltin();
  tools = await loadRuleTools(CHINESE);
});

/** The tokens of a text, where a rule of the user's has the pattern. */
function tokensWith(pattern: string, text: string): string {
  const { rules } = readRules([{ file: 'mine.yaml', text: `id: mine\nabout: x\nmatch: [${JSON.stringify(pattern)}]\ntests: []\n` }], 'user', tools);
  const { sentences } = extractorOf(joinPacks(ours, { ...EMPTY_PACK, rules })).analyse(text, {}, 'all');
  return sentences.flatMap(({ tokens }) => tokens.map(({ text: word, kind }) => `${word}/${kind}`)).join(' ');
}

describe('a word of a pattern of the user', () => {
  it.each([
    // A noun of our lists is cut out of the noun around it, and is a noun still.
    ['[<value>#Percent] 的 份额', '乳业以34%的份额格局。', '乳业/noun 以/prep 34%/percent 的/de 份额/noun 格局/noun 。/stop'],
    ['[<value>#Percent] #Noun', '乳业以34%的份额格局。', '乳业/noun 以/prep 34%/percent 的/de 份额格局/noun 。/stop'],
    ['[<value>#Percent] 成交额', '全市成交额合计。', '全市/place 成交额/noun 合计/adverb 。/stop'],
    // What no list has is a word and nothing else.
    ['[<value>#Money] 底标', '底标价3亿元。', '底标/literal 价/noun 3亿元/money 。/stop'],
    // A single character that only some places make a word stays where it is: 增值 is no 增.
    ['增 [<value>#Money]', '增值税3亿元。', '增值税/noun 3亿元/money 。/stop'],
  ])('%s in %s', (pattern, text, tokens) => expect(tokensWith(pattern, text)).toBe(tokens));
});
