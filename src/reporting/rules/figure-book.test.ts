import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import type { Figure, FigureBook } from '../../kernel/figure.ts';
import type { EfficiencyMethod, MeasurementFact } from '../../measurement/rules/facts.ts';
import { buildFigureBook } from './figure-book.ts';
import {
  measured,
  numberTarget,
  parts,
  sampleIndicator,
  sampleMeasurement,
  sampleYear,
} from './testing/sample-year.ts';

const book = buildFigureBook(sampleYear());

function figure(id: string, from: FigureBook = book): Figure {
  const found = from.get(id);
  if (found === undefined) throw new Error(`no figure ${id}; there are ${[...from.keys()].join(' ')}`);
  return found;
}
const shown = (id: string, from: FigureBook = book): string =>
  figure(id, from).shown.replaceAll('\u00A0', ' ');

describe('the figure book of Bajuin 2025', () => {
  test('achievement, category and mean of the two IKU', () => {
    expect(shown('target/iku-1/2025')).toBe('55,56 %');
    expect(shown('realisasi/iku-1/2025')).toBe('77,78 %');
    expect(shown('capaian/iku-1/2025')).toBe('140,00 %');
    expect(shown('capaian/iku-2/2025')).toBe('99,73 %');
    expect(shown('kategori/iku-1/2025')).toBe('Sangat Tinggi');
    expect(shown('rata-rata/iku/2025')).toBe('119,86 %');
    expect(shown('terukur/iku/2025')).toBe('2 dari 2');
    expect(shown('kategori-rata-rata/iku/2025')).toBe('Sangat Tinggi');
    expect(shown('rata-rata/sasaran-1/2025')).toBe('119,86 %');
    expect(shown('rata-rata/camat/2025')).toBe('119,86 %');
  });

  test('an achievement says how it was computed, with the numbers put in', () => {
    const { explanation } = figure('capaian/iku-2/2025');
    expect(explanation.worked.replaceAll('\u00A0', ' ')).toBe('87,26 / 87,50 × 100 = 99,73 %');
    expect(explanation.rule).toBe('C-10');
    expect(explanation.inputs.map(({ symbol, figureId }) => [symbol, figureId])).toEqual([
      ['R', 'realisasi/iku-2/2025'],
      ['T', 'target/iku-2/2025'],
    ]);
    expect(explanation.rounding).toBe('dibulatkan setengah ke atas, 2 desimal');
  });

  test('every input that names a figure leads to one that shows the same', () => {
    const links = [...book.values()].flatMap((of) =>
      of.explanation.inputs.filter(({ figureId }) => figureId !== null),
    );
    expect(links.length).toBeGreaterThan(100);
    for (const { figureId, shown: printed } of links) expect(figure(figureId ?? '').shown).toBe(printed);
  });

  test('absorption is of sums: the unit, a program, what is linked to an indicator', () => {
    expect(shown('pagu/total/2025')).toBe('8.102.188.741,16');
    expect(shown('realisasi-anggaran/total/2025')).toBe('7.140.490.984,00');
    expect(shown('serapan/total/2025')).toBe('88,13 %');
    expect(shown('sisa/total/2025')).toBe('961.697.757,16');
    expect(shown('serapan/7.01.03/2025')).toBe('75,49 %');
    expect(shown('pagu-indikator/iku-1/2025')).toBe('40.172.248,31');
    expect(shown('realisasi-indikator/iku-1/2025')).toBe('28.750.000,00');
    expect(shown('serapan-indikator/iku-1/2025')).toBe('71,57 %');
  });

  test('spending known only for a program is not spread over its sub kegiatan', () => {
    expect(shown('realisasi-anggaran/7.01.01/2025')).toBe('7.111.740.984,00');
    const below = figure('realisasi-anggaran/7.01.01.2.02.0001/2025');
    expect(below.outcome).toMatchObject({ state: 'not-computable', code: 'no-data' });
    expect(below.explanation.notes.join(' ')).toContain('Rincian tidak tersedia');
  });

  test('every version of the budget keeps its figures', () => {
    expect(shown('pagu/total/2025/murni')).toBe('8.020.000.000,00');
    expect(shown('pagu/total/2025/perubahan')).toBe('8.102.188.741,16');
    expect(shown('selisih-pagu/total/2025')).toBe('82.188.741,16');
  });

  test('the account level, with growth that is n/a from nothing', () => {
    expect(shown('rekening-serapan/5/2025')).toBe('88,13 %');
    expect(shown('rekening-serapan/5.2/2025')).toBe('87,15 %');
    expect(shown('rekening-pertumbuhan/5/2025')).toBe('96,63 %');
    expect(shown('rekening-realisasi/5/2024')).toBe('3.631.387.054,00');
  });

  test('comparison with earlier years, the plan’s end and others', () => {
    expect(shown('perubahan/iku-1/2025')).toBe('22,22 poin');
    expect(shown('perubahan/iku-2/2025')).toBe('0,09 poin');
    expect(shown('perubahan-rata-rata/iku-1')).toBe('25,93 poin');
    expect(shown('perubahan-rata-rata/iku-2')).toBe('-0,46 poin');
    expect(shown('capaian-akhir/iku-1/2025')).toBe('77,78 %');
    expect(shown('capaian-akhir/iku-2/2025')).toBe('97,50 %');
    expect(shown('selisih-pembanding/iku-2/1')).toBe('4,44 poin');
    expect(shown('selisih-pembanding/iku-2/2')).toBe('belum diisi');
  });

  test('the survey: computed from the elements beside the published value', () => {
    expect(shown('skm/2025/tw4')).toBe('88,53');
    expect(shown('skm/2025')).toBe('87,47');
    expect(shown('skm-resmi/2025')).toBe('87,26');
    expect(shown('skm-selisih/2025')).toBe('-0,21 poin');
    expect(shown('skm-mutu/2025')).toBe('B');
    expect(shown('skm-resmi-mutu/2025')).toBe('B');
    expect(shown('skm-nrr/2025/3')).toBe('3,26');
  });

  test('villages, staff, services and registers', () => {
    expect(shown('desa/jumlah/2025')).toBe('9');
    expect(shown('desa/mandiri/2025')).toBe('7');
    expect(shown('desa/maju/2025')).toBe('2');
    expect(shown('desa-skor/bajuin/2025')).toBe('88,98');
    expect(shown('desa-status/tanjung/2025')).toBe('Maju');
    expect(shown('pegawai/2025')).toBe('27');
    expect(shown('layanan/2025')).toBe('1.781');
    expect(shown('layanan-tersedia/2025')).toBe('1 dari 2');
    expect(shown('register/bantuan/pbp')).toBe('55');
  });

  test('an agreement’s money is summed up the nomenclature', () => {
    expect(shown('pk/pk-camat-perubahan/7.01.03')).toBe('22.255.256,00');
    expect(shown('pk/pk-camat-perubahan/total')).toBe('40.172.248,31');
  });
});

describe('a year with gaps', () => {
  test('what is not measured is counted out loud, never as 0', () => {
    const gaps = buildFigureBook(
      sampleYear({
        measurement: sampleMeasurement({
          measurements: [measured('iku-1', '77.78', { parts: parts(7, 9) })],
        }),
      }),
    );
    expect(shown('capaian/iku-2/2025', gaps)).toBe('belum diisi');
    expect(shown('kategori/iku-2/2025', gaps)).toBe('belum diisi');
    expect(shown('rata-rata/iku/2025', gaps)).toBe('140,00 %');
    expect(shown('terukur/iku/2025', gaps)).toBe('1 dari 2');
    expect(figure('terukur/iku/2025', gaps).explanation.worked).toBe('1 dari 2 terukur; 1 belum diisi');
  });

  test('with a cap of 100 the mean is 99,86 and the uncapped value stands beside', () => {
    const { settings } = sampleMeasurement();
    const capped = buildFigureBook(
      sampleYear({ measurement: sampleMeasurement({ settings: { ...settings, cap: decimal(100) } }) }),
    );
    expect(shown('capaian/iku-1/2025', capped)).toBe('100,00 %');
    expect(shown('capaian-tanpa-batas/iku-1/2025', capped)).toBe('140,00 %');
    expect(shown('rata-rata/iku/2025', capped)).toBe('99,86 %');
  });

  test('an indicator whose formula reads registers is computed from them while nothing is measured', () => {
    const { planning } = sampleYear();
    const indicators = planning.indicators.map((indicator) =>
      indicator.code === 'iku-1'
        ? {
            ...indicator,
            formula: 'desa_mandiri / jumlah_desa × 100',
            variables: [
              { name: 'desa_mandiri', label: 'Desa Mandiri', register: 'villages-mandiri' as const },
              { name: 'jumlah_desa', label: 'Desa', register: 'villages' as const },
            ],
          }
        : indicator,
    );
    const from = (measurements: readonly MeasurementFact[]): FigureBook =>
      buildFigureBook(
        sampleYear({
          planning: { ...planning, indicators },
          measurement: sampleMeasurement({ measurements }),
        }),
      );
    expect(shown('realisasi/iku-1/2025', from([]))).toBe('77,78 %');
    expect(shown('capaian/iku-1/2025', from([]))).toBe('140,00 %');
    const other = figure('realisasi/iku-1/2025', from([measured('iku-1', '66.67', { parts: parts(6, 9) })]));
    expect(other.shown).toBe('66,67\u00A0%');
    expect(other.explanation.notes.join(' ')).toContain('memberi 77,78');
  });

  test('quarters stand against the target to them and against the year’s; an open quarter stays open', () => {
    const { planning } = sampleYear();
    const quarterly = ([1, 2, 3, 4] as const).map((quarter) => ({
      indicator: 'surat',
      year: 2025,
      quarter,
      document: 'renstra-2025-2029',
      version: 'awal',
      target: numberTarget(10),
    }));
    const yearly = {
      indicator: 'surat',
      year: 2025,
      quarter: null,
      document: 'renstra-2025-2029',
      version: 'awal',
    };
    const book = buildFigureBook(
      sampleYear({
        planning: {
          ...planning,
          indicators: [
            sampleIndicator('surat', { unit: 'Dokumen', accumulation: 'sum', decimals: 0, owner: null }),
          ],
          targets: [...quarterly, { ...yearly, target: numberTarget(40) }],
        },
        agreements: { agreements: [] },
        measurement: sampleMeasurement({
          measurements: [measured('surat', 8, { quarter: 1 }), measured('surat', 13, { quarter: 2 })],
        }),
      }),
    );
    expect(shown('realisasi-kumulatif/surat/2025/tw2', book)).toBe('21');
    expect(shown('target-kumulatif/surat/2025/tw2', book)).toBe('20');
    expect(shown('capaian/surat/2025/tw1', book)).toBe('80,00 %');
    expect(shown('capaian/surat/2025/tw2', book)).toBe('105,00 %');
    expect(shown('capaian-tahunan/surat/2025/tw2', book)).toBe('52,50 %');
    expect(shown('capaian/surat/2025/tw3', book)).toBe('belum diisi');
    expect(figure('realisasi/surat/2025', book).explanation.worked).toBe('8 + 13 = 21');
    expect(figure('realisasi/surat/2025', book).explanation.notes).toContain('2 dari 4 triwulan terisi.');
  });
});

describe('efficiency of the programmes that serve an indicator', () => {
  const withMethod = (efficiency: EfficiencyMethod): FigureBook => {
    const { settings } = sampleMeasurement();
    return buildFigureBook(
      sampleYear({ measurement: sampleMeasurement({ settings: { ...settings, efficiency } }) }),
    );
  };
  test.each([
    ['difference', '68,43 poin'],
    ['output-weighted', '48,88 %'],
    ['hundred-minus-absorption', '28,43 %'],
    ['rupiah-saved', '11.422.248,31'],
    ['ratio', '1,96'],
    ['physical-minus-financial', '6,13 poin'],
    ['pmk-249', '20,00 %'],
  ] as const)('%s gives %s for the Desa Mandiri of Bajuin', (method, expected) => {
    const book = withMethod(method);
    expect(shown('efisiensi/iku-1/2025', book)).toBe(expected);
    expect(figure('efisiensi/iku-1/2025', book).explanation.notes.length).toBeGreaterThan(0);
  });
  test('an IKU without a programme says so', () => {
    const found = figure('efisiensi/iku-2/2025');
    expect(found.shown).toBe('tidak dapat dihitung');
    expect(found.explanation.notes.join(' ')).toContain('belum dihubungkan dengan program');
  });
});
