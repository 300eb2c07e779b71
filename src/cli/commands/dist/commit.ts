/** `extract dist commit RUN`: the results become one, named by a manifest; Redis is not asked. */
import { worstExit, type ExitCode } from '../../../errors.js';
import { commit, faultsOf, partsOf, rowsInOrder } from '../../../scale/dist/commit.js';
import { writeOut } from '../../output/write.js';
import { newTally } from '../../terminal/reporter.js';
import { planNamed, type Dist } from './setup.js';

/** 1 where something is missing or is not what its record says; nothing is committed then. `-o` writes the facts, too, in the order of the inputs. */
export async function commitStep([run]: readonly string[], dist: Dist): Promise<ExitCode> {
  const { store, words, context: { io, say, options, own, reporter } } = dist;
  const plan = await planNamed(run, dist);
  const { parts, missing } = await partsOf(store, plan);
  if (missing.length > 0) {
    await reporter.line(words('missing', { n: missing.length, shards: plan.shards.length }));
    return 1;
  }
  const faults = await faultsOf(store, parts, own.flag('verify'));
  if (faults.length > 0) {
    await reporter.line(words('faults', { files: faults.join(', ') }));
    return 1;
  }
  const { dead } = await commit(store, plan, parts);
  if (options.output !== undefined) await writeOut(rowsInOrder(store, plan, parts), options.output, { io, say });
  const tally = newTally();
  for (const { documents, counts, problems } of parts) {
    tally.read += documents;
    tally.facts += counts.facts;
    tally.toCheck += counts.toCheck;
    tally.repeats += counts.repeats;
    tally.unclaimed += counts.unclaimed;
    tally.unread += problems.length;
    for (const problem of problems) await reporter.problem(problem);
  }
  for (const { file, why } of dead) await reporter.line(words('dead', { file, why }));
  tally.unread += dead.length;
  tally.defects += dead.length;
  await reporter.closing(tally);
  await reporter.line(words('committed', { run: plan.head.run }));
  return worstExit([tally.unread > dead.length ? 4 : 0, dead.length > 0 ? 70 : 0]);
}
