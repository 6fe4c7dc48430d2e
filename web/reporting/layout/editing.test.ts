import { expect, it } from 'vitest';
import { DEFAULT_LAYOUT } from '../../../src/reporting/layouts/built-in-layouts.ts';
import { beginEditing, editingAfter } from './editing.ts';

const named = (name: string) => ({ ...DEFAULT_LAYOUT, name });

it('takes letters typed into one field back at once, and changes of two fields one by one', () => {
  let editing = beginEditing(DEFAULT_LAYOUT);
  for (const name of ['L', 'LK', 'LKj'])
    editing = editingAfter(editing, { kind: 'change', layout: named(name), field: 'name' });
  editing = editingAfter(editing, { kind: 'change', layout: named('Lain'), field: null });
  editing = editingAfter(editing, { kind: 'undo' });
  expect(editing.present.name).toBe('LKj');
  editing = editingAfter(editing, { kind: 'undo' });
  expect(editing.present).toBe(DEFAULT_LAYOUT);
  editing = editingAfter(editing, { kind: 'redo' });
  expect(editing.present.name).toBe('LKj');
});
