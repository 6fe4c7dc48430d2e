/**
 * 50 people on the Capaian page, each with a second to think between two whole answers (no If-None-Match). The
 * first seconds after the start are not counted: the server is still starting its background work then.
 */
import { signIn, startServer } from './server.mjs';

const PEOPLE = 50;
const SECONDS = 15;
const WARM_UP_SECONDS = 4;
const THINK_MS = 1_000;
const READERS = ['perencana', 'pelayanan', 'sekretaris', 'camat', 'organisasi', 'inspektorat', 'bupati'];
const PAGE = '/api/units/bajuin/years/2025/capaian';

const pause = (milliseconds) => new Promise((over) => setTimeout(over, milliseconds));

async function person(address, cookie, from, until, times) {
  await pause(Math.random() * THINK_MS);
  while (performance.now() < until) {
    const since = performance.now();
    const answer = await fetch(address + PAGE, { headers: { Cookie: cookie } });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`The page answered ${answer.status}`);
    if (since > from) times.push(performance.now() - since);
    await pause(THINK_MS);
  }
}

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

export async function measure(folder) {
  const server = await startServer(folder);
  const cookies = [];
  for (let number = 0; number < PEOPLE; number += 1)
    cookies.push(await signIn(server.address, READERS[number % READERS.length]));
  const times = [];
  const from = performance.now() + WARM_UP_SECONDS * 1_000;
  const until = from + SECONDS * 1_000;
  await Promise.all(cookies.map((cookie) => person(server.address, cookie, from, until, times)));
  const memory = server.memory();
  await server.stop();
  const sorted = times.sort((one, other) => one - other);
  const p50 = share(sorted, 0.5);
  return {
    milliseconds: share(sorted, 0.95),
    memory,
    p50,
    p99: share(sorted, 0.99),
    requests: sorted.length,
  };
}
