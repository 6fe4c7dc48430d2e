/** What is being edited, with its way back and forth. */
import type { ReportLayout } from '../../../src/reporting/rules/layout.ts';

export interface Editing {
  readonly past: readonly ReportLayout[];
  readonly present: ReportLayout;
  readonly future: readonly ReportLayout[];
  /** The field the last change was typed into: further letters there are the same change. */
  readonly field: string | null;
}

export type EditingStep =
  | { readonly kind: 'change'; readonly layout: ReportLayout; readonly field: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'replace'; readonly layout: ReportLayout };

const MOST_STEPS = 100;

export function beginEditing(layout: ReportLayout): Editing {
  return { past: [], present: layout, future: [], field: null };
}

export function editingAfter(editing: Editing, step: EditingStep): Editing {
  const { past, present, future } = editing;
  switch (step.kind) {
    case 'replace':
      return beginEditing(step.layout);
    case 'undo': {
      const before = past.at(-1);
      if (before === undefined) return editing;
      return { past: past.slice(0, -1), present: before, future: [present, ...future], field: null };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (next === undefined) return editing;
      return { past: [...past, present], present: next, future: rest, field: null };
    }
    case 'change': {
      if (step.layout === present) return editing;
      const isSame = step.field !== null && step.field === editing.field;
      return {
        past: isSame ? past : [...past, present].slice(-MOST_STEPS),
        present: step.layout,
        future: [],
        field: step.field,
      };
    }
  }
}
