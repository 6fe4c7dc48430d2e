/** Changes not saved yet, kept in this browser: a closed window or a dropped line loses nothing. */
import type { ReportLayout } from '../../../src/reporting/rules/layout.ts';

export interface KeptDraft {
  /** Revision of the draft they were made on. */
  readonly revision: number;
  readonly layout: ReportLayout;
}

const keyOf = (unit: string, code: string) => `selaras.tata-letak.${unit}.${code}`;

/** Null when nothing is kept, or nothing that still fits. */
export function keptDraft(unit: string, code: string): KeptDraft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(unit, code)) ?? 'null');
    return isKept(value, code) ? value : null;
  } catch {
    return null;
  }
}

export function keepDraft(unit: string, code: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(unit, code), JSON.stringify(draft));
  } catch {
    // A full or forbidden store keeps nothing; the changes are still on the screen.
  }
}

export function forgetDraft(unit: string, code: string): void {
  try {
    localStorage.removeItem(keyOf(unit, code));
  } catch {
    // Nothing was kept then.
  }
}

function isKept(value: unknown, code: string): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false;
  if (!('revision' in value) || typeof value.revision !== 'number') return false;
  if (!('layout' in value) || typeof value.layout !== 'object' || value.layout === null) return false;
  const { layout } = value;
  return (
    'code' in layout &&
    layout.code === code &&
    'style' in layout &&
    'front' in layout &&
    'body' in layout &&
    'annexes' in layout
  );
}
