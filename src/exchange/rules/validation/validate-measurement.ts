import { quoted } from '../../../kernel/result.ts';
import type { CategoryScale, MeasurementFact } from '../../../measurement/rules/facts.ts';
import type { IndicatorFact } from '../../../planning/rules/facts.ts';
import type { Bundle } from '../bundle.ts';
import type { KnownCodes } from './known-codes.ts';
import type { ProblemList } from './problem-list.ts';
import { byCode, checkParts } from './values.ts';

/** Measurements: of a known indicator, once per period, with a target and, for a year, with a source. */
export function validateMeasurement(bundle: Bundle, known: KnownCodes, list: ProblemList): void {
  const { settings, scales, measurements } = bundle.measurement;
  checkScaleCode(settings.scale, known, list);
  if (settings.year !== bundle.year) {
    const message = 'Tahun pengaturan berbeda dari tahun paket data.';
    list.error({
      code: 'year-differs',
      path: 'measurement.settings.year',
      message,
      read: settings.year,
      expected: String(bundle.year),
    });
  }
  if (settings.cap !== null && !settings.cap.isPositive()) {
    const message = 'Batas capaian harus lebih dari 0.';
    list.error({
      code: 'out-of-bounds',
      path: 'measurement.settings.cap',
      message,
      read: settings.cap.toFixed(),
    });
  }
  list.unique(scales, 'measurement.scales', 'Kode skala', (row) => [row.code]);
  scales.forEach((scale, index) => {
    checkScale(scale, `measurement.scales[${index}]`, list);
  });
  const path = 'measurement.measurements';
  list.unique(measurements, path, 'Pengukuran', (row) => [row.indicator, row.year, row.quarter]);
  const indicators = byCode(bundle.planning.indicators);
  const targeted = indicatorsWithTarget(bundle);
  measurements.forEach((row, index) => {
    const place = `${path}[${index}]`;
    if (!list.refers(known.indicators, row.indicator, `${place}.indicator`, 'Indikator')) return;
    checkRealisation(row, indicators.get(row.indicator), place, list);
    checkSource(row, bundle.year, place, list);
    if (row.year === bundle.year && isMeasured(row) && !targeted.has(row.indicator)) {
      noTarget(row, indicators.get(row.indicator), place, list);
    }
  });
}

/** A scale nobody knows would silently judge by another one. */
function checkScaleCode(scale: string, known: KnownCodes, list: ProblemList): void {
  if (known.scales.has(scale)) return;
  list.error({
    code: 'unknown-scale',
    path: 'measurement.settings.scale',
    message: `Skala kategori "${quoted(scale)}" tidak dikenal dan tidak ada dalam measurement.scales.`,
    read: scale,
    expected: `salah satu dari: ${[...known.scales].join(', ')}`,
  });
}

/** C-31: bands from the highest bound down, the last from 0 on. */
function checkScale(scale: CategoryScale, place: string, list: ProblemList): void {
  scale.bands.forEach((band, index) => {
    const above = scale.bands[index - 1];
    if (above === undefined || above.lower.gt(band.lower)) return;
    const message = 'Batas bawah kategori harus menurun dari yang tertinggi.';
    list.error({
      code: 'scale-order',
      path: `${place}.bands[${index}].lower`,
      message,
      read: band.lower.toFixed(),
    });
  });
  const last = scale.bands.at(-1);
  if (last === undefined || (last.lower.isZero() && last.isInclusive)) return;
  const message = 'Kategori terendah harus mulai dari 0, termasuk 0.';
  list.error({
    code: 'scale-bottom',
    path: `${place}.bands[${scale.bands.length - 1}].lower`,
    message,
    read: last.lower.toFixed(),
    expected: '0',
  });
}

function checkRealisation(
  row: MeasurementFact,
  indicator: IndicatorFact | undefined,
  place: string,
  list: ProblemList,
): void {
  const { realisation } = row;
  if (realisation.state === 'value')
    checkParts(realisation.value, realisation.parts, indicator, `${place}.realisation`, list);
  if (indicator === undefined) return;
  const isWrongGrade = realisation.state === 'grade' && indicator.method !== 'predicate';
  const isWrongText = realisation.state === 'text' && indicator.method !== 'text';
  if (!isWrongGrade && !isWrongText) return;
  list.error({
    code: 'realisation-kind',
    path: `${place}.realisation.state`,
    message: `Jenis realisasi ini tidak cocok dengan metode indikator "${indicator.name}".`,
    read: realisation.state,
    expected: indicator.method === 'predicate' ? 'grade' : indicator.method === 'text' ? 'text' : 'value',
  });
}

/** C-22: an annual measurement wins over its quarters, so it must name its source. */
function checkSource(row: MeasurementFact, year: number, place: string, list: ProblemList): void {
  if (row.quarter !== null || row.source !== null || !isMeasured(row)) return;
  const severity = row.year === year ? 'error' : 'note';
  const message = 'Pengukuran tahunan harus menyebut sumbernya (C-22).';
  list[severity]({ code: 'source-missing', path: `${place}.source`, message, expected: 'sumber data' });
}

function isMeasured(row: MeasurementFact): boolean {
  return (
    row.realisation.state === 'value' || row.realisation.state === 'grade' || row.realisation.state === 'text'
  );
}

function indicatorsWithTarget(bundle: Bundle): ReadonlySet<string> {
  const planned = bundle.planning.targets.filter((row) => row.year === bundle.year);
  const agreed = bundle.agreements.agreements
    .filter((row) => row.year === bundle.year)
    .flatMap((row) => row.indicatorLines);
  return new Set([...planned, ...agreed].map((row) => row.indicator));
}

function noTarget(
  row: MeasurementFact,
  indicator: IndicatorFact | undefined,
  place: string,
  list: ProblemList,
): void {
  const severity = indicator?.ikuNumber === null ? 'note' : 'error';
  list[severity]({
    code: 'realisation-without-target',
    path: place,
    message: `Indikator "${indicator?.name ?? row.indicator}" mempunyai realisasi tahun ${row.year}, tetapi tidak mempunyai target tahun itu.`,
    read: row.indicator,
    expected: `target tahun ${row.year} pada planning.targets atau pada perjanjian kinerja`,
  });
}
