/** What every part of the Word writer has to know, and the measures of Word. */
import type { Look } from '../document-look.ts';
import type { Page } from '../look.ts';
import type { Numbering } from '../numbering.ts';
import type { PageNumbers } from '../typst/render-pdf.ts';

export interface WordContext {
  readonly numbering: Numbering;
  /** Printed page numbers of the same model's PDF, cached in the lists until Word counts for itself. */
  readonly pages: PageNumbers;
  readonly look: Look;
  readonly page: Page;
  readonly draft: boolean;
  /** Anchors already set: Word keeps the first bookmark of a name only. */
  readonly used: Set<string>;
  /** Lists written so far; each one starts counting again. */
  readonly lists: { count: number };
}

/** Points to twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
/** Points to the half points of run sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
