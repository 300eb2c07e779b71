/** Everything outside that a command touches, so that tests can stand in for it. */

/** Where text and bytes go; resolves when the receiver took them, rejects with code EPIPE when it is gone. */
export interface Sink {
  write(chunk: string | Uint8Array): Promise<void>;
}

export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** All bytes of stdin. */
  readonly stdin: () => Promise<Uint8Array>;
  /** The bytes of stdin as they come; absent where only all of them can be had. */
  readonly stdinChunks?: () => AsyncIterable<Uint8Array>;
  readonly tty: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** Columns of the terminal. */
  readonly columns?: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that one stands in; without it no project's configuration is looked for. */
  readonly cwd?: string;
  /** Aborted by Ctrl-C and by a request to end. */
  readonly signal?: AbortSignal;
}

/** The process as an `Io`. A stream is not opened before something is written to it or read from it. */
export function nodeIo(process: NodeJS.Process): Io {
  const tty = terminals();
  return {
    stdout: sinkOf(() => process.stdout),
    stderr: sinkOf(() => process.stderr),
    stdin: () => bytesOf(process.stdin),
    stdinChunks: () => chunksOf(process.stdin),
    tty,
    get columns() {
      return tty.stdout ? process.stdout.columns : undefined;
    },
    env: process.env,
    cwd: process.cwd(),
    signal: signalOf(process),
  };
}

/** Which of the three are terminals, each told when it is asked for: Node would load its network for it. */
function terminals(): Io['tty'] {
  return {
    get stdin() { return isTerminal(0); },
    get stdout() { return isTerminal(1); },
    get stderr() { return isTerminal(2); },
  };
}

function isTerminal(descriptor: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** True for the error of a reader that went away: `extract … | head`. */
export function isBrokenPipe(error: unknown): boolean {
  return codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED';
}

/** The `code` of a system error; undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function sinkOf(open: () => NodeJS.WriteStream): Sink {
  let stream: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    // Without a listener the error of a closed pipe would end the process with a stack trace.
    stream ??= open().on('error', () => {});
    return stream;
  };
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        opened().write(chunk, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

async function bytesOf(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(stream)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* chunksOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

/** The first signal stops the run in good order; the second, with no listener left, ends the process. */
function signalOf(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) process.once(signal, () => controller.abort(code));
  return controller.signal;
}
