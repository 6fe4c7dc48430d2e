/** Which process this is, and whether another still lives: a pid alone may have been given to someone else. */
import { readFile } from 'node:fs/promises';

export interface ProcessIdentity {
  readonly pid: number;
  /** Start of the process in ticks since boot, from /proc; null where there is none. */
  readonly started: string | null;
  /** Which boot of the machine; null where unknown. */
  readonly boot: string | null;
}

export async function identityOf(pid: number): Promise<ProcessIdentity> {
  return { pid, started: await startOf(pid), boot: await bootId() };
}

export async function isAlive(process: ProcessIdentity): Promise<boolean> {
  if (process.boot !== null && process.boot !== (await bootId())) return false;
  if (!pidExists(process.pid)) return false;
  return process.started === null || process.started === (await startOf(process.pid));
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat; counted after the name, which may hold spaces and brackets. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

async function bootId(): Promise<string | null> {
  return (await textOf('/proc/sys/kernel/random/boot_id'))?.trim() ?? null;
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
