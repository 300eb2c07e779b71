import { describe, expect, it } from '@jest/globals';
import { decode } from '../../../src/read/encoding/decode.js';

// 全县新增企业310户，同比增长5%。 as other encodings write it
const GBK = Buffer.from('c8abcfd8d0c2d4f6c6f3d2b5333130bba7a3accdacb1c8d4f6b3a43525a1a3', 'hex');

const TEXT = '全县新增企业310户，同比增长5%。';
const TRADITIONAL = '教育局今日公布，全港共有中學506所，學生人數按年增加2.3%。';
const BIG5 = Buffer.from(
  'b1d0a87ca7bda4b5a4e9a4bda5aca141a5fea4e4a640a6b3a4a4bec7353036a9d2a141bec7a5cda448bcc6abf6a67ebc57a55b322e3325a143',
  'hex',
);

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT, 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), TEXT, 'utf-8'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT, 'utf-16le'],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le'), TEXT, 'utf-16le'],
    ['UTF-16BE', Buffer.from(TEXT, 'utf16le').swap16(), TEXT, 'utf-16be'],
    ['GBK', GBK, TEXT, 'gb18030'],
    ['ASCII', Buffer.from('GDP 5%'), 'GDP 5%', 'utf-8'],
    ['nothing', Buffer.from(''), '', 'utf-8'],
  ])('%s is told from its bytes', async (_, bytes, text, encoding) => {
    expect(await decode(bytes)).toMatchObject({ text, encoding, warnings: [] });
  });

  it('Big5 is told from GB18030, under which it decodes too', async () => {
    expect(await decode(BIG5)).toMatchObject({ encoding: 'big5' });
    expect(new TextDecoder('big5').decode(BIG5).slice(0, 8)).toBe(TRADITIONAL.slice(0, 8));
  });

  it.each(['gbk', 'GB2312', 'gb18030'])('%s is read as gb18030, four-byte characters too', async (label) => {
    const rare = Buffer.from([0x95, 0x32, 0x82, 0x36]); // 𠀀 … in four bytes
    expect(await decode(rare, label)).toMatchObject({ encoding: 'gb18030', warnings: [] });
  });

  it.each([
    ['windows-1252', '全县新增企业310户，同比增长5%，其中民营企业280户，增长6%。', new TextDecoder('windows-1252')],
    ['Latin-1', '全县新增企业310户，同比增长5%，其中民营企业280户，增长6%。', { decode: (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1') }],
  ])('UTF-8 that was read as %s and saved so is mended, with a warning', async (_, text, wrong) => {
    expect(await decode(Buffer.from(wrong.decode(Buffer.from(text))))).toMatchObject({ text, encoding: 'utf-8', warnings: [[expect.any(String), expect.stringContaining('mended')]] });
  });

  it.each([
    ['UTF-8 read as GBK', new TextDecoder('gb18030').decode(Buffer.from('全县新增企业310户，同比增长5%，其中民营企业280户，增长6%，占比90%。'))],
    ['GBK read as UTF-8', '\ufffd'.repeat(30)],
    ['characters that were lost', `新增${'锟斤拷'.repeat(4)}310`],
  ])('%s is past mending: it is named', async (_, text) => {
    expect(await decode(Buffer.from(text))).toMatchObject({ text, warnings: [[expect.any(String), expect.stringContaining('garbled')]] });
  });

  it.each(['全县锛矿产量5吨，锛锭3吨，锛粉1吨。', 'Ã© æ ø 全县3件', '价格€5，涨ï¼5'])('%s is as it should be', async (text) => {
    expect(await decode(Buffer.from(text))).toMatchObject({ text, warnings: [] });
  });

  it.each([
    ['UTF-8 labelled gb2312', Buffer.from(TEXT), 'gb2312', TEXT, 'utf-8'],
    ['GBK labelled utf-8', GBK, 'utf-8', TEXT, 'gb18030'],
    ['GBK labelled big5', GBK, 'big5', TEXT, 'gb18030'],
    ['Big5 labelled gbk', BIG5, 'gbk', new TextDecoder('big5').decode(BIG5), 'big5'],
    ['GBK labelled nonsense', GBK, 'x-user-defined-7', TEXT, 'gb18030'],
    ['four-byte characters labelled gb2312', Buffer.concat([GBK, Buffer.from([0x95, 0x32, 0x82, 0x36])]), 'gb2312', `${TEXT}\u{20000}`.slice(0, TEXT.length), 'gb18030'],
  ] as const)('%s is read by its bytes', async (...[, bytes, label, text, encoding]) => {
    const decoded = await decode(bytes, undefined, label);
    expect(decoded).toMatchObject({ encoding });
    expect('text' in decoded && decoded.text.slice(0, text.length)).toBe(text);
  });

  it('a broken byte is a warning, noise is a problem', async () => {
    const long = Buffer.from(TEXT.repeat(20));
    const broken = Buffer.concat([long.subarray(0, 40), Buffer.from([0xff]), long.subarray(40)]);
    expect(await decode(broken)).toMatchObject({ encoding: 'utf-8', warnings: [[expect.any(String), expect.stringContaining('could not be decoded')]] });
    const noise = Buffer.from(Array.from({ length: 400 }, (_, i) => 128 + ((i * i * 31 + i * 7) % 128)));
    expect(await decode(noise)).toMatchObject({ code: 'UNDECODABLE' });
  });
});
