import { contextOf, readSource } from '../../src/read/open.js';
import { bytesSource } from '../../src/read/source.js';
import type { About, Document, ReadOptions, ReadResult } from '../../src/types.js';

/** The results of bytes under a name, in order. */
export async function resultsOf(bytes: Uint8Array | string, file: string, options: ReadOptions = {}, about: About = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  const source = bytesSource(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { about });
  for await (const result of readSource(source, contextOf(options))) results.push(result);
  return results;
}

/** The first result. */
export async function resultOf(bytes: Uint8Array | string, file: string, options: ReadOptions = {}, about: About = {}): Promise<ReadResult> {
  const [first] = await resultsOf(bytes, file, options, about);
  if (first === undefined) throw new Error(`nothing of ${file}`);
  return first;
}

/** The document of the bytes; throws the problem where there is none. */
export async function documentOf(bytes: Uint8Array | string, file: string, options: ReadOptions = {}, about: About = {}): Promise<Document> {
  const result = await resultOf(bytes, file, options, about);
  if ('problem' in result) throw new Error(`${result.problem.code} ${result.problem.message}`);
  return result.document;
}
