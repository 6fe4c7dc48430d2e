/** Whole answers of the Capaian page as fast as the server gives them: ten connections, no If-None-Match. */
import autocannon from 'autocannon';
import { signIn, startServer } from './server.mjs';

const CONNECTIONS = 10;
const SECONDS = 8;

export async function measure(folder) {
  const server = await startServer(folder);
  const cookie = await signIn(server.address, 'perencana');
  const url = `${server.address}/api/units/bajuin/years/2025/capaian`;
  const load = (duration) =>
    autocannon({ url, connections: CONNECTIONS, duration, headers: { Cookie: cookie } });
  await load(2);
  const { requests, latency, non2xx, errors } = await load(SECONDS);
  const memory = server.memory();
  await server.stop();
  if (non2xx + errors > 0) throw new Error(`${non2xx} refused, ${errors} failed`);
  return { milliseconds: latency.p50, memory, perSecond: requests.average, p99: latency.p99 };
}
