/** What every block of a report gets: the facts, the figures, the terms, and the ways to write text. */
import { missing, paragraph } from '../documents/compose-blocks.ts';
import { liveText } from '../documents/live-text.ts';
import type { Block, Heading, Inline, List, Paragraph } from '../documents/report-model.ts';
import type { FigureBook } from '../kernel/figure.ts';
import type { UnitYear } from './rules/facts.ts';
import { HeadingCounter, type HeadingLevel } from './rules/heading-labels.ts';
import type { BlockOptions, LabelStyle, ReportLayout, StoredImages } from './rules/layout.ts';
import { fillTerms, type Terms, termsOf } from './rules/terms.ts';
import { type Subject, subjectTerms } from './subjects.ts';

/** A block of the registry. A higher room (evaluation) hands its own in as a contribution. */
export interface ReportContribution {
  readonly name: string;
  readonly write: (context: BlockContext, options: BlockOptions) => readonly Block[];
}

export interface BlockContext {
  readonly facts: UnitYear;
  readonly figures: FigureBook;
  readonly terms: Terms;
  readonly layout: ReportLayout;
  /** Whom or what the section is about, inside a repeated section. */
  readonly subject: Subject | null;
  /** Photos and emblems by SHA-256; one that is not there is not uploaded. */
  readonly images: StoredImages;
  /** ISO date of generation. */
  readonly today: string;
  /** Ids of the tables and pictures that stand before this place in the report. */
  readonly printed: PrintedParts;
  /** Level of the heading above the block; 0 = none, more than five where sections lie deeper. */
  readonly level: number;
  /** The next heading below it. */
  readonly heading: (id: string, title: string, deeper?: number) => Heading;
  /** Variables filled, nothing else: for captions and titles. */
  readonly fill: (text: string) => string;
  /** Standard text with variables and live figures. */
  readonly write: (text: string) => readonly Inline[];
  /** Draft sentences of the generator as one paragraph, marked for review; none when there is nothing to say. */
  readonly draft: (sentences: readonly (string | null)[]) => readonly Paragraph[];
  /** What persons wrote for a section, in order; empty when nobody did. */
  readonly narrative: (section: string) => readonly Block[];
  /** As `narrative`; shown as missing when nobody wrote anything. */
  readonly narrativeOrMissing: (section: string, what: string) => readonly Block[];
}

/** What is printed so far: a register or photo that stands with its indicator need not stand again in an annex. */
export interface PrintedParts {
  readonly has: (id: string) => boolean;
  readonly add: (id: string) => void;
}

export interface Composition {
  readonly facts: UnitYear;
  readonly figures: FigureBook;
  readonly layout: ReportLayout;
  readonly today: string;
  readonly images: StoredImages;
  readonly headings: HeadingCounter;
  readonly printed: Set<string>;
}

export function startComposition(input: Omit<Composition, 'headings' | 'printed'>): Composition {
  return { ...input, headings: new HeadingCounter(), printed: new Set() };
}

/** Where in the layout a block stands. */
export interface Place {
  /** Of the heading above; 0 = none. */
  readonly level: number;
  readonly subject: Subject | null;
}

/** The context of a block at its place: under a heading of the level, inside what the section is about. */
export function contextAt(composition: Composition, { level, subject }: Place): BlockContext {
  const { facts, figures, layout, today, images, printed } = composition;
  const terms = termsOf(facts);
  const about = subjectTerms(subject);
  const fill = (text: string) => fillTerms(text, terms, about);
  const write = (text: string) => liveText(figures, fill(text));
  const isDraft = facts.reporting.report.state === 'draft';
  const narrative = (section: string) => writeNarratives(facts, section, figures);
  return {
    facts,
    figures,
    terms,
    layout,
    subject,
    images,
    today,
    printed: { has: (id) => printed.has(id), add: (id) => void printed.add(id) },
    level,
    fill,
    write,
    narrative,
    heading: (id, title, deeper = 1) => makeHeading(composition, level + deeper, id, title),
    draft: (sentences) => {
      const text = sentences.filter((one) => one !== null && one !== '').join(' ');
      return text === '' ? [] : [paragraph(write(text), { needsReview: isDraft })];
    },
    narrativeOrMissing: (section, what) => {
      const written = narrative(section);
      if (written.length > 0) return written;
      return [paragraph([missing(`${what} belum ditulis.`)], { indent: false, align: 'left' })];
    },
  };
}

export function clampLevel(level: number): HeadingLevel {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : 5;
}

function makeHeading(composition: Composition, level: number, id: string, title: string): Heading {
  const style: LabelStyle =
    level === 1 ? 'none' : (composition.layout.levelLabels[Math.min(level, 4) - 2] ?? 'none');
  const label = composition.headings.next(level, style);
  return { kind: 'heading', id, level: clampLevel(level), label, title, inContents: true };
}

/** Titled one-paragraph texts become one numbered list, its titles in bold; others stand one after the other. */
function writeNarratives(facts: UnitYear, section: string, figures: FigureBook): readonly Block[] {
  const texts = facts.reporting.narratives
    .filter((one) => one.section === section)
    .toSorted((a, b) => a.order - b.order);
  const isList =
    texts.length > 1 &&
    texts.every((one) => one.isAccepted && one.title !== null && !one.text.includes('\n'));
  if (isList) {
    const items = texts.map((one) => ({
      inlines: [...liveText(figures, `${one.title ?? ''}. `, true), ...liveText(figures, one.text)],
    }));
    return [{ kind: 'list', marker: 'decimal', items }];
  }
  return texts.flatMap((one) => [
    ...(one.title === null
      ? []
      : [
          paragraph(liveText(figures, one.title, true), { align: 'left', indent: false, keepWithNext: true }),
        ]),
    ...proseBlocks(figures, one.text, !one.isAccepted),
  ]);
}

const LIST_LINE = /^(?:(-|•)|(\d+)[.)]|([a-z])[.)])\s+(.*)$/;

/** Lines become paragraphs; lines that begin with "- ", "1. " or "a. " become lists. */
export function proseBlocks(figures: FigureBook, text: string, needsReview: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let list: { marker: List['marker']; items: List['items'][number][] } | null = null;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const match = LIST_LINE.exec(trimmed);
    if (match === null) {
      list = null;
      blocks.push(paragraph(liveText(figures, trimmed), { needsReview }));
      continue;
    }
    const marker = match[1] !== undefined ? 'bullet' : match[2] !== undefined ? 'decimal' : 'lower-alpha';
    if (list === null || list.marker !== marker) {
      list = { marker, items: [] };
      blocks.push({ kind: 'list', marker, items: list.items });
    }
    list.items.push({ inlines: liveText(figures, match[4] ?? '') });
  }
  return blocks;
}
