/**
 * Facts, layout, images and rendering for report runs: everything from the bundle on happens in the limited process.
 */
import { loadUnitYear } from '../exchange/load-unit-year.ts';
import { writeBundle } from '../exchange/write-bundle.ts';
import { dataVersion, findReportingUnit } from '../organisation/reporting-units.ts';
import type { ActivityFact } from '../organisation/rules/facts.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import { notFound } from '../platform/errors.ts';
import type { FileStore } from '../platform/files.ts';
import type { ReportLayout, StoredImages } from '../reporting/rules/layout.ts';
import type { ReportSource } from '../reporting/runs/run-report.ts';
import { resolveLayout } from '../reporting/studio/resolve-layout.ts';
import type { StudioPorts } from '../reporting/studio/routes.ts';
import type { ReportRenderer } from './report-renderer.ts';

/** What a report is made of, as one text between reading and rendering. */
interface ReportMaterial {
  readonly bundle: string;
  readonly layout: ReportLayout;
  readonly images: StoredImages;
}

/** All photos of a report together; the rest is shown as not readable. */
const MOST_IMAGE_BYTES = 40_000_000;

export function createReportSource(
  database: Database,
  renderer: ReportRenderer,
  files: FileStore,
): ReportSource {
  return {
    read: (scope, unitCode, year) =>
      database.inTransaction(scope, async (tx) => {
        const { unit, material } = await readMaterial(tx, files, { unitCode, year, layout: null });
        const { code, version } = material.layout;
        return {
          dataVersion: await dataVersion(tx, unit.id, year),
          layout: { code, version },
          facts: JSON.stringify(material),
        };
      }),
    render: (facts, format, part) => {
      // Written by `read` above.
      const { bundle, layout, images } = JSON.parse(facts) as ReportMaterial;
      return renderer.render(bundle, format, part, { layout, images });
    },
  };
}

/** Prints a year in a layout that need not be in force: for the eyes of its editor, never for the record. */
export function createLayoutPrinter(
  database: Database,
  renderer: ReportRenderer,
  files: FileStore,
): StudioPorts['print'] {
  return async (scope, unitCode, year, layout, part) => {
    const { material } = await database.inTransaction(scope, (tx) =>
      readMaterial(tx, files, { unitCode, year, layout }),
    );
    const { bundle, images } = material;
    const { content, pages } = await renderer.render(bundle, 'pdf', part, { layout, images });
    return { content, pages: pages ?? 0 };
  };
}

interface MaterialQuestion {
  readonly unitCode: string;
  readonly year: number;
  /** Null = the one in force that the report names. */
  readonly layout: ReportLayout | null;
}

async function readMaterial(tx: Tx, files: FileStore, { unitCode, year, layout: wanted }: MaterialQuestion) {
  const unit = await findReportingUnit(tx, unitCode);
  if (unit === null) throw notFound('Unit kerja');
  const bundle = await loadUnitYear(tx, unit, year);
  const layout = wanted ?? (await resolveLayout(tx, bundle.reporting.report.layout));
  const hashes = imageHashes(layout, bundle.organisation.activities);
  const images = await readImages(files, tx.scope.governmentId, hashes);
  const material: ReportMaterial = { bundle: writeBundle(bundle), layout, images };
  return { unit, material };
}

/** Hashes of what a report draws: emblem, style file, photos of the activities. */
export function imageHashes({ style }: ReportLayout, activities: readonly ActivityFact[]): readonly string[] {
  const photos = activities.flatMap((activity) => activity.photos.map((photo) => photo.image));
  return [...new Set([style.emblem, style.wordStyles, ...photos].filter((hash) => hash !== null))];
}

/** The files of a government by hash; one that is missing or damaged is left out and shown so in the report. */
async function readImages(
  files: FileStore,
  governmentId: string,
  hashes: readonly string[],
): Promise<StoredImages> {
  const images: Record<string, StoredImages[string]> = {};
  let bytes = 0;
  for (const hash of hashes) {
    const content = await files.get(governmentId, hash).catch(() => null);
    if (content === null || bytes + content.byteLength > MOST_IMAGE_BYTES) continue;
    bytes += content.byteLength;
    images[hash] = { mediaType: mediaTypeOf(content), base64: Buffer.from(content).toString('base64') };
  }
  return images;
}

const SIGNATURES: readonly (readonly [mediaType: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** By the first bytes; what else is stored for a report is SVG. */
function mediaTypeOf(content: Uint8Array): string {
  const found = SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => content[index] === byte));
  return found?.[0] ?? 'image/svg+xml';
}
