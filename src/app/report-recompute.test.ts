import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './project-root.ts';
import { createReportRenderer } from './report-renderer.ts';
import { type PrintedReport, readPrintedReport } from './testing/printed-report.ts';
import { recomputeReport as recompute } from './testing/recompute-report.ts';
import { readNumberWords } from './testing/recompute-sentences.ts';
import type { Recomputed } from './testing/recompute-tables.ts';

let report: PrintedReport;

beforeAll(async () => {
  const facts = await readFile(join(PROJECT_ROOT, 'demo', 'bajuin-2025.json'), 'utf8');
  const renderer = createReportRenderer({ warm: 0, today: () => '2026-11-21' });
  const { content } = await renderer.render(facts, 'pdf');
  renderer.close();
  report = await readPrintedReport(content);
});

const wrong = (found: readonly Recomputed[]) => found.filter(({ isRight }) => !isRight);

/** The same report with one printed text changed wherever it stands. */
function misprinted(printed: PrintedReport, from: string, to: string): PrintedReport {
  const text: string = JSON.stringify(printed);
  const changed: PrintedReport = JSON.parse(text.replaceAll(from, to));
  return changed;
}

describe('the LKjIP of Bajuin 2025, recomputed from the text of its PDF', () => {
  it('has no wrong sum, percentage, mean, category or amount in words', () => {
    expect(wrong(recompute(report))).toEqual([]);
  });

  it('claims enough of each kind for that to mean something', () => {
    const count = (kind: Recomputed['kind']) => recompute(report).filter((one) => one.kind === kind).length;
    const least = {
      sum: 20,
      hierarchy: 300,
      absorption: 150,
      remaining: 150,
      growth: 100,
      difference: 20,
      achievement: 8,
      mean: 4,
      category: 14,
      score: 9,
      survey: 30,
      words: 15,
      sentence: 15,
    } as const;
    for (const [kind, number] of Object.entries(least) as [Recomputed['kind'], number][]) {
      expect(count(kind), kind).toBeGreaterThanOrEqual(number);
    }
  });

  it.each([
    ['a percentage', '99,73 %', '99,37 %'],
    ['a mean', '119,86 %', '119,68 %'],
    ['a sum of money', '8.102.188.741,16', '8.102.188.741,61'],
    ['an absorption', '88,13 %', '88,31 %'],
    ['what remains', '961.697.757,16', '961.697.757,17'],
    ['an amount in words', 'delapan miliar seratus dua juta', 'delapan miliar seratus tiga juta'],
    ['a growth', '298,97 %', '298,79 %'],
    ['a difference', '22,22 poin', '22,32 poin'],
    ['a score', '88,98', '88,89'],
    ['a survey result', '87,47', '87,74'],
    ['a sum of persons', '718', '781'],
    ['a category', 'kategori Sangat Tinggi', 'kategori Tinggi'],
  ])('would notice %s misprinted', (_what, from, to) => {
    expect(JSON.stringify(report)).toContain(from);
    expect(wrong(recompute(misprinted(report, from, to))).length).toBeGreaterThan(0);
  });
});

/** Tables of the registers, the positions and the quarters: Bajuin keeps no land and people, no money by quarter. */
const NEW_TABLES =
  /Luas Wilayah|Jumlah RT dan RW|Jumlah Penduduk|Anggaran (?:Plt\. )?(?:Sekretaris|Kepala)|Kemajuan Kegiatan|Pegawai/u;

describe('the registers and positions of Bati-Bati 2024 in the default layout, recomputed', () => {
  let found: readonly Recomputed[];

  beforeAll(async () => {
    const facts = await readFile(join(PROJECT_ROOT, 'demo', 'bati-bati-2024.json'), 'utf8');
    const renderer = createReportRenderer({ warm: 0, today: () => '2026-11-21' });
    const { content } = await renderer.render(facts.replace(/"layout": "[^"]+"/u, '"layout": null'), 'pdf');
    renderer.close();
    found = recompute(await readPrintedReport(content)).filter(({ place }) => NEW_TABLES.test(place));
  });

  it('have no wrong sum, share or remainder', () => {
    expect(wrong(found)).toEqual([]);
  });

  it('are enough for that to mean something', () => {
    const count = (kind: Recomputed['kind']) => found.filter((one) => one.kind === kind).length;
    expect(count('sum')).toBeGreaterThanOrEqual(20);
    expect(count('absorption')).toBeGreaterThanOrEqual(60);
    expect(count('remaining')).toBeGreaterThanOrEqual(40);
  });
});

describe('the reading of amounts in words', () => {
  it.each([
    ['seribu seratus sebelas', '1111'],
    ['dua puluh satu ribu sepuluh', '21010'],
    ['seratus ribu', '100000'],
    [
      'delapan miliar seratus dua juta seratus delapan puluh delapan ribu tujuh ratus empat puluh satu',
      '8102188741',
    ],
  ])('%s is %s', (words, number) => {
    expect(readNumberWords(words).toString()).toBe(number);
  });
});
