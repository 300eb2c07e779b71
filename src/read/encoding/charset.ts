/** The encoding that a page says it is in. */

const LONGEST_HEAD = 4096;

/**
 * The label of `<meta charset=gb2312>`, `<meta http-equiv=Content-Type content="text/html; charset=big5">` or
 * `<?xml encoding="gbk"?>` in the first 4 KB; undefined where there is none. Labels are often wrong.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD)).toString('latin1');
  const found = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[\w.:-]{2,30})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["'](?<xml>[\w.:-]{2,30})/iu.exec(head);
  return (found?.groups?.['label'] ?? found?.groups?.['xml'])?.toLowerCase();
}
