/**
 * What the first visit downloads: reads the manifest of the built client and prints, compressed, the entry
 * with its static imports and style sheets, and the same with each page that one may arrive at.
 * Ends with an error when the largest is over the limit of script (200 kB).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 200_000;
const OUT = new URL('../dist/web/', import.meta.url).pathname;
const PAGES = [
  ['Masuk', 'identity/sign-in-page.tsx'],
  ['Beranda', 'app/home-page.tsx', 'app/place.tsx'],
  ['Capaian', 'measurement/achievement-page.tsx', 'app/place.tsx'],
  ['Indikator, sebelum grafik', 'measurement/indicator-page.tsx', 'app/place.tsx'],
  ['Laporan', 'reporting/report-page.tsx', 'app/place.tsx'],
];

const manifest = JSON.parse(readFileSync(join(OUT, '.vite/manifest.json'), 'utf8'));
const sizes = new Map();

function compressed(file) {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(OUT, file)), { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

/** All files that the given modules need before they run. */
function filesOf(keys) {
  const scripts = new Set();
  const styles = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`Not in the manifest: ${key}`);
    for (const style of chunk.css ?? []) styles.add(style);
    if (scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return { scripts: [...scripts], styles: [...styles] };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const total = (files) => files.reduce((sum, file) => sum + compressed(file), 0);

let largest = 0;
for (const [name, ...modules] of [['Kerangka'], ...PAGES]) {
  const { scripts, styles } = filesOf(['index.html', ...modules]);
  largest = Math.max(largest, total(scripts));
  process.stdout.write(
    `${name.padEnd(26)} script ${kilobytes(total(scripts)).padStart(9)} (${scripts.length}), style ${kilobytes(total(styles)).padStart(8)}\n`,
  );
}
process.stdout.write(`Limit of script: ${kilobytes(LIMIT)}\n`);
if (largest > LIMIT) process.exitCode = 1;
