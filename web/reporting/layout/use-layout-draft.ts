/** The draft on the screen: its changes, whether they are saved, and how they are kept meanwhile. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useReducer, useState } from 'react';
import type { ReportLayout } from '../../../src/reporting/rules/layout.ts';
import { beginEditing, editingAfter } from './editing.ts';
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts';
import { type LayoutDetail, type LayoutPlace, saveLayoutDraft } from './layout-queries.ts';

export interface LayoutDraft {
  readonly layout: ReportLayout;
  /** `field`: letters typed into the same one are one change. */
  readonly change: (layout: ReportLayout, field?: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isDirty: boolean;
  readonly wasRestored: boolean;
  readonly dropRestored: () => void;
  readonly revision: number;
  readonly save: (onTopOf?: number) => Promise<number>;
  readonly saving: { readonly isPending: boolean; readonly isSuccess: boolean; readonly error: Error | null };
  /** After the draft has gone from the server, or came in force. */
  readonly forget: () => void;
}

export function useLayoutDraft(detail: LayoutDetail, place: LayoutPlace): LayoutDraft {
  const { code, mayEdit } = detail.card;
  const standing = detail.draft?.layout ?? detail.inForce;
  if (standing === null) throw new Error('A layout without any edition');
  const [kept] = useState(() => (mayEdit ? keptDraft(place.unit, code) : null));
  const isCurrent = kept !== null && kept.revision === (detail.draft?.revision ?? 0);
  const [saved, setSaved] = useState(standing);
  const [revision, setRevision] = useState(detail.draft?.revision ?? 0);
  const [wasRestored, setRestored] = useState(isCurrent);
  const [editing, step] = useReducer(editingAfter, isCurrent ? kept.layout : standing, beginEditing);
  const layout = editing.present;
  const isDirty = layout !== saved;

  useEffect(() => {
    if (!mayEdit || !isDirty) return;
    const timer = setTimeout(() => keepDraft(place.unit, code, { revision, layout }), 400);
    return () => clearTimeout(timer);
  }, [mayEdit, isDirty, layout, revision, place.unit, code]);

  const saving = useMutation({
    mutationFn: async (onTopOf: number) => {
      const answer = await saveLayoutDraft(place, code, { revision: onTopOf, layout });
      return { answer, layout };
    },
    onSuccess: ({ answer, layout: written }) => {
      setSaved(written);
      setRevision(answer.revision);
      setRestored(false);
      forgetDraft(place.unit, code);
    },
  });
  return {
    layout,
    change: (changed, field = null) => step({ kind: 'change', layout: changed, field }),
    undo: () => step({ kind: 'undo' }),
    redo: () => step({ kind: 'redo' }),
    canUndo: editing.past.length > 0,
    canRedo: editing.future.length > 0,
    isDirty,
    wasRestored,
    dropRestored: () => {
      forgetDraft(place.unit, code);
      setRestored(false);
      step({ kind: 'replace', layout: standing });
    },
    revision,
    save: async (onTopOf = revision) => (await saving.mutateAsync(onTopOf)).answer.revision,
    saving: { isPending: saving.isPending, isSuccess: saving.isSuccess, error: saving.error },
    forget: () => forgetDraft(place.unit, code),
  };
}
