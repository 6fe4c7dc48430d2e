/** Columns people add for what Selaras computes: compared with its own figure, never taken over. */
import type { Sheet } from './declaration/shape.ts';
import { nameWithoutBrackets, plainName } from './likeness.ts';

interface Computed {
  readonly id: string;
  readonly names: readonly string[];
}

/** Read as nothing on every sheet: numbering, shares, category words. */
const EVERYWHERE: readonly Computed[] = [
  { id: 'number', names: ['no', 'nomor', 'no urut', '#'] },
  { id: 'row-sum', names: ['jumlah', 'total', 'jumlah total', 'total setahun', 'jumlah setahun'] },
  {
    id: 'share',
    names: [
      '%',
      'persen',
      'persentase',
      '% capaian',
      'serapan',
      '% serapan',
      'capaian %',
      'sisa',
      'selisih',
      'sisa anggaran',
    ],
  },
  {
    id: 'word',
    names: ['kategori', 'predikat kinerja', 'kriteria', 'status capaian', 'mutu', 'mutu pelayanan'],
  },
  { id: 'mean', names: ['rata rata', 'rerata', 'nrr tertimbang', 'skor', 'skor total', 'status indeks'] },
];

const BY_SHEET: Readonly<Record<string, readonly Computed[]>> = {
  measurements: [
    {
      id: 'achievement',
      names: [
        'capaian',
        'capaian kinerja',
        '% capaian',
        'persentase capaian',
        'capaian %',
        'tingkat capaian',
      ],
    },
  ],
  villages: [{ id: 'population', names: ['jumlah penduduk', 'penduduk', 'total penduduk', 'jumlah', 'l p'] }],
};

export function computedColumn(sheet: Sheet, heading: string): string | null {
  const names = [plainName(heading), nameWithoutBrackets(heading)];
  const all = [...(BY_SHEET[sheet.id] ?? []), ...EVERYWHERE];
  return all.find((one) => one.names.some((name) => names.includes(name)))?.id ?? null;
}
