/** The code of worker threads, each a file of its own: the same from src/scale/, from dist/scale/ and from the bundle. */

/** Does the pieces of a job. */
export const JOB_THREAD = new URL('./pool/thread.js', import.meta.url);
/** Answers lines of a stream. */
export const STREAM_THREAD = new URL('./stream/thread.js', import.meta.url);
