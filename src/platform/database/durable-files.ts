/**
 * PGlite never calls fsync: safe against a killed process, not against a power cut. This file system does.
 *
 * NODEFS streams carry the host descriptor in `nfd`. PGlite's fdatasync is a stub and its fd_sync is not,
 * hence `wal_sync_method=fsync`. This leans on an internal of PGlite 0.5.16: the version is pinned, and a
 * test counts the syncs per commit.
 */
import { fdatasyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type EmscriptenOptions = Awaited<ReturnType<Init>>['emscriptenOpts'];

interface NodeStreamOperations {
  fsync?: (stream: { readonly nfd?: number }) => number;
}

export class DurableNodeFS extends NodeFS {
  readonly #onSync: () => void;

  /** `onSync` is told of each fdatasync that reached the disk. */
  constructor(folder: string, onSync: () => void) {
    super(folder);
    this.#onSync = onSync;
  }

  override async init(...args: Parameters<Init>): ReturnType<Init> {
    const prepared = await super.init(...args);
    return { emscriptenOpts: withSync(prepared.emscriptenOpts, this.#onSync) };
  }
}

function withSync(options: EmscriptenOptions, onSync: () => void): EmscriptenOptions {
  const install = (module: object): void => {
    nodeStreamOperations(module).fsync = (stream) => {
      if (stream.nfd === undefined) return 0;
      fdatasyncSync(stream.nfd);
      onSync();
      return 0;
    };
  };
  const before = options.preRun ?? [];
  return { ...options, preRun: [...(Array.isArray(before) ? before : [before]), install] };
}

function nodeStreamOperations(module: object): NodeStreamOperations {
  const fileSystem: unknown = Reflect.get(module, 'NODEFS');
  if (typeof fileSystem !== 'object' || fileSystem === null) throw new Error('PGlite has no NODEFS');
  const operations: unknown = Reflect.get(fileSystem, 'stream_ops');
  if (typeof operations !== 'object' || operations === null) throw new Error('NODEFS has no stream_ops');
  return operations;
}
