/** Walks the sections of a layout: repeats, leaves out what is empty, and asks each block. */
import { missing, paragraph } from '../documents/compose-blocks.ts';
import type { Block, Paragraph, Section } from '../documents/report-model.ts';
import {
  type BlockContext,
  type Composition,
  clampLevel,
  contextAt,
  type Place,
  type ReportContribution,
} from './block-context.ts';
import { withBlockOptions } from './block-options.ts';
import { keepTrack } from './printed-parts.ts';
import type { LayoutItem, LayoutSection } from './rules/layout.ts';
import { fillTerms, termsOf } from './rules/terms.ts';
import { type Subject, subjectsOf, subjectTerms } from './subjects.ts';

export type Registry = ReadonlyMap<string, ReportContribution>;

export interface Composing {
  readonly composition: Composition;
  readonly registry: Registry;
}

/** The sections of one part of the document (front, body, annexes). */
export function composeSections(composing: Composing, sections: readonly LayoutSection[]): readonly Block[] {
  return sections.flatMap((section) => composeSection(composing, section, 1, null));
}

function composeSection(
  composing: Composing,
  section: LayoutSection,
  level: number,
  within: Subject | null,
): readonly Block[] {
  const { facts } = composing.composition;
  const { state } = facts.reporting.report;
  if (section.states !== undefined && !section.states.includes(state)) return [];
  if (section.repeat === undefined) return composeOnce(composing, section, level, within);
  const { repeat: _, ...once } = section;
  return subjectsOf(facts, section.repeat, within).flatMap((subject) =>
    composeOnce(composing, withIds(once, subject.code), level, subject),
  );
}

/** Ids of a repeated section, one for each subject. */
function withIds(section: LayoutSection, code: string): LayoutSection {
  return {
    ...section,
    id: `${section.id}-${code}`,
    ...(section.sections === undefined
      ? {}
      : { sections: section.sections.map((one) => withIds(one, code)) }),
  };
}

function composeOnce(
  composing: Composing,
  section: LayoutSection,
  level: number,
  subject: Subject | null,
): readonly Block[] {
  const { composition } = composing;
  const mark = composition.headings.mark();
  const opening = openingOf(composition, section, { level, subject });
  const context = contextAt(composition, { level, subject });
  const content = section.content.map((item) => ({
    item,
    blocks: composeItem(context, composing.registry, item),
  }));
  const deeper = (section.sections ?? []).flatMap((one) =>
    composeSection(composing, one, level + 1, subject),
  );
  const told = [
    ...content.filter(({ item }) => item.kind === 'block').flatMap(({ blocks }) => blocks),
    ...deeper,
  ];
  if (section.ifEmpty === 'omit' && saysNothing(told)) {
    composition.headings.backTo(mark);
    return [];
  }
  const blocks = [...content.flatMap((one) => one.blocks), ...deeper];
  if (composition.layout.style.annexDividers === true && section.label === 'annex')
    return [...divider(opening), ...onPage(composition, section, blocks)];
  return onPage(composition, section, [...opening, ...blocks]);
}

/** Nothing but headings, breaks and notes on what is missing. */
export function saysNothing(blocks: readonly Block[]): boolean {
  return blocks.every((block) => {
    if (block.kind === 'heading' || block.kind === 'page-break') return true;
    if (block.kind === 'section' || block.kind === 'callout') return saysNothing(block.blocks);
    return block.kind === 'paragraph' && block.inlines.every((one) => one.kind === 'missing');
  });
}

function openingOf(
  composition: Composition,
  section: LayoutSection,
  { level, subject }: Place,
): readonly Block[] {
  if (section.heading === 'none') return [];
  if (section.heading === 'page') return [{ kind: 'page-break' }];
  const headingLevel = clampLevel(level);
  const title = fillTerms(section.title, termsOf(composition.facts), subjectTerms(subject));
  const isUpper = composition.layout.style.headingCase === 'upper' && headingLevel === 1;
  return [
    {
      kind: 'heading',
      id: section.id,
      level: headingLevel,
      label: composition.headings.next(Math.max(1, level), section.label),
      title: isUpper ? title.toLocaleUpperCase('id') : title,
      inContents: section.inContents ?? true,
    },
  ];
}

/** The heading alone on a page, and a new page after it. */
function divider(opening: readonly Block[]): readonly Block[] {
  const alone = opening.map((one): Block => (one.kind === 'heading' ? { ...one, isDivider: true } : one));
  return [...alone, { kind: 'page-break' }];
}

function onPage(
  composition: Composition,
  section: LayoutSection,
  blocks: readonly Block[],
): readonly Block[] {
  if (section.page === undefined || blocks.length === 0) return blocks;
  const { paper = composition.layout.style.paper, orientation } = section.page;
  const turned: Section = { kind: 'section', paper, orientation, blocks };
  return [turned];
}

const TITLE_LINE = /^\*\*[^*]+\*\*$/u;

/** A standard text; one that is bold from end to end stands as a line over what follows. */
function textOf(context: BlockContext, text: string): Paragraph {
  const inlines = context.write(text);
  return TITLE_LINE.test(text.trim())
    ? paragraph(inlines, { align: 'left', indent: false, keepWithNext: true })
    : paragraph(inlines);
}

function composeItem(context: BlockContext, registry: Registry, item: LayoutItem): readonly Block[] {
  switch (item.kind) {
    case 'text':
      return [textOf(context, item.text)];
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
      const options = item.options ?? {};
      const written = withBlockOptions(block.write(context, options), options, context.fill);
      return keepTrack(written, context.printed, options.sekali === true);
    }
  }
}
