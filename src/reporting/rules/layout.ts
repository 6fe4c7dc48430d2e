/**
 * A layout is data: order, titles, numbering, columns and standard texts of a report, versioned per government.
 * Standard texts carry variables (`[unit]`, `[tahun]` …) and live figures (`{rata-rata/iku/[tahun]}`).
 */

import type { ReportFact } from './facts.ts';

/** How the heading of a section is labelled; the number is counted by the composer. */
export type LabelStyle = 'none' | 'chapter' | 'upper-alpha' | 'decimal' | 'lower-alpha' | 'annex';

export type BlockOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export type LayoutItem =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly marker: 'decimal' | 'lower-alpha' | 'bullet';
      readonly items: readonly string[];
    }
  /** A block from the registry, by name. */
  | { readonly kind: 'block'; readonly name: string; readonly options?: BlockOptions };

export interface LayoutSection {
  readonly id: string;
  readonly title: string;
  readonly label: LabelStyle;
  /** `none` where the content prints its own title (lists); `page`: such a section begins a page. */
  readonly heading?: 'shown' | 'none' | 'page';
  /** Whether its heading is in the table of contents (default true). */
  readonly inContents?: boolean;
  /** Printed only while the report is in one of these states (default: always). */
  readonly states?: readonly ReportFact['state'][];
  readonly page?: { readonly paper: 'a4' | 'a3' | 'f4'; readonly orientation: 'portrait' | 'landscape' };
  readonly content: readonly LayoutItem[];
  readonly sections?: readonly LayoutSection[];
}

export interface ReportLayout {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  /** The regulation whose outline it follows. */
  readonly citation: string;
  /** Title of the document, on its cover. */
  readonly documentTitle: string;
  readonly numbering: 'by-chapter' | 'through';
  /** Label styles of headings that blocks make themselves, for levels 2, 3 and 4. */
  readonly levelLabels: readonly [LabelStyle, LabelStyle, LabelStyle];
  readonly front: readonly LayoutSection[];
  readonly body: readonly LayoutSection[];
  readonly annexes: readonly LayoutSection[];
}
