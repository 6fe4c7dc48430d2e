/** Puts an uploaded photo into its place of an activity. */
import { sql } from 'kysely';
import { dataVersion, lockReportingUnit, raiseDataVersion } from '../../organisation/reporting-units.ts';
import type { ActivityPhoto } from '../../organisation/rules/facts.ts';
import { recordChange } from '../../platform/audit/record-change.ts';
import type { Tx } from '../../platform/database/database.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { loadReport } from '../store.ts';

export interface PhotoPlace {
  readonly unitId: string;
  /** Code of the reporting unit. */
  readonly unit: string;
  readonly year: number;
  readonly activity: string;
  /** From 1; one more than there are adds a photo. */
  readonly place: number;
}

export interface NewPhoto {
  /** SHA-256 of the picture in the file store. */
  readonly image: string;
  /** Null keeps the caption; a further photo needs one. */
  readonly caption: string | null;
  /** Version of the data the person saw; null = whatever it is. */
  readonly seenVersion: number | null;
}

const MOST_PHOTOS = 50;

/**
 * Writes the photo, audits it and raises the data version, which it gives back. Throws `not-found`,
 * `stale-version` (409) when the data changed since, `year-locked` (409) when the report was approved,
 * `caption-missing` (422).
 */
export async function attachPhoto(tx: Tx, at: PhotoPlace, photo: NewPhoto): Promise<number> {
  await lockReportingUnit(tx, at.unitId);
  await refuseStale(tx, at, photo.seenVersion);
  await refuseLocked(tx, at);
  const photos = await photosOf(tx, at);
  if (photos === null || at.place > photos.length + 1 || at.place > MOST_PHOTOS) throw notFound('Foto');
  const before = photos[at.place - 1] ?? null;
  const caption = photo.caption ?? before?.caption ?? null;
  if (caption === null) throw captionMissing();
  const after: ActivityPhoto = { caption, image: photo.image };
  if (before?.image === after.image && before.caption === after.caption) {
    return dataVersion(tx, at.unitId, at.year);
  }
  const changed = [...photos.slice(0, at.place - 1), after, ...photos.slice(at.place)];
  await sql`
    update activity set photos = ${JSON.stringify(changed)}::jsonb, version = version + 1, updated_at = ${tx.now}
    where government_id = ${tx.scope.governmentId} and unit_id = ${at.unitId}
      and year = ${at.year} and code = ${at.activity}`.execute(tx.sql);
  await recordChange(tx, {
    action: 'attach-photo',
    entity: 'activity',
    key: { unit: at.unit, year: at.year, code: at.activity, photo: at.place },
    before: before === null ? null : { ...before },
    after: { ...after },
  });
  await raiseDataVersion(tx, at.unitId, at.year);
  return dataVersion(tx, at.unitId, at.year);
}

/** Hash of the photo at a place; null where none is uploaded or there is no such place. */
export async function photoAt(tx: Tx, at: PhotoPlace): Promise<string | null> {
  const photos = await photosOf(tx, at);
  return photos?.[at.place - 1]?.image ?? null;
}

/** Codes of the positions in the part unit that held the activity; none where it names no unit. Throws `not-found`. */
export async function positionsOfActivity(
  tx: Tx,
  at: Pick<PhotoPlace, 'unitId' | 'year' | 'activity'>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly position: string | null }>`
    select p.code as position from activity a
    left join position p
      on p.government_id = a.government_id and p.unit_id = a.unit_id and p.unit_code = a.unit_code
    where a.government_id = ${tx.scope.governmentId} and a.unit_id = ${at.unitId}
      and a.year = ${at.year} and a.code = ${at.activity}`.execute(tx.sql);
  if (rows.length === 0) throw notFound('Kegiatan');
  return rows.flatMap(({ position }) => position ?? []);
}

async function photosOf(tx: Tx, at: PhotoPlace): Promise<readonly ActivityPhoto[] | null> {
  const { rows } = await sql<{ readonly photos: readonly ActivityPhoto[] }>`
    select photos from activity
    where government_id = ${tx.scope.governmentId} and unit_id = ${at.unitId}
      and year = ${at.year} and code = ${at.activity}`.execute(tx.sql);
  return rows[0]?.photos ?? null;
}

async function refuseStale(tx: Tx, at: PhotoPlace, seen: number | null): Promise<void> {
  const current = await dataVersion(tx, at.unitId, at.year);
  if (seen === null || seen === current) return;
  throw new AppError({
    code: 'stale-version',
    status: 409,
    message: 'Data tahun ini sudah berubah sejak halaman dibuka. Muat ulang halaman, lalu unggah lagi.',
    fields: { currentVersion: current },
  });
}

async function refuseLocked(tx: Tx, at: PhotoPlace): Promise<void> {
  const report = await loadReport(tx, at.unitId, at.year);
  if (report?.state !== 'approved') return;
  throw new AppError({
    code: 'year-locked',
    status: 409,
    message: `Laporan kinerja tahun ${at.year} sudah disetujui, sehingga fotonya tidak dapat diubah.`,
  });
}

function captionMissing(): AppError {
  return new AppError({
    code: 'caption-missing',
    status: 422,
    message: 'Foto baru memerlukan keterangan.',
  });
}
