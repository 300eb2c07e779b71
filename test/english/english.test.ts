import { beforeAll, describe, expect, it } from '@jest/globals';
import { resolvePeriod } from '../../src/annotate/period/anchor.js';
import { annotateEnglish } from '../../src/english/annotate.js';
import { isEnglish } from '../../src/english/detect.js';
import { findFigures } from '../../src/english/figures.js';
import { buildEnglish, normal, type EnglishLexicon } from '../../src/english/lexicon.js';
import { englishDay, findEnglishPeriods } from '../../src/english/periods.js';
import { buildLexicon } from '../../src/lexicon/build.js';
import { loadBuiltin } from '../../src/pack/builtin.js';
import { loadTagger } from '../../src/pack/tagger.js';
import { builtin, line } from '../helpers/pipeline.js';

let lexicon: EnglishLexicon;
beforeAll(async () => {
  const pack = await loadBuiltin();
  lexicon = buildEnglish(pack.lexicon, buildLexicon(pack.lexicon).places);
});

const whole = (text: string) => ({ start: 0, end: text.length });
const figures = (text: string): readonly string[] =>
  findFigures(text, whole(text), [], lexicon).map(({ start, end, quantity }) => [text.slice(start, end), quantity.value, ...(quantity.valueMax === undefined ? [] : [`–${quantity.valueMax}`]), quantity.unit, quantity.dimension, ...(quantity.qualifier ? [quantity.qualifier] : [])].join('|'));

describe('figures', () => {
  it.each([
    ['reached 3.9 trillion yuan, up', ['3.9 trillion yuan|3900000000000|元|money']],
    ['RMB 3.9 trillion', ['RMB 3.9 trillion|3900000000000|元|money']],
    ['about $1,234.5 billion', ['about $1,234.5 billion|1234500000000|美元|money|about']],
    ['2.97 trillion U.S. dollars)', ['2.97 trillion U.S. dollars|2970000000000|美元|money']],
    ['8.2 bln yuan', ['8.2 bln yuan|8200000000|元|money']],
    ['up 6.1 pct.', ['6.1 pct|6.1|%|percent']],
    ['5.0% in', ['5.0%|5|%|percent']],
    ['2.2 percentage points', ['2.2 percentage points|2.2|个百分点|point']],
    ['more than 1.25 million containers', ['more than 1.25 million|1250000||count|over']],
    ['5 to 6 percent', ['5 to 6 percent|5|–6|%|percent']],
    ['between 5 and 6 percent', ['5 and 6 percent|5|–6|%|percent']],
    ['5-6 million tonnes', ['5-6 million tonnes|5000000|–6000000|吨|mass']],
    ['from 20 to 10 days', ['20|20||none', '10 days|10|天|time']],
    ['300 kilowatt-hours', ['300 kilowatt-hours|300|千瓦时|energy']],
    ['no less than 98.5 percent', ['no less than 98.5 percent|98.5|%|percent|at_least']],
  ])('%s', (text, found) => expect(figures(text)).toEqual(found));
  it.each(['the 14th plan', 'G20 members', 'COVID-19', 'at 10:30', 'No. 5 road', 'Article 12', 'version 2.3.1', 'B737'])('%s holds none', (text) => expect(figures(text)).toEqual([]));
  it('are exact', () => {
    for (let cents = 1; cents < 2000; cents += 7) expect(figures(`${cents / 100} billion yuan`)[0]).toBe(`${cents / 100} billion yuan|${Number(`${cents}e7`)}|元|money`);
  });
});

const periods = (text: string): readonly string[] => findEnglishPeriods(text, whole(text)).map((mention) => [text.slice(mention.start, mention.end), resolvePeriod(mention, { published: '2024-07-12' })?.edtf, mention.type].join('|'));

describe('times', () => {
  it.each([
    ['in the first half of 2024,', ['in the first half of 2024|2024-01/2024-06|half']],
    ['In the first half, exports', ['In the first half|2024-01/2024-06|half']],
    ['the first three quarters of last year', ['the first three quarters of last year|2023-01/2023-09|cumulative']],
    ['in the second quarter', ['in the second quarter|2024-04/2024-06|quarter']],
    ['Q1 2024', ['Q1 2024|2024-01/2024-03|quarter']],
    ['the first five months of 2024', ['the first five months of 2024|2024-01/2024-05|cumulative']],
    ['from January to May', ['from January to May|2024-01/2024-05|cumulative']],
    ['in the Jan.-Oct. period of 2023', ['Jan.-Oct. period of 2023|2023-01/2023-10|cumulative']],
    ['In June alone', ['In June|2024-06|month']],
    ['in May 2024', ['in May 2024|2024-05|month']],
    ['on June 20, 2024', ['on June 20, 2024|2024-06-20|day']],
    ['20 June 2024', ['20 June 2024|2024-06-20|day']],
    ['in 2023', ['in 2023|2023|year']],
    ['last year', ['last year|2023|year']],
    ['as of the end of June', ['as of the end of June|../2024-06-30|as_of']],
    ['at the end of 2023', ['at the end of 2023|2023-12-31|as_of']],
    ['since 2012', ['since 2012|2012-01-01/2024-07-12|since']],
    ['last month', ['last month|2024-06|month']],
  ])('%s', (text, found) => expect(periods(text)).toEqual(found));
  it.each(['prices may rise', 'they march on', '2024 percent', 'a second half-time', 'the first 100 people'])('%s holds none', (text) => expect(periods(text)).toEqual([]));
  it.each([['MACAO, June 20, 2024', '2024-06-20'], ['(12 July 2024)', '2024-07-12'], ['July 12 (Xinhua)', undefined]])('the day of %s', (text, day) => expect(englishDay(text)).toBe(day));
});

const tokens = (text: string): string => annotateEnglish(text, whole(text), lexicon, loadTagger()).flatMap((sentence) => sentence.tokens.map((token) => `${token.text}/${token.kind}`)).join(' | ');

describe('tokens', () => {
  it.each([
    ['Retail sales of consumer goods reached 3.9 trillion yuan.', 'Retail sales of consumer goods/noun | reached/reach | 3.9 trillion yuan/money | ./stop'],
    ['Exports rose 3 percent in June, the General Administration of Customs (GAC) said.', 'General Administration of Customs/body | (GAC)/paren | said/say | in June/period | Exports/noun | rose 3 percent/change | ,/comma | the/deixis | ./stop'],
    ['According to the Statistics Bureau, output fell 2 percent.', '据/prep | the/deixis | Statistics Bureau/body | ,/comma | output/noun | fell 2 percent/change | ./stop'],
    ["China's foreign trade grew.", "China's/place | foreign trade/noun | grew/up | ./stop"],
    ['Beijing Winter Olympics tickets were 3,000.', 'Beijing Winter Olympics tickets/noun | were/reach | 3,000/bare | ./stop'],
    ['Imports were 3 billion yuan (about 420 million U.S. dollars).', 'Imports/noun | were/reach | 3 billion yuan/money | (about 420 million U.S. dollars)/paren | ./stop'],
    ['BEIJING, July 12 (Xinhua) -- Output rose 2 percent.', 'Output/noun | rose 2 percent/change | ./stop'],
  ])('%s', (text, expected) => expect(tokens(text)).toBe(expected));
  it('know a word by its normal form', () => expect(normal('Year‑on‑Year')).toBe('year on year'));
});

describe('which sentences are English', () => {
  it.each([
    ['The port handled 1.25 million containers.', true],
    ['GDP增长5.2%，CPI上涨0.3%，PMI为50.2。', false],
    ['APEC工商领导人峰会在京举行', false],
    ['3.5%', false],
    ['Short text', false],
  ])('%s: %s', (text, yes) => expect(isEnglish(text, 0, text.length)).toBe(yes));
});

describe('facts of English text', () => {
  it.each([
    ['Exports grew by 6.9 percent to 12.13 trillion yuan, while imports fell 5.2 percent to 9.04 trillion yuan from a year earlier.', ['Exports 12130000000000元 yoy 6.9%', 'imports 9040000000000元 yoy -5.2%']],
    ['The city recorded a year-on-year increase of 3.1 percent in industrial output.', ['industrial output yoy 3.1%']],
    ['The fiscal deficit narrowed by 0.3 percentage points from the previous quarter.', ['fiscal deficit mom -0.3个百分点']],
    ['Fixed-asset investment is expected to reach 2 billion yuan in 2025.', ['Fixed-asset investment 2000000000元 target']],
    ['Nearly 400 new shops were opened last year.', ['new shops 400 nearly']],
    ['Services trade made up 45.3 percent of the total.', ['Services trade share 45.3% of total']],
    ['House prices were unchanged, and nothing else is known.', []],
  ])('%s', async (text, lines) => {
    const found = (await builtin()).extract(text, { published: '2024-07-12' });
    expect(found.map(line)).toEqual(lines);
  });
  it('take who speaks and when from anywhere in the sentence', async () => {
    const [fact] = (await builtin()).extract('Total imports and exports expanded 6.1 percent year on year to 21.17 trillion yuan in the first half of 2024, the General Administration of Customs (GAC) said Friday.');
    expect(fact).toMatchObject({ body: 'General Administration of Customs', period: '2024-01/2024-06', text: '21.17 trillion yuan', value: 21170000000000, rule: 'en-change-to-level' });
  });
  it('give the same where a Chinese paragraph stands beside', async () => {
    const found = (await builtin()).extract('全市出口98亿元，同比增长3.1%。\n\nExports of the city reached 9.8 billion yuan, up 3.1 percent year on year.', { published: '2024-07-12' });
    expect(found.map(line)).toEqual(['出口 9800000000元 yoy 3.1%', 'Exports of the city 9800000000元 yoy 3.1%']);
  });
});
