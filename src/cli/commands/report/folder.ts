/** The folder of pages beside a report: written under names of their own first, put in their places when all of them are whole. */
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Io } from '../../terminal/io.js';
import type { Say } from '../../terminal/messages.js';
import { unwritable, writeOut } from '../../output/write.js';

export interface PageFolder {
  /** Writes the page of this number, 1 and up, where nobody looks yet. */
  readonly write: (number: number, pieces: Iterable<string>) => Promise<void>;
  /** Puts all pages in their places and takes away those of an earlier, longer report, which would look as if they belonged to this one. */
  readonly settle: () => Promise<void>;
  /** Takes away whatever was written, as if nothing had been; after `settle` it does nothing. */
  readonly abandon: () => Promise<void>;
}

export function pageFolder(folder: string, { io, say }: { readonly io: Io; readonly say: Say }): PageFolder {
  const waiting = new Map<number, string>();
  let made: string | undefined;
  return {
    async write(number, pieces) {
      if (waiting.size === 0) made = await mkdir(folder, { recursive: true }).catch((error: unknown) => unwritable(folder, error, say));
      const place = join(folder, `.${pageName(number)}.${process.pid}.new`);
      await writeOut(chunks(pieces), place, { io, say });
      waiting.set(number, place);
    },
    async settle() {
      for (const [number, place] of waiting) await rename(place, join(folder, pageName(number))).catch((error: unknown) => unwritable(join(folder, pageName(number)), error, say));
      for (const name of await readdir(folder)) if (Number(/^page-(\d+)\.html$/u.exec(name)?.[1] ?? 0) > waiting.size) await rm(join(folder, name));
      waiting.clear();
    },
    async abandon() {
      for (const place of waiting.values()) await rm(place, { force: true }).catch(() => {});
      if (made !== undefined) await rmdir(folder).catch(() => {});
    },
  };
}

export function pageName(number: number): string {
  return `page-${String(number).padStart(3, '0')}.html`;
}

async function* chunks(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces;
}
