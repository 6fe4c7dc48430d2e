/** Changes of a layout's tree, each giving a new layout. A path is that of the problems: `body.2.sections.0`. */
import { HeadingCounter } from '../../../src/reporting/rules/heading-labels.ts';
import type { LayoutSection, ReportLayout } from '../../../src/reporting/rules/layout.ts';

export const PARTS = ['front', 'body', 'annexes'] as const;
export type Part = (typeof PARTS)[number];

export interface OutlineLine {
  readonly path: string;
  /** 1 = chapter. */
  readonly level: number;
  readonly section: LayoutSection;
  /** "BAB I", "A."; null where it has none. A repeated section has that of its first. */
  readonly label: string | null;
  /** Among its siblings. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface Place {
  readonly part: Part;
  /** Indices from the part down. */
  readonly steps: readonly number[];
}

export function outlineOf(layout: ReportLayout, part: Part): readonly OutlineLine[] {
  const counter = new HeadingCounter();
  const lines = (sections: readonly LayoutSection[], parent: string, level: number): readonly OutlineLine[] =>
    sections.flatMap((section, index) => {
      const path = `${parent}.${index}`;
      const isCounted = section.heading === undefined && !isHidden(section);
      const label = isCounted ? counter.next(level, section.label) : null;
      const line = {
        path,
        level,
        section,
        label,
        isFirst: index === 0,
        isLast: index === sections.length - 1,
      };
      return [line, ...lines(section.sections ?? [], `${path}.sections`, level + 1)];
    });
  return lines(layout[part], part, 1);
}

/** Null for a path that leads nowhere (any more). */
export function sectionAt(layout: ReportLayout, path: string): LayoutSection | null {
  const place = placeOf(path);
  if (place === null) return null;
  let siblings: readonly LayoutSection[] = layout[place.part];
  let found: LayoutSection | null = null;
  for (const index of place.steps) {
    found = siblings[index] ?? null;
    if (found === null) return null;
    siblings = found.sections ?? [];
  }
  return found;
}

export function changeSection(
  layout: ReportLayout,
  path: string,
  change: (section: LayoutSection) => LayoutSection,
): ReportLayout {
  return changeSiblings(layout, path, (siblings, index) =>
    siblings.map((one, at) => (at === index ? change(one) : one)),
  );
}

export function removeSection(layout: ReportLayout, path: string): ReportLayout {
  return changeSiblings(layout, path, (siblings, index) => siblings.filter((_, at) => at !== index));
}

/** Before (-1) or behind (1) its neighbour; the path it has then. */
export function moveSection(layout: ReportLayout, path: string, step: -1 | 1): Moved {
  const place = placeOf(path);
  const from = place?.steps.at(-1);
  return from === undefined ? { layout, path } : moveSectionTo(layout, path, from + step);
}

export interface Moved {
  readonly layout: ReportLayout;
  readonly path: string;
}

/** To another place among its siblings. */
export function moveSectionTo(layout: ReportLayout, path: string, to: number): Moved {
  const siblings = siblingsOf(layout, path);
  if (to < 0 || to >= siblings.length) return { layout, path };
  const moved = changeSiblings(layout, path, (ones, index) => moveItem(ones, index, to));
  return { layout: moved, path: path.replace(/\d+$/u, String(to)) };
}

export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** A new section at the end of a part (`body`) or below a section (`body.2`). */
export function addSection(layout: ReportLayout, parent: string, section: LayoutSection): Moved {
  const part = PARTS.find((one) => one === parent);
  if (part !== undefined) {
    return {
      layout: { ...layout, [part]: [...layout[part], section] },
      path: `${part}.${layout[part].length}`,
    };
  }
  const count = sectionAt(layout, parent)?.sections?.length ?? 0;
  const changed = changeSection(layout, parent, (one) => ({
    ...one,
    sections: [...(one.sections ?? []), section],
  }));
  return { layout: changed, path: `${parent}.sections.${count}` };
}

/** An id of its own for a section of this title. */
export function freeSectionId(layout: ReportLayout, title: string): string {
  const taken = new Set(PARTS.flatMap((part) => outlineOf(layout, part).map(({ section }) => section.id)));
  const letters = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  const plain = letters === '' ? 'bagian' : letters;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** Titles from the chapter down to the section. */
export function titlesTo(layout: ReportLayout, path: string): readonly string[] {
  const steps = path.split('.sections.');
  return steps.flatMap((_, index) => {
    const section = sectionAt(layout, steps.slice(0, index + 1).join('.sections.'));
    return section === null ? [] : [section.title];
  });
}

/** The path of the section that a problem's path leads into; null where it is about the whole. */
export function sectionPathOf(problemPath: string): string | null {
  return /^(?:front|body|annexes)\.\d+(?:\.sections\.\d+)*/u.exec(problemPath)?.[0] ?? null;
}

/** Hidden sections stay in the layout and are printed in no state of the report. */
export function isHidden({ states }: LayoutSection): boolean {
  return states !== undefined && states.length === 0;
}

function siblingsOf(layout: ReportLayout, path: string): readonly LayoutSection[] {
  const parent = /^(.*)\.sections\.\d+$/u.exec(path)?.[1];
  if (parent !== undefined) return sectionAt(layout, parent)?.sections ?? [];
  const place = placeOf(path);
  return place === null ? [] : layout[place.part];
}

function changeSiblings(
  layout: ReportLayout,
  path: string,
  change: (siblings: readonly LayoutSection[], index: number) => readonly LayoutSection[],
): ReportLayout {
  const place = placeOf(path);
  if (place === null) return layout;
  const below = (siblings: readonly LayoutSection[], steps: readonly number[]): readonly LayoutSection[] => {
    const [index = 0, ...rest] = steps;
    if (rest.length === 0) return change(siblings, index);
    return siblings.map((one, at) =>
      at === index ? { ...one, sections: below(one.sections ?? [], rest) } : one,
    );
  };
  return { ...layout, [place.part]: below(layout[place.part], place.steps) };
}

function placeOf(path: string): Place | null {
  const [first = '', ...rest] = path.split('.');
  const part = PARTS.find((one) => one === first);
  const steps = rest.filter((step) => step !== 'sections').map(Number);
  return part === undefined || steps.length === 0 || steps.some(Number.isNaN) ? null : { part, steps };
}
