/**
 * `npm run bench`: medians of five runs, each in a process of its own, with the most memory that process held.
 * `npm run bench -- laporan capaian` runs only the lines whose name begins so.
 */
import { newDataFolder, removeFolder } from '../bench/server.mjs';
import { build } from './house/build.mjs';
import { installPackages } from './house/install.mjs';
import { run } from './house/run.mjs';

const RUNS = 5;

const number = (value, decimals = 0) =>
  value.toLocaleString('id-ID', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const milliseconds = (value) => `${number(value, value < 100 ? 1 : 0)} ms`;
const perSecond = (value) => `${number(value)} per detik`;

/** Targets hold for the median; `shown` is the figure that is compared. */
const lines = [
  { name: 'capaian-rumus', title: '100.000 capaian, aturan saja', args: ['achievements'] },
  { name: 'impor', title: 'Impor demo/bajuin-2025.json, basis data baru', args: ['import'] },
  {
    name: 'buku-kerja-dibaca',
    title: 'Buku kerja penuh dibaca dan diperiksa, proses hangat',
    args: ['workbook'],
    more: ({ written }) => `ditulis ${milliseconds(written)}`,
  },
  {
    name: 'buku-kerja-impor',
    title: 'Impor buku kerja penuh lewat layar: unggah, uji coba, simpan',
    args: ['import-workbook'],
    most: 3_000,
    more: ({ dryRun }) => `siap disetujui ${milliseconds(dryRun)}`,
  },
  {
    name: 'laporan-pdf',
    title: 'LKjIP sebagai PDF, proses terbatas dengan awalnya',
    args: ['report', 'pdf'],
    most: 2_000,
    memory: 350,
    more: ({ pages }) => `${pages} halaman`,
  },
  {
    name: 'laporan-pelaihari',
    title: 'LKjIP Pelaihari 2023 sebagai PDF, tata letaknya sendiri',
    args: ['report', 'pdf', 'pelaihari-2023'],
    most: 3_000,
    more: ({ pages }) => `${pages} halaman`,
  },
  {
    name: 'laporan-bati-bati',
    title: 'LKjIP Bati-Bati 2024 sebagai PDF, tata letaknya sendiri',
    args: ['report', 'pdf', 'bati-bati-2024'],
    most: 3_000,
    more: ({ pages }) => `${pages} halaman`,
  },
  {
    name: 'laporan-word',
    title: 'LKjIP sebagai Word, proses terbatas dengan awalnya',
    args: ['report', 'docx'],
    most: 3_000,
    memory: 350,
  },
  { name: 'laporan-html', title: 'LKjIP sebagai HTML', args: ['report', 'html'], memory: 350 },
  { name: 'libreoffice', title: 'Berkas Word yang sama, LibreOffice ke PDF', args: ['libreoffice'] },
  {
    name: 'mulai',
    title: 'Dari awal proses sampai jawaban pertama (awal kedua)',
    args: ['start', ':data'],
    most: 2_000,
  },
  {
    name: 'capaian-50',
    title: 'Halaman Capaian, 50 orang, jeda 1 detik: p95',
    args: ['people', ':data'],
    most: 50,
    more: ({ p50, p99, requests }) =>
      `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}, ${number(requests)} permintaan`,
  },
  {
    name: 'capaian-utuh',
    title: 'Halaman Capaian tanpa ETag, 10 sambungan',
    args: ['uncached', ':data'],
    show: (result) => perSecond(result.perSecond),
    least: 200,
    more: ({ milliseconds: p50, p99 }) => `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}`,
  },
  {
    name: 'capaian-hitung',
    title: 'Halaman Capaian dihitung ulang dari fakta',
    args: ['recomputed'],
    more: (result) => perSecond(result.perSecond),
  },
];

async function once(args) {
  const { code, output } = await run(process.execPath, ['bench/once.mjs', ...args], { quiet: true });
  const last = output.trim().split('\n').at(-1) ?? '';
  if (code !== 0 || !last.startsWith('{')) throw new Error(output.slice(-2000));
  return JSON.parse(last);
}

/** The run in the middle; its memory is the most of all runs. */
function middle(results) {
  const key = ({ perSecond: rate, milliseconds: time }) => rate ?? time;
  const sorted = [...results].sort((one, other) => key(one) - key(other));
  return {
    ...sorted[Math.floor(sorted.length / 2)],
    memory: Math.max(...results.map(({ memory }) => memory)),
  };
}

function verdict({ most, least, memory }, result) {
  const misses = [
    most !== undefined && result.milliseconds > most ? `sasaran ${number(most)} ms` : null,
    least !== undefined && result.perSecond < least ? `sasaran ${number(least)} per detik` : null,
    memory !== undefined && result.memory > memory ? `sasaran ${memory} MB` : null,
  ].filter((miss) => miss !== null);
  if (misses.length > 0) return `BELUM: ${misses.join(', ')}`;
  return most === undefined && least === undefined && memory === undefined ? '' : 'tercapai';
}

async function measure(line, folder) {
  const args = line.args.map((argument) => (argument === ':data' ? folder : argument));
  const results = [];
  for (let count = 0; count < RUNS; count += 1) results.push(await once(args));
  const result = middle(results);
  const shown = (line.show ?? (({ milliseconds: time }) => milliseconds(time)))(result);
  const row = [
    line.title,
    shown,
    `${number(result.memory)} MB`,
    verdict(line, result),
    line.more?.(result) ?? '',
  ];
  console.log(`| ${row.join(' | ')} |`);
  return result;
}

await installPackages();
await build();
const wanted = process.argv.slice(2);
const chosen = lines.filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);
const folder = await newDataFolder();
const medians = new Map();
try {
  if (chosen.some(({ args }) => args.includes(':data'))) await once(['start', folder]);
  console.log(`\nNode ${process.versions.node}, median ${RUNS} kali, memori tertinggi satu proses\n`);
  console.log('| ukuran | median | memori | sasaran | |\n|---|---:|---:|---|---|');
  for (const line of chosen) medians.set(line.name, await measure(line, folder));
} finally {
  await removeFolder(folder);
}
const [word, office] = ['laporan-word', 'libreoffice'].map((name) => medians.get(name)?.milliseconds);
const pdf = medians.get('laporan-pdf')?.milliseconds;
if (word !== undefined && office !== undefined && pdf !== undefined) {
  console.log(
    `\nLibreOffice memerlukan ${number(office / pdf, 1)} kali waktu PDF dan ${number(office / word, 1)} kali waktu Word.`,
  );
}
if (wanted.length === 0) {
  console.log('\nUkuran muatan pertama:');
  await run(process.execPath, ['scripts/measure-first-load.mjs']);
}
