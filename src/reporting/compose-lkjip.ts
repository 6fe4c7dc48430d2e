/**
 * Composes the performance report of a unit and year (LKjIP, PermenPANRB 53/2014) from the blocks each capability
 * owns, in the order of a layout. Nothing is computed here: every number is a figure of the book or a formatted fact.
 */
import { missing, paragraph } from '../documents/compose-blocks.ts';
import { keepSignatures } from '../documents/keep-signatures.ts';
import type { Block, ReportDocument, Section } from '../documents/report-model.ts';
import type { FigureBook } from '../kernel/figure.ts';
import { formatDate } from '../kernel/indonesian-dates.ts';
import {
  type BlockContext,
  type Composition,
  clampLevel,
  contextAt,
  type ReportContribution,
  startComposition,
} from './block-context.ts';
import { REPORT_BLOCKS } from './blocks/registry.ts';
import type { UnitYear } from './rules/facts.ts';
import type { HeadingLevel } from './rules/heading-labels.ts';
import type { LayoutItem, LayoutSection, ReportLayout } from './rules/layout.ts';
import { fillTerms, termsOf } from './rules/terms.ts';

export interface ComposeInput {
  readonly year: UnitYear;
  readonly figures: FigureBook;
  /** Blocks of rooms above reporting (AKIP results, follow-up). */
  readonly contributions: readonly ReportContribution[];
  readonly layout: ReportLayout;
  /** ISO date of generation, printed in the footer. */
  readonly today: string;
}

type Registry = ReadonlyMap<string, ReportContribution>;

/** The report as a document model; its hash is filled in by the writers' caller (`stampDocument`). */
export function composeLkjip(input: ComposeInput): ReportDocument {
  const { year, layout, today } = input;
  const registry: Registry = new Map(
    [...REPORT_BLOCKS, ...input.contributions].map((block) => [block.name, block]),
  );
  const composition = startComposition({ facts: year, figures: input.figures, layout, today });
  const terms = termsOf(year);
  const part = (sections: readonly LayoutSection[]) =>
    keepSignatures(sections.flatMap((section) => composeSection(composition, registry, section, 1)));
  return {
    language: 'id',
    title: `${fillTerms(layout.documentTitle, terms)} ${terms.unit} Tahun ${year.year}`,
    subject: layout.citation,
    author: terms.unit,
    stamp: {
      unit: terms.unit,
      version: year.reporting.report.version,
      state: year.reporting.report.state === 'approved' ? 'final' : 'draf',
      date: formatDate(today),
      hash: '',
    },
    cover: {
      government: `Pemerintah ${terms.government}`,
      unit: terms.unit,
      title: fillTerms(layout.documentTitle, terms),
      year: String(year.year),
      address: addressLines(year),
    },
    front: part(layout.front),
    body: part(layout.body),
    annexes: part(layout.annexes),
    numbering: layout.numbering,
  };
}

function composeSection(
  composition: Composition,
  registry: Registry,
  section: LayoutSection,
  level: HeadingLevel,
): readonly Block[] {
  const { state } = composition.facts.reporting.report;
  if (section.states !== undefined && !section.states.includes(state)) return [];
  const opening = openingOf(composition, section, level);
  const context = contextAt(composition, level);
  const content = section.content.flatMap((item) => composeItem(context, registry, item));
  const deeper = (section.sections ?? []).flatMap((one) =>
    composeSection(composition, registry, one, clampLevel(level + 1)),
  );
  const blocks = [...opening, ...content, ...deeper];
  return section.page === undefined ? blocks : [pageOf(section.page, blocks)];
}

function openingOf(composition: Composition, section: LayoutSection, level: HeadingLevel): readonly Block[] {
  if (section.heading === 'none') return [];
  if (section.heading === 'page') return [{ kind: 'page-break' }];
  return [
    {
      kind: 'heading',
      id: section.id,
      level,
      label: composition.headings.next(level, section.label),
      title: fillTerms(section.title, termsOf(composition.facts)),
      inContents: section.inContents ?? true,
    },
  ];
}

function pageOf(page: NonNullable<LayoutSection['page']>, blocks: readonly Block[]): Section {
  return { kind: 'section', paper: page.paper, orientation: page.orientation, blocks };
}

function composeItem(context: BlockContext, registry: Registry, item: LayoutItem): readonly Block[] {
  switch (item.kind) {
    case 'text':
      return [paragraph(context.write(item.text))];
    case 'list':
      return [
        {
          kind: 'list',
          marker: item.marker,
          items: item.items.map((text) => ({ inlines: context.write(text) })),
        },
      ];
    case 'block': {
      const block = registry.get(item.name);
      if (block === undefined) return [paragraph([missing(`Bagian "${item.name}" tidak tersedia.`)])];
      return block.write(context, item.options ?? {});
    }
  }
}

function addressLines(year: UnitYear): readonly string[] {
  const { address, postalCode, email, phone, website } = year.organisation.profile;
  const place = [address, postalCode === null ? null : `Kode Pos ${postalCode}`];
  const contact = [phone === null ? null : `Telepon ${phone}`, email, website];
  return [place, contact]
    .map((parts) => parts.filter((part) => part !== null && part !== '').join(' · '))
    .filter((line) => line !== '');
}
