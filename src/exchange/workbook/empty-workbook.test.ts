import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../bundle-schema.ts';
import type { TemplateKind, TemplateStart } from '../rules/workbook.ts';
import { EditedWorkbook } from '../testing/edited-workbook.ts';
import { smallBundle } from '../testing/small-bundle.ts';
import { emptyWorkbook } from './empty-workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const start: TemplateStart = {
  year: 2026,
  unit: { code: '63.01.10', name: 'Kecamatan Bajuin' },
  government: {
    code: '63.01',
    name: 'Kabupaten Tanah Laut',
    province: 'Kalimantan Selatan',
    capital: 'Pelaihari',
    headTitle: 'Bupati',
    timeZone: 'Asia/Makassar',
  },
};

async function emptyBundle(kind: TemplateKind) {
  const reading = readWorkbook(await emptyWorkbook(kind, start), { mapping: [] });
  if (reading.bundle === null) throw new Error(JSON.stringify([reading.problems, reading.questions]));
  return reading.bundle;
}

describe('the empty workbook', () => {
  it.each(['kecamatan', 'kelurahan', 'dinas', 'bagian'] as const)(
    'of a %s can be imported as it is',
    async (kind) => {
      const bundle = await emptyBundle(kind);
      expect([bundle.unit, bundle.year]).toEqual(['63.01.10', 2026]);
      expect(bundle.organisation.positions.length).toBeGreaterThan(3);
      expect(bundle.measurement.measurements).toEqual([]);
      expect(bundle.budget.lines).toEqual([]);
    },
  );

  it('of a kecamatan has the six national programmes', async () => {
    const { budget } = await emptyBundle('kecamatan');
    const programs = budget.nomenclature.filter(({ level }) => level === 'program').map(({ code }) => code);
    expect(programs).toEqual(['7.01.01', '7.01.02', '7.01.03', '7.01.04', '7.01.05', '7.01.06']);
  });
});

it('a new office fills it in by names alone: codes are made, references found, the rest has its usual value', async () => {
  const bytes = await emptyWorkbook('kecamatan', start);
  const book = new EditedWorkbook(read(bytes, { type: 'array', cellNF: true, cellFormula: true }));
  book
    .put('Tujuan', 'C3', [['Meningkatnya kualitas pelayanan publik', 'Renstra Kecamatan Bajuin']])
    .put('Sasaran', 'C3', [
      ['Meningkatnya kepuasan masyarakat', 'Meningkatnya kualitas pelayanan publik', 'renstra-2026-2030'],
    ])
    .put('Indikator', 'B3', [
      ['Indeks Kepuasan Masyarakat', null, 'Meningkatnya kepuasan masyarakat', 'Nilai', 1, 'Camat Bajuin'],
    ])
    .put('Target', 'A3', [['Indeks Kepuasan Masyarakat', 'Renstra Kecamatan Bajuin', null, null, '87,5', 88]])
    .put('Pengukuran', 'A3', [['indeks kepuasan masyarakat', null, null, '87,26', null, null, 'Survei 2026']])
    .put('Desa', 'B3', [['Bajuin'], ['Galam']])
    .put('Unsur SKM', 'C3', [[3.5, '3,25']]);
  const { bundle, problems, questions } = book.reading();
  if (bundle === null) throw new Error(JSON.stringify([problems, questions], null, 1));
  expect(bundle.planning.indicators).toMatchObject([
    {
      code: 'indeks-kepuasan-masyarakat',
      level: 'objective',
      measures: 'meningkatnya-kepuasan-masyarakat',
      owner: 'camat-bajuin',
      ikuNumber: 1,
      method: 'maximise',
    },
  ]);
  expect(bundle.planning.targets.map(({ year, quarter, version }) => [year, quarter, version])).toEqual([
    [2026, null, 'awal'],
    [2027, null, 'awal'],
  ]);
  expect(bundle.measurement.measurements).toMatchObject([
    { indicator: 'indeks-kepuasan-masyarakat', year: 2026, quarter: null, source: 'Survei 2026' },
  ]);
  expect(bundle.organisation.villages.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
    'bajuin desa',
    'galam desa',
  ]);
  expect(bundle.survey.periods.map(({ quarter }) => quarter)).toEqual([1, 2]);
});

describe("next year's workbook", () => {
  it('keeps organisation, plan and targets, empties what is measured, and moves realisations to the history', async () => {
    const parsed = parseBundle(JSON.stringify(smallBundle()));
    if (!parsed.ok) throw new Error('The small bundle is valid');
    const bytes = await writeWorkbook(parsed.bundle, { purpose: 'next-year' });
    const { bundle, problems } = readWorkbook(bytes, { mapping: [] });
    if (bundle === null) throw new Error(JSON.stringify(problems));
    expect([bundle.year, bundle.measurement.settings.year]).toEqual([2026, 2026]);
    expect(bundle.organisation.positions).toEqual(parsed.bundle.organisation.positions);
    expect(bundle.planning.indicators).toEqual(parsed.bundle.planning.indicators);
    expect(bundle.planning.targets.map(({ year }) => year)).toEqual([2025, 2025, 2029]);
    expect(bundle.measurement.measurements).toEqual([]);
    expect(bundle.agreements.agreements).toEqual([]);
    const history = bundle.planning.baselines.map(
      ({ indicator, year, value }) => `${indicator} ${year} ${value}`,
    );
    expect(history).toEqual(['iku-1 2024 44.44', 'iku-1 2025 77.78']);
    expect(bundle.budget.versions.map(({ code, year }) => `${code} ${year}`)).toContain('murni 2026');
  });
});
