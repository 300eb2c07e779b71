/** How much memory a run took at most. */
import { readFileSync } from 'node:fs';

/**
 * The largest resident size of this process, in MB (1024 kB).
 *
 * `maxRSS` begins with that of the process which started this one (Linux keeps it over `exec`), so that a small run started by a large
 * program would be told as large; the kernel's own high-water mark of this program's memory is asked where there is one.
 */
export function peakMegabytes(): number {
  return Math.round((highWaterMark() ?? process.resourceUsage().maxRSS) / 1024);
}

/** `VmHWM` of /proc/self/status in kB; undefined where there is no such file. */
function highWaterMark(): number | undefined {
  try {
    const mark = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return mark === undefined ? undefined : Number(mark);
  } catch {
    return undefined;
  }
}
