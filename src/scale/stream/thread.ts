/** The code of a thread that answers lines. */
import { createExtractor } from '../../index.js';
import { openReading } from '../../read/pieces.js';
import type { Order } from '../pool/pool.js';
import { answerTo, type Answer, type Answering } from './answer.js';
import type { Line } from './lines.js';
import type { StreamJob } from './stream.js';

let ready: Promise<Answering> | undefined;

export default async function perform({ job, tasks }: Order<StreamJob, Line>): Promise<readonly Answer[]> {
  const answering = await (ready ??= answeringOf(job));
  const given: Answer[] = [];
  for (const line of tasks) given.push(await answerTo(line, answering));
  return given;
}

async function answeringOf({ rules, read, columns }: StreamJob): Promise<Answering> {
  return { analyser: await createExtractor(rules), reading: await openReading(read), columns };
}
