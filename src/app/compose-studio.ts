/** The layout studio with what it needs of the rest: the year's data, the printing processes, the pictures of pages. */
import type { Database } from '../platform/database/database.ts';
import type { FileStore } from '../platform/files.ts';
import { REPORT_BLOCKS } from '../reporting/blocks/registry.ts';
import { DEFAULT_LAYOUT } from '../reporting/layouts/built-in-layouts.ts';
import { type BlockColumn, blockColumns } from '../reporting/studio/block-columns.ts';
import { createLayoutPreviews } from '../reporting/studio/layout-previews.ts';
import type { StudioPorts } from '../reporting/studio/routes.ts';
import { createWordStyleCheck } from '../reporting/studio/word-style-check.ts';
import type { PagePictures } from './page-pictures.ts';
import { reportContributions } from './report-contributions.ts';
import type { ReportRenderer } from './report-renderer.ts';
import { createLayoutPrinter } from './report-source.ts';
import type { KeptYear, YearSource } from './snapshots.ts';

export interface StudioParts {
  readonly database: Database;
  readonly files: FileStore;
  readonly snapshots: YearSource;
  readonly renderer: ReportRenderer;
  readonly pictures: PagePictures;
}

export function composeStudio({ database, files, snapshots, renderer, pictures }: StudioParts): {
  readonly ports: StudioPorts;
  close(): void;
} {
  const styleCheck = createWordStyleCheck();
  /** Gone with the year they are of. */
  const kept = new WeakMap<KeptYear, Readonly<Record<string, BlockColumn[]>>>();
  return {
    ports: {
      database,
      files,
      source: snapshots,
      previews: createLayoutPreviews(),
      styleCheck,
      async columns(scope, unit, year, version) {
        const known = await snapshots.year(scope, unit, year, version);
        const found = kept.get(known) ?? columnsOfYear(known);
        kept.set(known, found);
        return found;
      },
      print: createLayoutPrinter(database, renderer, files),
      drawPage: (pdf, page) => pictures.draw(pdf, page),
    },
    close: () => styleCheck.close(),
  };
}

function columnsOfYear({ bundle, snapshot }: KeptYear): Readonly<Record<string, BlockColumn[]>> {
  return blockColumns({
    facts: bundle,
    figures: snapshot.figures,
    layout: DEFAULT_LAYOUT,
    blocks: [...REPORT_BLOCKS, ...reportContributions(bundle)],
  });
}
