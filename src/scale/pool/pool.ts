/** Worker threads that do the tasks of one job. */
import { Piscina } from 'piscina';
import { defectOf, fileOf, type Done, type Job, type Task } from '../job.js';

export interface Pool {
  /** Never rejects: a task whose worker dies is told as a defect of its document, and the others of its group go on. */
  readonly run: (tasks: readonly Task[]) => Promise<readonly Done[]>;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

/** What a thread is sent. */
export interface Order {
  readonly job: Job;
  readonly tasks: readonly Task[];
}

const WORKER = new URL('./thread.js', import.meta.url).href;

export function openPool(job: Job, threads: number): Pool {
  const pool = new Piscina<Order, readonly Done[]>({ filename: WORKER, minThreads: threads, maxThreads: threads });
  const run = async (tasks: readonly Task[]): Promise<readonly Done[]> => {
    try {
      return await pool.run({ job, tasks });
    } catch (error) {
      const [task] = tasks;
      if (task === undefined) return [];
      if (tasks.length === 1) return [{ told: [{ file: fileOf(task), defect: defectOf(error) }] }];
      // The thread died with the whole group; which document it died of shows when each has one to itself.
      const alone: Done[] = [];
      for (const one of tasks) alone.push(...(await run([one])));
      return alone;
    }
  };
  return { run, close: () => pool.destroy() };
}
