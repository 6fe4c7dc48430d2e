/** A full workbook (demo/bajuin-2025 with everything it holds): read and checked in a warm process; and written. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../dist/server/app/project-root.js';
import { parseBundle } from '../dist/server/exchange/bundle-schema.js';
import { readWorkbook } from '../dist/server/exchange/workbook/read-workbook.js';
import { writeWorkbook } from '../dist/server/exchange/workbook/write-workbook.js';

const RUNS = 5;

/** Median of some runs after a first one, in milliseconds. */
export async function measure() {
  const text = await readFile(join(PROJECT_ROOT, 'demo', 'bajuin-2025.json'), 'utf8');
  const reading = parseBundle(text);
  if (!reading.ok) throw new Error('The demo cannot be read');
  const bytes = await writeWorkbook(reading.bundle, { purpose: 'data' });
  readWorkbook(bytes, { mapping: [] });
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const since = performance.now();
    const { bundle, problems } = readWorkbook(bytes, { mapping: [] });
    times.push(performance.now() - since);
    if (bundle === null) throw new Error(`The workbook was refused: ${problems[0]?.message}`);
  }
  const since = performance.now();
  await writeWorkbook(reading.bundle, { purpose: 'data' });
  const written = performance.now() - since;
  times.sort((a, b) => a - b);
  return { milliseconds: times[Math.floor(RUNS / 2)], written, bytes: bytes.byteLength };
}

if (process.argv[1] === import.meta.filename) {
  const { milliseconds, written, bytes } = await measure();
  console.log(
    `Buku kerja ${Math.round(bytes / 1024)} kB: dibaca dan diperiksa ${milliseconds.toFixed(0)} ms, ditulis ${written.toFixed(0)} ms`,
  );
}
