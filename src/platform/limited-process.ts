/**
 * Heavy or untrusted work in a child process with limits of time and memory: a zip bomb, an endless loop or a
 * native compiler can kill its process, never the server. Each child does one job; a warm one may stand by.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface LimitedProcessOptions {
  /** Most resident memory of the child, in MiB. */
  readonly memoryMb: number;
  /** From handing over the input to the result. */
  readonly timeoutMs: number;
  /** Children kept ready with the module loaded (default 0), from `standBy` or the first job on. */
  readonly warm?: number;
}

export type LimitedFailure =
  | { readonly ok: false; readonly reason: 'timeout'; readonly message: string }
  | { readonly ok: false; readonly reason: 'memory'; readonly message: string }
  /** The process ended by itself: a fault in native code, `process.exit`. */
  | { readonly ok: false; readonly reason: 'crashed'; readonly message: string }
  /** The module threw; `code` is the thrown error's `code`, when it has one. */
  | { readonly ok: false; readonly reason: 'error'; readonly code: string | null; readonly message: string };

export type LimitedResult<Output> = { readonly ok: true; readonly value: Output } | LimitedFailure;

export interface LimitedPool<Input, Output> {
  /**
   * Never rejects. Input and output are copied between the processes (structured clone: Buffer, Map, Date).
   * `later` is handed in while the job is at work, for what another process still computes; should it reject, the
   * job is ended.
   */
  run(input: Input, later?: Promise<unknown>): Promise<LimitedResult<Output>>;
  /** Starts children up to `count`, as many as `warm` asks for when left out; after each job it happens by itself. */
  standBy(count?: number): void;
  /** Ends the children that stand by and those at work. */
  close(): void;
}

/**
 * A pool for one module, whose export `run(input, later)` does the job; `later()` waits for what is handed in
 * later. `prepare()`, when it exports one, loads its libraries while the child stands by. `readOutput` checks what
 * came back across the process border.
 */
export function createLimitedPool<Input, Output>(
  module: URL | string,
  options: LimitedProcessOptions,
  readOutput: (value: unknown) => Output,
): LimitedPool<Input, Output> {
  const ready: ChildProcess[] = [];
  const working = new Set<ChildProcess>();
  let closed = false;
  let quiet: NodeJS.Timeout | undefined;
  const standBy = (count = options.warm ?? 0) => {
    while (!closed && ready.length < count) {
      const child = startChild(String(module), options.memoryMb);
      ready.push(child);
      child.once('exit', () => remove(ready, child));
    }
  };
  return {
    standBy,
    async run(input, later) {
      clearTimeout(quiet);
      const child = ready.shift() ?? startChild(String(module), options.memoryMb);
      working.add(child);
      const result = await runJob(child, input, options, later);
      working.delete(child);
      /** Only when all is quiet: a new child's start would take the processor from the next step of this work. */
      quiet = setTimeout(() => standBy(), QUIET_MS);
      quiet.unref();
      if (!result.ok) return result;
      try {
        return { ok: true, value: readOutput(result.value) };
      } catch (error) {
        return { ok: false, reason: 'error', code: null, message: messageOf(error) };
      }
    },
    close() {
      closed = true;
      clearTimeout(quiet);
      for (const child of [...ready, ...working]) child.kill('SIGKILL');
    },
  };
}

const WATCH_MS = 40;
const QUIET_MS = 4000;
const KEPT_ERROR_OUTPUT = 4000;
const MIB = 1024 * 1024;
/** What the engine itself needs beside the heap it may use. */
const HEAP_SHARE = 0.85;

function startChild(module: string, memoryMb: number): ChildProcess {
  const entry = new URL(
    import.meta.url.endsWith('.ts') ? './limited-child.ts' : './limited-child.js',
    import.meta.url,
  );
  const url = module.startsWith('file:') ? module : pathToFileURL(module).href;
  const child = fork(fileURLToPath(entry), [url], {
    execArgv: [
      ...loaderArguments(),
      `--max-old-space-size=${Math.max(32, Math.floor(memoryMb * HEAP_SHARE))}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  /** A child that stands by must not keep the server from ending. */
  child.unref();
  child.channel?.unref();
  child.on('error', () => undefined);
  return child;
}

/** Sources run through tsx; built code needs nothing. */
function loaderArguments(): readonly string[] {
  if (!import.meta.url.endsWith('.ts')) return [];
  const loader = createRequire(import.meta.url).resolve('tsx');
  return ['--import', pathToFileURL(loader).href];
}

type JobResult = LimitedFailure | { readonly ok: true; readonly value: unknown };

function runJob(
  child: ChildProcess,
  input: unknown,
  options: LimitedProcessOptions,
  later?: Promise<unknown>,
): Promise<JobResult> {
  return new Promise((resolve) => {
    let errors = '';
    let ended: LimitedFailure | null = null;
    child.ref();
    child.channel?.ref();
    const stop = (failure: LimitedFailure) => {
      ended ??= failure;
      child.kill('SIGKILL');
    };
    const deadline = setTimeout(() => stop(timeout(options)), options.timeoutMs);
    const watch = setInterval(() => {
      if (residentMemory(child) > options.memoryMb * MIB) stop(tooMuchMemory(options));
    }, WATCH_MS);
    const finish = (result: JobResult) => {
      clearTimeout(deadline);
      clearInterval(watch);
      child.removeAllListeners();
      child.on('error', () => undefined);
      child.kill('SIGKILL');
      resolve(result);
    };
    child.stderr?.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-KEPT_ERROR_OUTPUT);
    });
    child.on('message', (message) => {
      const result = readMessage(message);
      if (result !== null) finish(result);
    });
    child.on('error', (error) => finish(ended ?? crashed(error.message)));
    child.on('exit', (code, signal) => finish(ended ?? ending(code, signal, errors, options)));
    if (child.exitCode !== null || child.signalCode !== null)
      finish(ending(child.exitCode, child.signalCode, errors, options));
    else
      child.send({ input }, (error) => {
        if (error !== null) finish(ended ?? crashed(error.message));
      });
    later?.then(
      (value) => child.connected && child.send({ later: value }),
      (error: unknown) => stop({ ok: false, reason: 'error', code: null, message: messageOf(error) }),
    );
  });
}

function readMessage(message: unknown): JobResult | null {
  if (typeof message !== 'object' || message === null || !('ok' in message)) return null;
  if (message.ok === true && 'value' in message) return { ok: true, value: message.value };
  const text = 'message' in message ? String(message.message) : '';
  const code = 'code' in message && typeof message.code === 'string' ? message.code : null;
  return { ok: false, reason: 'error', code, message: text };
}

/** Linux tells the resident pages of every process; elsewhere only the limit of the heap holds. */
function residentMemory(child: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1];
    return Number(pages ?? 0) * 4096;
  } catch {
    return 0;
  }
}

function ending(
  code: number | null,
  signal: string | null,
  errors: string,
  options: LimitedProcessOptions,
): LimitedFailure {
  if (/heap out of memory|allocation failed/iu.test(errors)) return tooMuchMemory(options);
  return crashed(`kode ${code ?? '-'}, sinyal ${signal ?? '-'}`);
}

function timeout(options: LimitedProcessOptions): LimitedFailure {
  const seconds = options.timeoutMs / 1000;
  return { ok: false, reason: 'timeout', message: `Pekerjaan dihentikan setelah ${seconds} detik.` };
}

function tooMuchMemory(options: LimitedProcessOptions): LimitedFailure {
  return {
    ok: false,
    reason: 'memory',
    message: `Pekerjaan dihentikan karena memakai lebih dari ${options.memoryMb} MiB memori.`,
  };
}

function crashed(detail: string): LimitedFailure {
  return { ok: false, reason: 'crashed', message: `Proses berhenti sendiri (${detail}).` };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function remove(list: ChildProcess[], child: ChildProcess): void {
  const index = list.indexOf(child);
  if (index >= 0) list.splice(index, 1);
}
