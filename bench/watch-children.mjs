/** Watches the processes below this one: Linux keeps the most memory that each ever held (VmHWM). */
import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 5;

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

function descendantsOf(pid) {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

function mostMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** `stop()` gives the peak of the largest process in MiB. */
export function watchChildren() {
  let most = 0;
  const look = () => {
    for (const pid of descendantsOf(process.pid)) most = Math.max(most, mostMemory(pid));
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop() {
      look();
      clearInterval(timer);
      return most;
    },
  };
}
