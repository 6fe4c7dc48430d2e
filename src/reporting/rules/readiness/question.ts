/** What every group of the readiness looks at: the year, its figures, and what the layout prints. */
import type { FigureBook } from '../../../kernel/figure.ts';
import type { IndicatorFact } from '../../../planning/rules/facts.ts';
import type { UnitYear } from '../facts.ts';
import type { LayoutItem, LayoutSection, ReportLayout } from '../layout.ts';

export interface ReadinessQuestion {
  readonly facts: UnitYear;
  readonly figures: FigureBook;
  readonly printed: Printed;
  /** Texts about single positions, objectives and indicators. */
  readonly asked: readonly AskedText[];
}

/** A text the layout asks for about one subject; any of the endings fills it: `jabatan.camat.hambatan`. */
export interface AskedText {
  readonly kind: 'position' | 'objective' | 'indicator';
  readonly code: string;
  /** Title of the position, text of the objective, name of the indicator. */
  readonly subject: string;
  readonly endings: readonly string[];
  /** The report is whole without the others. */
  readonly isRequired: boolean;
}

/** What a layout prints: only that counts. */
export interface Printed {
  /** Whether any of the blocks is printed. */
  readonly has: (...blocks: readonly string[]) => boolean;
  /** Whether any is printed also where there is nothing: outside of sections that are then left out. */
  readonly always: (...blocks: readonly string[]) => boolean;
  /** Sections of texts that a person may write, with the titles they stand under. */
  readonly texts: readonly {
    readonly section: string;
    readonly title: string;
    readonly isRequired: boolean;
  }[];
}

export function readLayout(layout: ReportLayout): Printed {
  const names = new Set<string>();
  const texts: Printed['texts'][number][] = [];
  const always = new Set<string>();
  const walk = (sections: readonly LayoutSection[], isWithinOmitted = false): void => {
    for (const section of sections) {
      const isOmitted = isWithinOmitted || section.ifEmpty === 'omit';
      for (const item of section.content) {
        if (item.kind === 'block') names.add(item.name);
        if (item.kind === 'block' && !isOmitted) always.add(item.name);
        const text = textOf(item, section.title);
        if (text !== null && !texts.some((one) => one.section === text.section)) texts.push(text);
      }
      walk(section.sections ?? [], isOmitted);
    }
  };
  walk(layout.front);
  walk(layout.body);
  walk(layout.annexes);
  return {
    has: (...blocks) => blocks.some((one) => names.has(one)),
    always: (...blocks) => blocks.some((one) => always.has(one)),
    texts,
  };
}

/** Closing steps must be written by a person; the program never makes them up. */
const ALWAYS_WRITTEN: Readonly<Record<string, { section: string; title: string }>> = {
  'langkah-perbaikan': { section: 'penutup.langkah', title: 'Langkah perbaikan' },
};

function textOf(item: LayoutItem, title: string): Printed['texts'][number] | null {
  if (item.kind !== 'block') return null;
  const own = ALWAYS_WRITTEN[item.name];
  if (own !== undefined) return { ...own, isRequired: true };
  const section = item.options?.bagian;
  if (typeof section !== 'string') return null;
  if (item.name === 'narasi') return { section, title, isRequired: false };
  return item.name === 'narasi-wajib' ? { section, title, isRequired: true } : null;
}

/** Indicators of goals and objectives, goals first, the IKU in their order: those every report discusses. */
export function discussed({ planning }: UnitYear): readonly IndicatorFact[] {
  const rank = (one: IndicatorFact) => (one.level === 'goal' ? 0 : 1000) + (one.ikuNumber ?? 900);
  return planning.indicators
    .filter((one) => one.level === 'goal' || one.level === 'objective' || one.ikuNumber !== null)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Blocks that discuss every indicator of goals and objectives by themselves, with causes, obstacles and solutions. */
export const DISCUSSION = ['analisis-sasaran', 'capaian-tujuan'] as const;
