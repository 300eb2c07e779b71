/** Facts and releases for the tests of writing and of the command line. */
import type { Fact } from '../../src/types.js';
import type { Release, WriteOptions, Writer } from '../../src/write/writer.js';
import { COLUMNS } from '../../src/write/columns.js';

/** 延津县上半年工业用电3.2575亿元… a made-up row with every key that most rows have. */
export const FACT: Fact = {
  region: '河南省/新乡市',
  body: '市商务局',
  metric: '外贸进出口总值',
  period: '2024-01/2024-06',
  period_type: 'half',
  value: 325750000,
  unit: '元',
  text: '3.2575亿元',
  qualifier: 'over',
  yoy: -0.8,
  yoy_unit: '%',
  status: 'actual',
  quote: '外贸进出口总值超3.2575亿元，同比下降0.8%',
  title: '上半年外贸运行平稳',
  published: '2024-07-18',
  file: 'a/b.txt',
  line: 3,
  id: 'f0001',
  metric_key: '外贸进出口总值',
  sentence: '上半年，外贸进出口总值超3.2575亿元，同比下降0.8%。',
  start: 12,
  end: 21,
  inherited: ['body', 'period'],
  rule: 'level-and-change',
};

export function fact(changes: Partial<Fact> = {}): Fact {
  return { ...FACT, ...changes };
}

export function release(facts: readonly Fact[], changes: Partial<Release> = {}): Release {
  return { file: 'a/b.txt', encoding: 'utf-8', facts, unclaimed: 0, warnings: [], ...changes };
}

export async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Everything a writer gives for the releases, as text. */
export async function written(writer: Writer, releases: readonly Release[], options: Partial<WriteOptions> = {}): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let out = '';
  for await (const chunk of writer.write(stream(releases), { columns: COLUMNS.filter((column) => column.byDefault), header: 'en', ...options })) {
    out += typeof chunk === 'string' ? chunk : decoder.decode(chunk);
  }
  return out;
}
