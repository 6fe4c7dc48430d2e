/** The value of a target, planned or signed, as columns; shared by the tables of targets and of agreements. */
import type { Parts } from '../kernel/outcome.ts';
import { type Column, exact, nulls, oneOf, orNull, record, text } from '../platform/database/fact-columns.ts';
import type { TargetValue } from './rules/facts.ts';

/** Numerator and denominator, both or neither. */
export function partsColumns(prefix = ''): Column<Parts | null> {
  return orNull(
    record<Parts>({ numerator: exact(`${prefix}numerator`), denominator: exact(`${prefix}denominator`) }),
  );
}

const kind = oneOf('target_kind', ['number', 'range', 'grade', 'text']);
const value = exact('target_value');
const parts = partsColumns('target_');
const from = exact('target_from');
const to = exact('target_to');
const grade = text('target_grade');
const description = text('target_text');
const filled = [value, parts, from, to, grade, description].flatMap((column) => column.names);

export const targetValue: Column<TargetValue> = {
  names: [...kind.names, ...filled],
  exactNames: [value, parts, from, to].flatMap((column) => column.exactNames ?? []),
  read: (row) => {
    switch (kind.read(row)) {
      case 'number':
        return { kind: 'number', value: value.read(row), parts: parts.read(row) };
      case 'range':
        return { kind: 'range', from: from.read(row), to: to.read(row) };
      case 'grade':
        return { kind: 'grade', grade: grade.read(row) };
      case 'text':
        return { kind: 'text', text: description.read(row) };
    }
  },
  write: (target) => {
    const empty = { ...nulls(filled), ...kind.write(target.kind) };
    switch (target.kind) {
      case 'number':
        return { ...empty, ...value.write(target.value), ...parts.write(target.parts) };
      case 'range':
        return { ...empty, ...from.write(target.from), ...to.write(target.to) };
      case 'grade':
        return { ...empty, ...grade.write(target.grade) };
      case 'text':
        return { ...empty, ...description.write(target.text) };
    }
  },
};
