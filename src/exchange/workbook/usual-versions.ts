/** The version every office has sooner or later: its pagu may be filled in before anybody names it on a sheet. */
import { plainName } from './likeness.ts';
import type { NamedVersion, Period } from './periods.ts';
import type { ReadRow, ReadSheet } from './read-rows.ts';

const REVISED = 'perubahan';

/** The revised budget of a year as headings may name it; null where the year has one under any name. */
export function unnamedRevision(versions: readonly NamedVersion[], year: number): NamedVersion | null {
  const isThere = versions.some(
    (one) =>
      one.year === year && [one.code, one.label].some((name) => plainName(name).split(' ').includes(REVISED)),
  );
  return isThere || year <= 0 ? null : { code: REVISED, year, label: REVISED };
}

/** Its column on a workbook to be filled in; null where it stands there already. */
export function revisionPeriod(versions: readonly NamedVersion[], year: number): Period | null {
  const version = unnamedRevision(versions, year);
  return version === null ? null : { year, version: version.code };
}

/** The row of the version that the pagu name while the sheet of versions does not; null where none does. */
export function revisionRow(
  read: readonly ReadSheet[],
  year: number,
  sheet: ReadRow['sheet'],
): ReadRow | null {
  const rowsOf = (id: string) => read.filter((one) => one.sheet.id === id).flatMap(({ rows }) => rows);
  const versions = rowsOf('versions').filter(({ values }) => Number(values.year ?? year) === year);
  const used = rowsOf('lines').find(
    ({ values }) =>
      values.version === REVISED && Number(values.year ?? year) === year && (values.amount ?? null) !== null,
  );
  if (used === undefined || versions.some(({ values }) => values.code === REVISED)) return null;
  const order = Math.max(0, ...versions.map(({ values }, index) => Number(values.order ?? index + 1))) + 1;
  return {
    sheet,
    values: { code: REVISED, year, label: `Perubahan APBD Tahun Anggaran ${year}`, order },
    places: {},
    place: used.places.amount ?? used.place,
    unreadable: new Set(),
  };
}
