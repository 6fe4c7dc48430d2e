/**
 * Rows whose object on the wire is more than its columns: targets and realisations of several kinds, the period of
 * a spending, answers of the survey. `flatRow` takes the object apart for the cells, `completeRow` puts it together.
 */
import { readNumber } from '../../kernel/indonesian-numbers.ts';
import { STATES } from './declaration/performance-sheets.ts';
import { plainName } from './likeness.ts';
import { fieldAt, isWireObject, setField, type WireObject, type WireValue } from './wire.ts';

/** What completing a row must know of the rest. */
export interface RowContext {
  /** Method of an indicator by its code; null when it is not known. */
  methodOf(indicator: WireValue): string | null;
  /** C-5: the value that a numerator and denominator give, rounded to the indicator's decimals; null without both. */
  valueOfParts(indicator: WireValue, parts: WireValue): string | null;
}

const text = (value: WireValue): string => (value === null ? '' : String(value));

export function flatRow(sheetId: string, row: WireObject, context: RowContext): WireObject {
  switch (sheetId) {
    case 'targets':
    case 'indicator-lines':
      return { ...row, target: flatTarget(row.target ?? null, context.methodOf(row.indicator ?? null)) };
    case 'measurements':
      return {
        ...row,
        realisation: flatRealisation(row.realisation ?? null, context.methodOf(row.indicator ?? null)),
      };
    case 'spending':
      return { ...row, period: flatPeriod(row.period ?? null) };
    case 'survey-elements':
      return { ...row, answers: isWireObject(row.answers) ? withoutField(row.answers, 'kind') : {} };
    default:
      return row;
  }
}

export function completeRow(sheetId: string, row: WireObject, context: RowContext): WireObject {
  switch (sheetId) {
    case 'targets':
    case 'indicator-lines':
      return { ...row, target: completeTarget(row, context) };
    case 'measurements':
      return { ...row, realisation: completeRealisation(row, context) };
    case 'spending':
      return { ...row, period: completePeriod(text(row.period ?? null)) };
    case 'survey-elements':
      return { ...row, answers: completeAnswers(row) };
    default:
      return row;
  }
}

function withoutField(object: WireObject, field: string): WireObject {
  const { [field]: _left, ...rest } = object;
  return rest;
}

const RANGE =
  /^(.*\d\s*%?)\s*(?:–|—|-|s\.d\.?|s\/d|sd|sampai(?: dengan)?|hingga)\s*(\(?-?(?:Rp\.? ?)?\d.*)$/i;

function rangeOf(value: string): { readonly from: string; readonly to: string } | null {
  const found = RANGE.exec(value);
  const from = found?.[1]?.trim();
  const to = found?.[2]?.trim();
  if (from === undefined || to === undefined) return null;
  return readNumber(from, 'percent').ok && readNumber(to, 'percent').ok ? { from, to } : null;
}

/** The kind a target has when nobody says it. */
function targetKind(value: string, method: string | null): string {
  if (method === 'predicate') return 'grade';
  if (method === 'text') return 'text';
  return rangeOf(value) === null ? 'number' : 'range';
}

function flatTarget(target: WireValue, method: string | null): WireObject {
  if (!isWireObject(target)) return {};
  const kind = text(target.kind ?? null);
  const value =
    kind === 'range'
      ? `${text(target.from ?? null)} – ${text(target.to ?? null)}`
      : text(target.value ?? target.grade ?? target.text ?? null);
  const flat: WireObject = { value };
  if (isWireObject(target.parts)) flat.parts = target.parts;
  if (targetKind(value, method) !== kind) flat.kind = kind;
  return flat;
}

/** 87,5 % as a target is 87,5: the unit is the indicator's. */
const withoutPercent = (value: WireValue): WireValue =>
  typeof value === 'string' ? value.replace(/\s*%$/, '') : value;

function completeTarget(row: WireObject, context: RowContext): WireObject {
  const method = context.methodOf(row.indicator ?? null);
  const value = fieldAt(row, 'target.value');
  const kind = text(fieldAt(row, 'target.kind')) || targetKind(text(value), method);
  if (kind === 'range') {
    const { from, to } = rangeOf(text(value)) ?? { from: text(value), to: text(value) };
    return { kind, from: withoutPercent(from), to: withoutPercent(to) };
  }
  if (kind === 'grade') return { kind, grade: text(value) };
  if (kind === 'text') return { kind, text: text(value) };
  const parts = fieldAt(row, 'target.parts');
  const given = value ?? context.valueOfParts(row.indicator ?? null, parts);
  const complete: WireObject = { kind: 'number', value: withoutPercent(given) };
  if (isWireObject(parts)) complete.parts = parts;
  return complete;
}

function realisationState(method: string | null): string {
  return method === 'predicate' ? 'grade' : method === 'text' ? 'text' : 'value';
}

function flatRealisation(realisation: WireValue, method: string | null): WireObject {
  if (!isWireObject(realisation)) return {};
  const { state, grade, text: words, ...rest } = realisation;
  const flat: WireObject = { ...rest };
  const value = realisation.value ?? grade ?? words ?? null;
  if (value !== null) flat.value = value;
  if (value === null || state !== realisationState(method)) flat.state = state ?? null;
  return flat;
}

/** Words of a state written into the cell of the number: "tidak berlaku". */
function stateInWords(value: string): string | null {
  const name = plainName(value);
  const found = STATES.slice(3).find(({ label, synonyms = [] }) =>
    [label, ...synonyms].some((word) => plainName(word) === name),
  );
  return found === undefined ? null : String(found.value);
}

function completeRealisation(row: WireObject, context: RowContext): WireObject {
  const method = context.methodOf(row.indicator ?? null);
  const value = fieldAt(row, 'realisation.value');
  const words = value === null ? null : stateInWords(text(value));
  const given = fieldAt(row, 'realisation.state');
  const state = text(given) || words || deducedState(row, value, method);
  const complete: WireObject = { state };
  const take = (field: string, as = field) => {
    const found = fieldAt(row, `realisation.${field}`);
    if (found !== null) complete[as] = found;
  };
  if (state === 'value') {
    complete.value = withoutPercent(
      value ?? context.valueOfParts(row.indicator ?? null, fieldAt(row, 'realisation.parts')),
    );
    take('parts');
  } else if (state === 'grade') take('value', 'grade');
  else if (state === 'text') {
    take('value', 'text');
    take('isReached');
    take('reason');
  } else if (state === 'awaiting') {
    take('from');
    take('expected');
  } else if (state === 'not-applicable') take('reason');
  return complete;
}

function deducedState(row: WireObject, value: WireValue, method: string | null): string {
  const hasParts = fieldAt(row, 'realisation.parts') !== null;
  if (value !== null || hasParts) return realisationState(method);
  if (fieldAt(row, 'realisation.from') !== null) return 'awaiting';
  return fieldAt(row, 'realisation.reason') === null ? 'missing' : 'not-applicable';
}

function flatPeriod(period: WireValue): string {
  if (!isWireObject(period)) return 'year';
  const kind = text(period.kind ?? null);
  return kind === 'year' ? kind : `${kind}-${text(period.quarter ?? period.month ?? null)}`;
}

function completePeriod(period: string): WireObject {
  const [kind = 'year', number] = period.split('-');
  return number === undefined ? { kind } : { kind, [kind]: Number(number) };
}

function completeAnswers(row: WireObject): WireObject {
  const sum = fieldAt(row, 'answers.sum');
  const count = fieldAt(row, 'answers.count');
  if (sum === null && count === null) return { kind: 'nrr', nrr: fieldAt(row, 'answers.nrr') };
  const answers: WireObject = { kind: 'answers' };
  if (sum !== null) setField(answers, 'sum', sum);
  if (count !== null) setField(answers, 'count', count);
  return answers;
}
