/** How far a run is, on one line of a terminal that is written over and goes away at the end. */
import type { Io } from './io.js';
import type { Say } from './messages.js';

export interface Progress {
  /** Told after each release; shows something only after a second, and then four times a second. */
  readonly at: (done: number) => Promise<void>;
  /** Takes the line away, so that something else may be printed. */
  readonly clear: () => Promise<void>;
  /** How many releases there will be, asked once, when there is something to show; lines of JSON Lines and members of a ZIP count one by one, a WARC as one. */
  readonly expect: (total: () => Promise<number | undefined>) => void;
}

/** Shown on a terminal only, and not where the data goes to the terminal too: lines would run into each other. */
export function createProgress(io: Pick<Io, 'stderr' | 'tty' | 'env'>, say: Say, { shown, now }: { readonly shown: boolean; readonly now: () => number }): Progress {
  const started = now();
  let next = started + FIRST;
  let visible = false;
  let total: number | undefined;
  let ask: (() => Promise<number | undefined>) | undefined;
  const active = shown && io.tty.stderr && io.env['TERM'] !== 'dumb';
  const print = (text: string): Promise<void> => io.stderr.write(text).catch(() => {});
  return {
    async at(done) {
      const time = now();
      if (!active || time < next) return;
      next = time + AGAIN;
      visible = true;
      if (ask !== undefined) total = await ask();
      ask = undefined;
      await print(`${CLEAR}${lineOf(done, total, (time - started) / 1000, say)}`);
    },
    async clear() {
      if (!visible) return;
      visible = false;
      await print(CLEAR);
    },
    expect(asked) {
      ask = asked;
    },
  };
}

const FIRST = 1000;
const AGAIN = 250;
/** To the beginning of the line, and the line emptied. */
const CLEAR = '\r\u001B[K';

/** `320/1000 · 158/s · 4 s left`. */
function lineOf(done: number, total: number | undefined, seconds: number, say: Say): string {
  const rate = done / seconds;
  if (total === undefined || total <= done) return say('progress.open', { done, rate: round(rate) });
  return say('progress.of', { done, total, rate: round(rate), left: timeWords((total - done) / rate, say) });
}

function timeWords(seconds: number, say: Say): string {
  if (seconds < 60) return say('time.s', { s: Math.max(1, Math.round(seconds)) });
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? say('time.min', { m: minutes }) : say('time.h', { h: Math.floor(minutes / 60), m: minutes % 60 });
}

/** Two digits are enough: 1.4, 18, 320. */
export function round(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
}
