/** A realisation computed from registers by the indicator's own formula, so that table and figure cannot differ. */
import { decimal } from '../../kernel/decimal.ts';
import type { ExplanationInput } from '../../kernel/figure.ts';
import { plainInput } from '../../kernel/figure-input.ts';
import { evaluateFormula } from '../../kernel/formula/evaluate.ts';
import { parseFormula } from '../../kernel/formula/parse.ts';
import { formatExact, formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { ratioValue } from '../../kernel/percentages.ts';
import type { VillageFact } from '../../organisation/rules/facts.ts';
import { countByStatus } from '../../organisation/rules/village-index.ts';
import type { FormulaVariable, IndicatorFact } from '../../planning/rules/facts.ts';
import type { Realisation } from './facts.ts';

export type RegisterName = NonNullable<FormulaVariable['register']>;
/** What each built-in register counts in the year measured. */
export type RegisterValues = Readonly<Record<RegisterName, Outcome>>;

/** Counts of the villages; kelurahan have no Indeks Desa and are not counted. `survey` is pushed from above. */
export function registerValues(
  villages: readonly VillageFact[],
  year: number,
  survey: Outcome,
): RegisterValues {
  const desa = villages.filter(({ kind }) => kind === 'desa');
  const mandiri = countByStatus(desa, year, 'mandiri');
  return {
    villages: desa.length === 0 ? MISSING : numberValue(decimal(desa.length)),
    'villages-mandiri': mandiri === null ? MISSING : numberValue(decimal(mandiri)),
    survey,
  };
}

export interface RegisterRealisation {
  readonly realisation: Extract<Realisation, { state: 'value' }>;
  readonly inputs: readonly ExplanationInput[];
}

/** Null unless every variable of a sound formula stands in a register that has a value. */
export function realisationFromRegisters(
  indicator: IndicatorFact,
  registers: RegisterValues,
): RegisterRealisation | null {
  const { formula, variables, unit } = indicator;
  if (formula === null || variables.length === 0) return null;
  const scope = new Map<string, Outcome>();
  for (const { name, register } of variables) {
    if (register === null) return null;
    scope.set(name, registers[register]);
  }
  const parsed = parseFormula(formula, { variables: [...scope.keys()] });
  if (!parsed.ok) return null;
  const outcome = evaluateFormula(parsed.formula, scope);
  if (outcome.state !== 'value') return null;
  // The parts of `a / b × 100` are a and b: they serve only where the unit's own ratio is the same number (C-5).
  const isRatio = outcome.parts !== null && ratioValue(outcome.parts, unit).equals(outcome.value);
  const inputs = variables.map(({ name, label, register }) => {
    const value = register === null ? MISSING : registers[register];
    const shown =
      value.state === 'value' ? formatExact(value.value) : formatOutcome(value, 'number', null, 0);
    return plainInput(name, label, shown, 'Daftar unit');
  });
  return {
    realisation: { state: 'value', value: outcome.value, parts: isRatio ? outcome.parts : null },
    inputs,
  };
}
