/**
 * Composes the performance report of a unit and year (LKjIP, PermenPANRB 53/2014) from the blocks each capability
 * owns, in the order of a layout. Nothing is computed here: every number is a figure of the book or a formatted fact.
 */
import { keepSignatures } from '../documents/keep-signatures.ts';
import type { DocumentLook, ReportDocument } from '../documents/report-model.ts';
import type { FigureBook } from '../kernel/figure.ts';
import { formatDate } from '../kernel/indonesian-dates.ts';
import { type ReportContribution, startComposition } from './block-context.ts';
import { REPORT_BLOCKS } from './blocks/registry.ts';
import { composeSections } from './compose-sections.ts';
import { finishParts } from './finish-document.ts';
import type { UnitYear } from './rules/facts.ts';
import type { LayoutSection, LayoutStyle, ReportLayout, StoredImages } from './rules/layout.ts';
import { fillTerms, termsOf } from './rules/terms.ts';

export interface ComposeInput {
  readonly year: UnitYear;
  readonly figures: FigureBook;
  /** Blocks of rooms above reporting (AKIP results, follow-up). */
  readonly contributions: readonly ReportContribution[];
  readonly layout: ReportLayout;
  /** ISO date of generation, printed in the footer. */
  readonly today: string;
  /** Photos and the emblem, by SHA-256. */
  readonly images?: StoredImages;
  /** Text of the style sheet of the layout's Word file, already read; null = the program's own styles. */
  readonly wordStyles?: string | null;
}

/** The report as a document model; its hash is filled in by the writers' caller (`stampDocument`). */
export function composeLkjip(input: ComposeInput): ReportDocument {
  const { year, layout, today, images = {} } = input;
  const registry = new Map([...REPORT_BLOCKS, ...input.contributions].map((block) => [block.name, block]));
  const composition = startComposition({ facts: year, figures: input.figures, layout, today, images });
  const terms = termsOf(year);
  const part = (sections: readonly LayoutSection[]) =>
    keepSignatures(composeSections({ composition, registry }, sections));
  const parts = { front: part(layout.front), body: part(layout.body), annexes: part(layout.annexes) };
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
      layout: `${layout.name} (${layout.code}), edisi ${layout.version}`,
    },
    cover: {
      government: inCase(layout.style, `Pemerintah ${terms.government}`),
      unit: inCase(layout.style, terms.unit),
      title: inCase(layout.style, fillTerms(layout.documentTitle, terms)),
      year: String(year.year),
      address: addressLines(year),
    },
    ...finishParts(parts, layout.style.letterhead),
    numbering: layout.numbering,
    look: lookOf(layout.style, images, input.wordStyles ?? null),
  };
}

/** As the headings of chapters are written. */
function inCase({ headingCase }: LayoutStyle, text: string): string {
  return headingCase === 'upper' ? text.toUpperCase() : text;
}

/** The look of a layout as the writers take it. */
export function lookOf(style: LayoutStyle, images: StoredImages, wordStyles: string | null): DocumentLook {
  return {
    font: style.font,
    paper: style.paper,
    lineSpacing: style.lineSpacing,
    tableSize: style.tableSize,
    emblem: style.emblem === null ? null : (images[style.emblem] ?? null),
    emblemPlace: style.emblemPlace,
    captionWord: style.captionWord,
    wordStyles,
  };
}

function addressLines(year: UnitYear): readonly string[] {
  const { address, postalCode, email, phone, website } = year.organisation.profile;
  const place = [address, postalCode === null ? null : `Kode Pos ${postalCode}`];
  const contact = [phone === null ? null : `Telepon ${phone}`, email, website];
  return [place, contact]
    .map((parts) => parts.filter((part) => part !== null && part !== '').join(' · '))
    .filter((line) => line !== '');
}
