/** Serves the example once for all browser tests that need it. */
import { serve } from './serve.ts';

export const PORT = 4390;
export const ADDRESS = `http://localhost:${PORT}`;

export default async function serveDemo(): Promise<() => Promise<void>> {
  const { stop } = await serve(PORT, { SELARAS_CONTOH: '1' });
  return stop;
}
