/** From the start of the process to its first answer, on a folder that an earlier start has prepared. */
import { newDataFolder, removeFolder, startServer } from './server.mjs';

export async function measure(prepared) {
  const folder = prepared ?? (await newDataFolder());
  const server = await startServer(folder);
  const { milliseconds } = server;
  const memory = server.memory();
  await server.stop();
  if (prepared === undefined) await removeFolder(folder);
  return { milliseconds, memory };
}
