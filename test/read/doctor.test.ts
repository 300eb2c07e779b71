import { describe, expect, it } from '@jest/globals';
import { examine } from '../../src/read/doctor.js';
import { KINDS } from '../../src/read/kinds.js';

describe('doctor', () => {
  it('finds every reader of ours at work', async () => {
    const readers = (await examine()).filter(({ is }) => is === 'reader');
    expect(readers.map(({ what }) => what)).toEqual(['encodings', ...KINDS.map(({ name }) => name)]);
    expect(readers.filter(({ works }) => !works)).toEqual([]);
  });

  it('looks for aids on the path and nowhere else', async () => {
    const before = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      const aids = (await examine()).filter(({ is }) => is === 'aid');
      expect(aids.length).toBeGreaterThan(2);
      expect(aids.filter(({ works }) => works)).toEqual([]);
    } finally {
      process.env['PATH'] = before;
    }
  });
});
