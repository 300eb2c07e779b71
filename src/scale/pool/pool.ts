/** Worker threads that do the tasks of one job. */
import { Piscina } from 'piscina';

export interface Pool<T, D> {
  /** Never rejects: a task whose thread dies is told as `lost`, and the others of its group go on. */
  readonly run: (tasks: readonly T[]) => Promise<readonly D[]>;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

/** What a thread is sent: plain data. */
export interface Order<J, T> {
  readonly job: J;
  readonly tasks: readonly T[];
}

export interface PoolOptions<J, T, D> {
  /** The module that threads run; its default export takes an order and gives what was done, task by task. */
  readonly thread: URL;
  readonly job: J;
  readonly threads: number;
  /** What is said of a task that ended its thread. */
  readonly lost: (task: T, error: unknown) => Promise<D>;
}

export function openPool<J, T, D>({ thread, job, threads, lost }: PoolOptions<J, T, D>): Pool<T, D> {
  const pool = new Piscina<Order<J, T>, readonly D[]>({ filename: thread.href, minThreads: threads, maxThreads: threads });
  const run = async (tasks: readonly T[]): Promise<readonly D[]> => {
    try {
      return await pool.run({ job, tasks });
    } catch (error) {
      const [task] = tasks;
      if (task === undefined) return [];
      if (tasks.length === 1) return [await lost(task, error)];
      // The thread died with the whole group; which task it died of shows when each has one to itself.
      const alone: D[] = [];
      for (const one of tasks) alone.push(...(await run([one])));
      return alone;
    }
  };
  return { run, close: () => pool.destroy() };
}
