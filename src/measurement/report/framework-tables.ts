/** How achievement is measured: the scale with its citation (C-31…C-33) and the methods in use (C-10…C-15). */
import { cell, column, headRow, named, noData, plain, row } from '../../documents/compose-blocks.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { METHODS } from '../../planning/rules/methods.ts';
import { scaleByCode } from '../rules/category-scale.ts';
import type { CategoryScale, MeasurementFacts } from '../rules/facts.ts';

/** The scale the government uses in the year, or null when its code is unknown. */
export function scaleInUse(facts: MeasurementFacts): CategoryScale | null {
  return scaleByCode(facts.settings.scale, facts.scales);
}

/** `No | Rentang Capaian | Kategori`; contiguous, the top band is open above. */
export function scaleTable(facts: MeasurementFacts): Block {
  const scale = scaleInUse(facts);
  if (scale === null) return noData('skala kategori capaian yang digunakan');
  const body = scale.bands.map((band, index) =>
    row([
      cell(romanNumeral(index + 1), { align: 'center' }),
      cell(boundsOf(scale, index), { align: 'center' }),
      cell(band.label, { align: 'center', tone: band.tone }),
    ]),
  );
  return {
    kind: 'table',
    id: 'tabel-skala',
    caption: 'Skala Kategori Capaian Kinerja',
    columns: named(['no', 'rentang', 'kategori'], [column(1), column(4), column(3)]),
    head: [headRow(['No', 'Rentang Capaian (%)', 'Kategori'])],
    body,
    notes: [
      [
        plain(
          'Capaian dibandingkan setelah dibulatkan dua desimal; capaian di atas 100 % masuk kategori teratas.',
        ),
      ],
    ],
    source: scale.citation,
  };
}

function boundsOf(scale: CategoryScale, index: number): string {
  const band = scale.bands[index];
  const above = scale.bands[index - 1];
  if (band === undefined) return '';
  const lower = band.lower.isZero() ? '' : `${band.isInclusive ? '≥' : '>'} ${formatNumber(band.lower, 0)}`;
  const upper = above === undefined ? '' : `${above.isInclusive ? '<' : '≤'} ${formatNumber(above.lower, 0)}`;
  if (lower === '') return upper;
  return upper === '' ? lower : `${lower} sampai ${upper}`;
}

/** `No | Indikator | Metode | Rumus`: the method of each indicator, as C-10 demands that the result names it. */
export function methodTable(indicators: readonly IndicatorFact[]): Block {
  if (indicators.length === 0) return noData('indikator yang diukur');
  return {
    kind: 'table',
    id: 'tabel-metode',
    caption: 'Metode Penghitungan Capaian per Indikator',
    columns: named(['no', 'indikator', 'metode', 'rumus'], [column(0.5), column(4), column(3), column(3)]),
    head: [headRow(['No', 'Indikator', 'Metode', 'Rumus Capaian (%)'])],
    body: indicators.map((one, index) =>
      row([
        cell(String(index + 1), { align: 'center' }),
        cell(one.name),
        cell(METHODS[one.method].name),
        cell(METHODS[one.method].formula),
      ]),
    ),
    notes: [[plain('R = realisasi; T = target.')]],
  };
}

/** Tone of a category word on the scale in use; null when the word is none of it. */
export function toneOf(facts: MeasurementFacts, word: string | null): Cell['tone'] | null {
  return scaleInUse(facts)?.bands.find((band) => band.label === word)?.tone ?? null;
}
