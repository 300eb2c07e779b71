import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { COLUMNS, selectColumns } from '../../src/write/columns.js';
import { formatOfName, loadWriter } from '../../src/write/index.js';
import { recordOf } from '../../src/write/rows.js';
import { fact, FACT, release, written } from './samples.js';

const columns = (choice: string) => ({ columns: selectColumns(choice).columns });

describe('csv', () => {
  it('writes the default row', async () => {
    const [head, row] = (await written(await loadWriter('csv'), [release([FACT])])).split('\n');
    expect(head).toBe(COLUMNS.filter(({ byDefault }) => byDefault).map(({ key }) => key).join(','));
    expect(row).toBe('河南省/新乡市,市商务局,外贸进出口总值,,2024-01/2024-06,325750000,元,3.2575亿元,over,-0.8,%,,,,,,actual,,外贸进出口总值超3.2575亿元，同比下降0.8%,上半年外贸运行平稳,2024-07-18,a/b.txt,3,f0001');
  });
  it('speaks Chinese under the Chinese header', async () => {
    const out = await written(await loadWriter('csv'), [release([FACT])], { header: 'zh', ...columns('period,qualifier,status,inherited,yoy') });
    expect(out).toBe('期间,限定,状态,承前,同比\n2024年上半年,超过,实际,责任单位;期间,-0.8\n');
  });
  it.each([
    ['=1+1', "'=1+1"], ['+86', "'+86"], ['-x', "'-x"], ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"], ['＋1', "'＋1"], ['－1', "'－1"], ['＠x', "'＠x"], ['\tx', "'\tx"],
    ['外贸=1', '外贸=1'],
  ])('the text %j is no formula', async (metric, cell) => {
    expect(await written(await loadWriter('csv'), [release([fact({ metric })])], { header: 'none', ...columns('metric') })).toBe(`${cell}\n`);
  });
  it('leaves negative numbers numbers, and quotes what holds the delimiter', async () => {
    const out = await written(await loadWriter('csv'), [release([fact({ value: -3.2, metric: 'a,"b"\nc' })])], { header: 'none', ...columns('value,metric') });
    expect(out).toBe('-3.2,"a,""b""\nc"\n');
  });
  it('puts the mark for Excel first, once', async () => {
    expect(await written(await loadWriter('csv'), [release([FACT]), release([FACT])], { bom: true, ...columns('id') })).toBe('\uFEFFid\nf0001\nf0001\n');
  });
  it('writes the header alone where there are no facts', async () => {
    expect(await written(await loadWriter('csv'), [release([])], columns('id'))).toBe('id\n');
  });
});

describe('tsv', () => {
  it('keeps a row on its line', async () => {
    expect(await written(await loadWriter('tsv'), [release([fact({ metric: 'a\tb\nc' })])], { header: 'none', ...columns('metric,value') })).toBe('a b c\t325750000\n');
  });
});

describe.each(['json', 'jsonl', 'yaml'] as const)('%s', (format) => {
  const read = (text: string): unknown => {
    if (format === 'yaml') return parse(text);
    if (format === 'json') return JSON.parse(text);
    return text.split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
  };
  it('gives one list of flat records over all releases, absent keys missing', async () => {
    const rows = [fact(), fact({ id: 'f0002' }), fact({ id: 'f0003', inherited: [] })];
    const out = await written(await loadWriter(format), [release(rows.slice(0, 1)), release([]), release(rows.slice(1))], columns('all'));
    expect(read(out)).toEqual(rows.map((row) => recordOf(row)));
    expect(out).not.toMatch(/null|undefined/);
  });
  it('is an empty list without facts', async () => {
    expect(read(await written(await loadWriter(format), [release([])], columns('all')))).toEqual([]);
  });
  it('gives every text back', async () => {
    const writer = await loadWriter(format);
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('同', '比', ' ', ':', '#', '-', '\n', '"', "'", '1', '\u2028', '\u0085', '是') })), async (metric) => {
      fc.pre(metric !== '');
      const out = await written(writer, [release([fact({ metric })])], columns('metric'));
      expect(read(out)).toEqual([{ metric }]);
    }));
  });
});

describe('jsonl', () => {
  it('holds no line end that Python would see', async () => {
    const out = await written(await loadWriter('jsonl'), [release([fact({ metric: 'a\u2028b\u0085c' })])], columns('metric'));
    expect(out).toBe('{"metric":"a\\u2028b\\u0085c"}\n');
  });
});

describe('yaml', () => {
  it('is plain where it can be', async () => {
    expect(await written(await loadWriter('yaml'), [release([FACT])], columns('metric,value,unit,text,yoy_unit,file'))).toBe(
      '- metric: 外贸进出口总值\n  value: 325750000\n  unit: 元\n  text: "3.2575亿元"\n  yoy_unit: "%"\n  file: "a/b.txt"\n',
    );
  });
});

describe('formatOfName', () => {
  it.each([['x.csv', 'csv'], ['a/X.XLSX', 'xlsx'], ['x.yml', 'yaml'], ['x.ndjson', 'jsonl'], ['x', undefined], ['x.pdf', undefined]])('%s', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });
});
