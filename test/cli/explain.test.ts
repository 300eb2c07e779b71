import { describe, expect, it } from '@jest/globals';
import { inFolder } from '../helpers/folder.js';
import { real } from './real.js';

const RULE = `id: ports
about: A made-up shape of ports.
match:
  - "[<metric>#Noun] 甲乙 #Link{0,2} [<value>#Measure]"
tests: []
`;

describe('extract explain', () => {
  it('shows the sentence, the rules, the facts and where they come from', async () => {
    const { code, stdout } = await real(['explain', '--text', '出口98.7亿元。', '--published', '2024-07-18']);
    expect(stdout).toBe(`-:1
  出口98.7亿元。
  ━━━━────────━━
  Noun/Phrase/Head
      Quantity/Measure/Money
              Stop
rules:
  ✓ level-left  「出口98.7亿元」  metric=出口  value=98.7亿元
facts:
  metric=出口  value=9870000000  unit=元  status=actual  check=name says too little;no time told;no place told  rule=level-left
    metric   出口      stated here
    text     98.7亿元  stated here
`);
    expect(code).toBe(0);
  });
  it('says in words what a rule lacked, step by step, in either language', () =>
    inFolder({ 'ports.yaml': RULE }, async (folder) => {
      const asked = ['explain', '-r', folder, '--rule', 'ports', '--text', '码头甲乙但300万吨。'];
      const { stdout } = await real(asked);
      expect(stdout).toContain(`near misses:
  ~ ports  「码头甲乙但300万吨」
    metric found; 但 stands in the way of 300万吨: \`[<value>#Measure]\` does not take #Conj
      if such a word may stand there, give it a class of the lexicon that \`#Link{0,2}\` takes, or write it into the pattern
`);
      expect(stdout).toContain(`
      ✓ [<metric>#Noun]    码头
      ✓ 甲乙               甲乙
      ✓ #Link{0,2}         –
      ✗ [<value>#Measure]  但  #Conj
`);
      expect((await real([...asked, '--ui', 'zh'])).stdout).toContain('已找到 metric；「但」挡在「300万吨」之前：`[<value>#Measure]` 不容 #Conj\n');
    }));
  it('gives the same as JSON', async () => {
    const { stdout } = await real(['explain', '--text', '出口98.7亿元。', '-f', 'json']);
    const [{ sentences }] = JSON.parse(stdout);
    expect(sentences).toMatchObject([{ line: 1, text: '出口98.7亿元。', rules: [{ rule: 'level-left', verdict: 'matched' }], facts: [{ record: { metric: '出口', value: 9870000000 } }], unclaimed: [] }]);
  });
  it('takes a line of a file, and says where there is none', () =>
    inFolder({ 'a.txt': '出口98亿元。\n进口21亿元。\n' }, async (folder) => {
      const { stdout } = await real(['explain', `${folder}/a.txt:2`]);
      expect(stdout.startsWith(`${folder}/a.txt:2\n  进口21亿元。\n`)).toBe(true);
      expect((await real(['explain', `${folder}/a.txt:9`])).stderr).toContain('line 9 of');
      expect((await real(['explain', `${folder}/b.txt`])).code).toBe(4);
    }));
  it('takes the id of a row of output, and says where no fact has it', () =>
    inFolder({ 'a.txt': '出口98亿元。\n进口21亿元。\n' }, async (folder) => {
      const ids = (await real([`${folder}/a.txt`, '--columns', 'id', '--header', 'none'])).stdout.trim().split('\n');
      const { code, stdout } = await real(['explain', `${folder}/a.txt`, '--id', ids[1] ?? '']);
      expect(stdout.startsWith(`${folder}/a.txt:2\n  进口21亿元。\n`)).toBe(true);
      expect(stdout).not.toContain('出口');
      expect(code).toBe(0);
      expect(await real(['explain', `${folder}/a.txt`, '--id', 'f0'])).toMatchObject({ code: 1, stdout: '', stderr: `${folder}/a.txt has no fact with the id f0\n` });
    }));
  it.each([
    [['explain'], 'give a file, or a text with --text'],
    [['explain', '--text', '出口', '--rule', 'level-lefd'], 'there is no rule level-lefd; did you mean level-left?'],
  ])('%j', async (argv, message) => {
    const { code, stderr } = await real(argv);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
  it('a line without a sentence is an answer of no, an empty text a mistake', () =>
    inFolder({ 'a.txt': '出口98.7亿元。\n' }, async (folder) => {
      expect((await real(['explain', `${folder}/a.txt:9`])).code).toBe(1);
      expect((await real(['explain', '--text', ' '])).code).toBe(2);
    }));
});
