/** Last year's bundle as the start of the next: what stays, stays; what is measured waits to be filled in. */
import { fieldAt, isWireObject, listAt, setField, type WireObject, type WireValue } from './wire.ts';

/** A new object; the given one is left alone. */
export function nextYearOf(wire: WireObject): WireObject {
  const copy: WireValue = structuredClone(wire);
  if (!isWireObject(copy)) return wire;
  const year = Number(copy.year);
  const next = year + 1;
  copy.year = next;
  setField(copy, 'measurement.settings.year', next);
  setField(copy, 'reporting', {});
  setField(copy, 'organisation.activities', []);
  keep(copy, 'organisation.registers', () => false);
  // The measured year's own facts stay behind as history; nothing of the next is invented.
  keepRecent(copy, next);
  setField(copy, 'agreements', {});
  setField(copy, 'planning.baselines', historyOf(copy, year));
  setField(copy, 'measurement.measurements', []);
  setField(copy, 'survey', {});
  setField(copy, 'budget.versions', [...listAt(copy, 'budget.versions'), firstVersion(next)]);
  return copy;
}

function firstVersion(year: number): WireObject {
  return { code: 'murni', year, label: `APBD Tahun Anggaran ${year}`, order: 1 };
}

/** A bundle carries ten years before its own. */
const YEARS_BACK = 10;

function keepRecent(wire: WireObject, next: number): void {
  const isRecent = (row: WireObject, field = 'year') => Number(row[field]) >= next - YEARS_BACK;
  for (const path of [
    'organisation.staff',
    'organisation.assets',
    'budget.versions',
    'budget.lines',
    'budget.quarterTargets',
    'budget.spending',
    'budget.physicalProgress',
    'budget.accountAmounts',
    'planning.baselines',
    'planning.benchmarks',
    'evaluation.evaluations',
  ]) {
    keep(wire, path, (row) => isRecent(row));
  }
  keep(wire, 'evaluation.recommendations', (row) => isRecent(row, 'evaluationYear'));
  for (const village of listAt(wire, 'organisation.villages'))
    keep(village, 'indexes', (row) => isRecent(row));
  for (const service of listAt(wire, 'organisation.services'))
    keep(service, 'counts', (row) => isRecent(row));
  const agreements = new Set(listAt(wire, 'agreements.agreements').map((row) => row.code));
  // Targets of agreements belong to the year that was signed for.
  keep(wire, 'planning.targets', (row) => !agreements.has(row.document));
}

function keep(object: WireObject, path: string, isKept: (row: WireObject) => boolean): void {
  if (fieldAt(object, path) !== null) setField(object, path, listAt(object, path).filter(isKept));
}

/** The years before, and this year's realisation of each indicator that has a number. */
function historyOf(wire: WireObject, year: number): WireValue[] {
  const known = listAt(wire, 'planning.baselines');
  const has = (indicator: WireValue | undefined, of: number) =>
    known.some((row) => row.indicator === indicator && row.year === of);
  const measured = listAt(wire, 'measurement.measurements')
    .filter((row) => (row.quarter ?? null) === null && fieldAt(row, 'realisation.state') === 'value')
    .filter((row) => Number(row.year) <= year && !has(row.indicator, Number(row.year)))
    .map((row): WireObject => {
      const parts = fieldAt(row, 'realisation.parts');
      return {
        indicator: row.indicator ?? null,
        year: row.year ?? null,
        value: fieldAt(row, 'realisation.value'),
        ...(parts === null ? {} : { parts }),
        source: `Pengukuran kinerja tahun ${String(row.year)}`,
      };
    });
  return [...known, ...measured];
}
