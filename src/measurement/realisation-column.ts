/** A realisation with its state as columns (C-4): only a value fills `value`, no state is ever a 0. */

import { MISSING } from '../kernel/outcome.ts';
import { partsColumns } from '../planning/target-column.ts';
import { type Column, exact, flag, nulls, oneOf, orNull, text } from '../platform/database/fact-columns.ts';
import type { Realisation } from './rules/facts.ts';

const state = oneOf('state', ['value', 'grade', 'text', 'missing', 'awaiting', 'not-applicable']);
const value = exact('value');
const parts = partsColumns();
const grade = text('grade');
const realisedText = text('realised_text');
const isReached = flag('is_reached');
const reason = text('state_reason');
const from = text('awaited_from');
const expected = orNull(text('expected_on'));
const filled = [value, parts, grade, realisedText, isReached, reason, from, expected].flatMap(
  (column) => column.names,
);

export const realisation: Column<Realisation> = {
  names: [...state.names, ...filled],
  exactNames: [value, parts].flatMap((column) => column.exactNames ?? []),
  read: (row) => {
    switch (state.read(row)) {
      case 'value':
        return { state: 'value', value: value.read(row), parts: parts.read(row) };
      case 'grade':
        return { state: 'grade', grade: grade.read(row) };
      case 'text': {
        const stated = {
          text: realisedText.read(row),
          isReached: isReached.read(row),
          reason: reason.read(row),
        };
        return { state: 'text', ...stated };
      }
      case 'missing':
        return MISSING;
      case 'awaiting':
        return { state: 'awaiting', from: from.read(row), expected: expected.read(row) };
      case 'not-applicable':
        return { state: 'not-applicable', reason: reason.read(row) };
    }
  },
  write: (realised) => {
    const empty = { ...nulls(filled), ...state.write(realised.state) };
    switch (realised.state) {
      case 'value':
        return { ...empty, ...value.write(realised.value), ...parts.write(realised.parts) };
      case 'grade':
        return { ...empty, ...grade.write(realised.grade) };
      case 'text': {
        const stated = { ...realisedText.write(realised.text), ...isReached.write(realised.isReached) };
        return { ...empty, ...stated, ...reason.write(realised.reason) };
      }
      case 'missing':
        return empty;
      case 'awaiting':
        return { ...empty, ...from.write(realised.from), ...expected.write(realised.expected) };
      case 'not-applicable':
        return { ...empty, ...reason.write(realised.reason) };
    }
  },
};
