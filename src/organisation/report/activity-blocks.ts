/** Activities of the year: a table, and their photos in pairs. */
import { numberColumn, tellTable } from '../../documents/column-table.ts';
import { cell, dash, missing, paragraph, tableOrNothing } from '../../documents/compose-blocks.ts';
import { photoPicture } from '../../documents/photo-picture.ts';
import type { Block, Picture, StoredPicture } from '../../documents/report-model.ts';
import { daysInMonth, formatDate } from '../../kernel/indonesian-dates.ts';
import type { ActivityFact, ActivityPhoto, OrganisationFacts } from '../rules/facts.ts';

/** All of the year, or those of a part unit, of an indicator, of some codes. */
export interface ActivitySelection {
  readonly unit?: string | null;
  readonly indicator?: string | null;
  readonly codes?: readonly string[] | null;
  /** Ids of photos that stand elsewhere. */
  readonly withoutPhotos?: (id: string) => boolean;
}

export function activitiesOf(
  facts: OrganisationFacts,
  { unit = null, indicator = null, codes = null }: ActivitySelection,
): readonly ActivityFact[] {
  return facts.activities
    .filter(
      (one) =>
        (unit === null || one.unit === unit) &&
        (indicator === null || one.indicator === indicator) &&
        (codes === null || codes.includes(one.code)),
    )
    .toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/** "2 September 2025", "2 September 2025 – 4 September 2025", "September 2025" (its first to its last day); nothing where no day is known. */
function daysOf({ date, endDate }: ActivityFact): string {
  if (date === null) return '';
  if (endDate !== null && isWholeMonth(date, endDate)) return formatDate(date).replace(/^1 /u, '');
  return endDate === null || endDate === date
    ? formatDate(date)
    : `${formatDate(date)} – ${formatDate(endDate)}`;
}

/** Characters that fit in a narrow column. */
const SHORT_TEXT = 16;

function isWholeMonth(first: string, last: string): boolean {
  const [year, month, day] = last.split('-').map(Number);
  const isSameMonth = first === `${last.slice(0, 7)}-01`;
  return isSameMonth && daysInMonth(year ?? 0, month ?? 0) === day;
}

/** `No | Tanggal | Kegiatan | Tempat | Uraian | Pelaksana`; columns that no activity fills are left out. */
export function activityTable(
  facts: OrganisationFacts,
  selection: ActivitySelection,
  year: number,
): readonly Block[] {
  const activities = activitiesOf(facts, selection);
  const unitName = (code: string | null) => facts.units.find((unit) => unit.code === code)?.name ?? '';
  const texts = [
    { id: 'tanggal', label: 'Tanggal', width: 2, read: daysOf },
    { id: 'kegiatan', label: 'Kegiatan', width: 4, read: ({ title }: ActivityFact) => title },
    { id: 'tempat', label: 'Tempat', width: 2.4, read: ({ place }: ActivityFact) => place ?? '' },
    { id: 'uraian', label: 'Uraian', width: 4, read: ({ description }: ActivityFact) => description ?? '' },
    { id: 'pelaksana', label: 'Pelaksana', width: 3.2, read: ({ unit }: ActivityFact) => unitName(unit) },
  ].filter(({ id, read }) => {
    const shown = new Set(activities.map(read));
    // Who did it says something only where it was not always the same.
    return id === 'pelaksana' && activities.length > 1 ? shown.size > 1 : shown.size > 1 || !shown.has('');
  });
  const table = tellTable<ActivityFact>({
    id: 'tabel-kegiatan',
    caption: `Kegiatan yang Dilaksanakan Tahun ${year}`,
    columns: [
      numberColumn<ActivityFact>(),
      ...texts.map(({ id, label, width, read }) => ({
        id,
        label,
        // A column of short texts (months, say) leaves its place to the others.
        width: activities.every((activity) => read(activity).length <= SHORT_TEXT)
          ? Math.min(width, 2)
          : width,
        cell: (one: ActivityFact) => (read(one) === '' ? dash() : cell(read(one))),
      })),
    ],
    items: activities,
    size: 9,
  });
  return [tableOrNothing(table, `kegiatan tahun ${year}`)];
}

/** Ids of all photos of a selection, uploaded or not. */
export function activityPhotoIds(facts: OrganisationFacts, selection: ActivitySelection): readonly string[] {
  return shownPhotos(facts, selection).map(photoId);
}

function shownPhotos(facts: OrganisationFacts, selection: ActivitySelection): readonly Shown[] {
  return activitiesOf(facts, selection).flatMap((activity) =>
    activity.photos.map((photo, index): Shown => ({ activity, photo, place: index + 1 })),
  );
}

function photoId({ activity, place }: Shown): string {
  return `gambar-kegiatan-${activity.code}-${place}`;
}

interface Shown {
  readonly activity: ActivityFact;
  readonly photo: ActivityPhoto;
  readonly place: number;
}

/**
 * The photos two side by side. One that is not uploaded leaves no empty frame: how many and the first of them stand in one line.
 * @param images the uploaded pictures by SHA-256
 */
export function activityPhotos(
  facts: OrganisationFacts,
  selection: ActivitySelection,
  images: Readonly<Record<string, StoredPicture>>,
): readonly Block[] {
  const { withoutPhotos } = selection;
  const photos = shownPhotos(facts, selection).filter((one) => withoutPhotos?.(photoId(one)) !== true);
  const pictures: Picture[] = [];
  const absent: Shown[] = [];
  for (const shown of photos) {
    const picture = pictureOf(shown, images);
    if (picture === null) absent.push(shown);
    else pictures.push(picture);
  }
  return [...inPairs(pictures), ...absentLine(absent)];
}

function pictureOf(shown: Shown, images: Readonly<Record<string, StoredPicture>>): Picture | null {
  const { photo } = shown;
  const image = photo.image === null ? undefined : images[photo.image];
  if (image === undefined) return null;
  return photoPicture({
    id: photoId(shown),
    caption: photo.caption,
    image,
    alternative: `Foto: ${photo.caption}`,
  });
}

function inPairs(pictures: readonly Picture[]): readonly Block[] {
  return Array.from({ length: Math.ceil(pictures.length / 2) }, (_, index) => ({
    kind: 'picture-row' as const,
    pictures: pictures.slice(index * 2, index * 2 + 2),
  }));
}

/** Captions named of those that are not uploaded; Beranda lists them all. */
const NAMED_ABSENT = 2;

function absentLine(absent: readonly Shown[]): readonly Block[] {
  if (absent.length === 0) return [];
  const captions = [...new Set(absent.map(({ photo }) => photo.caption))];
  const named = captions.slice(0, NAMED_ABSENT).join('; ');
  const text =
    absent.length === 1
      ? `Foto belum diunggah: ${named}.`
      : `${absent.length} foto belum diunggah${captions.length > NAMED_ABSENT ? ', antara lain' : ''}: ${named}.`;
  return [paragraph([missing(text)], { align: 'left', indent: false })];
}
