/** The words between the server's thread and the embedded database's thread. */
import type { StatementErrorDetail } from './database-errors.ts';

export interface WorkerSettings {
  /** Folder of PGlite's own files, or `memory`. */
  readonly folder: string;
}

export type WorkerRequest =
  | {
      readonly id: number;
      readonly kind: 'query';
      readonly sql: string;
      readonly parameters: readonly unknown[];
    }
  | { readonly id: number; readonly kind: 'execute'; readonly script: string }
  | { readonly id: number; readonly kind: 'count-syncs' }
  | { readonly id: number; readonly kind: 'close' };

export type WorkerReply =
  | {
      readonly id: number;
      readonly kind: 'rows';
      readonly rows: readonly Record<string, unknown>[];
      readonly affected: number | null;
    }
  | { readonly id: number; readonly kind: 'done' }
  | { readonly id: number; readonly kind: 'syncs'; readonly count: number }
  | {
      readonly id: number;
      readonly kind: 'failed';
      readonly message: string;
      readonly detail: StatementErrorDetail | null;
    };
