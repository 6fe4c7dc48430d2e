/** The value of a formula. States of its inputs pass through; nothing throws, and nothing is infinite. */
import { decimal, roundHalfUp } from '../decimal.ts';
import {
  foremostState,
  MISSING,
  type NotComputable,
  notComputable,
  numberValue,
  type Outcome,
  type Parts,
  type WithoutNumber,
} from '../outcome.ts';
import { add, compare, type Guarded, guarded, settle, subtract } from './exact-arithmetic.ts';
import {
  type Aggregate,
  type Arithmetic,
  type Choice,
  type Comparison,
  type Expression,
  type Formula,
  type FormulaScope,
  MOST_STEPS,
} from './formula.ts';
import { expressionToText } from './text.ts';

/**
 * Evaluates a formula (C-1, C-4). When an input that is needed has no number, the result takes its state:
 * missing before awaiting, before not computable, before not applicable. Only the branch of `jika` that holds
 * is needed. ÷ 0 is not computable. A formula that is a plain ratio, `a ÷ b` or `a ÷ b × 100`, keeps its
 * parts (C-5).
 */
export function evaluateFormula(formula: Formula, scope: FormulaScope): Outcome {
  const evaluation: Evaluation = { scope, steps: 0 };
  const result = evaluate(formula.root, evaluation);
  if (result.state !== 'number') return result;
  return numberValue(settle(result.number), ratioParts(formula.root, evaluation));
}

interface Evaluation {
  readonly scope: FormulaScope;
  steps: number;
}

type Step = { readonly state: 'number'; readonly number: Guarded } | WithoutNumber;

/** Beyond this no amount or score of a government lies. */
const LARGEST = '1e30';

function reached(number: Guarded): Step {
  if (!number.isFinite() || number.abs().greaterThanOrEqualTo(LARGEST)) {
    return notComputable('formula', 'Hasil hitungan terlalu besar untuk dihitung dengan tepat.');
  }
  return { state: 'number', number };
}

function evaluate(expression: Expression, evaluation: Evaluation): Step {
  evaluation.steps += 1;
  if (evaluation.steps > MOST_STEPS) return notComputable('formula', 'Rumus terlalu panjang untuk dihitung.');
  switch (expression.kind) {
    case 'number':
      return reached(guarded(expression.value));
    case 'variable':
      return variable(evaluation.scope.get(expression.name) ?? MISSING);
    case 'negation':
      return each([expression.operand], evaluation, ([operand]) => operand.negated());
    case 'arithmetic':
      return arithmetic(expression, evaluation);
    case 'choice':
      return choice(expression, evaluation);
    case 'aggregate':
      return aggregate(expression, evaluation);
    case 'rounding':
      return each([expression.operand], evaluation, ([operand]) =>
        guarded(roundHalfUp(settle(operand), expression.decimals)),
      );
  }
}

function variable(outcome: Outcome): Step {
  return outcome.state === 'value' ? reached(guarded(outcome.value)) : outcome;
}

type Numbers = readonly [Guarded, ...Guarded[]];

/** Computes with the numbers of all operands, or takes over the state that matters most. */
function each(
  operands: readonly Expression[],
  evaluation: Evaluation,
  compute: (numbers: Numbers) => Guarded | NotComputable,
): Step {
  const numbers: Guarded[] = [];
  const states: WithoutNumber[] = [];
  for (const operand of operands) {
    const step = evaluate(operand, evaluation);
    if (step.state === 'number') numbers.push(step.number);
    else states.push(step);
  }
  const [first, ...others] = numbers;
  const foremost = foremostState(states);
  if (foremost !== null || first === undefined) return foremost ?? MISSING;
  const result = compute([first, ...others]);
  return 'state' in result ? result : reached(result);
}

function arithmetic(node: Arithmetic, evaluation: Evaluation): Step {
  return each([node.left, node.right], evaluation, ([left, right = left]) => {
    switch (node.operator) {
      case '+':
        return add(left, right);
      case '−':
        return subtract(left, right);
      case '×':
        return left.times(right);
      case '÷':
        return right.isZero() ? divisionByZero(node.right) : left.dividedBy(right);
    }
  });
}

function divisionByZero(denominator: Expression): NotComputable {
  const reason = `Pembagian dengan nol: ${expressionToText(denominator)} bernilai 0.`;
  return notComputable('division-by-zero', reason);
}

function aggregate(node: Aggregate, evaluation: Evaluation): Step {
  return each(node.operands, evaluation, ([first, ...others]) => {
    const sum = (): Guarded => others.reduce(add, first);
    switch (node.name) {
      case 'min':
        return others.reduce((least, number) => (compare(number, least) < 0 ? number : least), first);
      case 'maks':
        return others.reduce((most, number) => (compare(number, most) > 0 ? number : most), first);
      case 'jumlah':
        return sum();
      case 'rata':
        return sum().dividedBy(others.length + 1);
    }
  });
}

function choice(node: Choice, evaluation: Evaluation): Step {
  const { condition } = node;
  const order = each([condition.left, condition.right], evaluation, ([left, right = left]) =>
    guarded(decimal(compare(left, right))),
  );
  if (order.state !== 'number') return order;
  const holds = comparisonHolds(condition.operator, order.number.toNumber());
  return evaluate(holds ? node.whenTrue : node.whenFalse, evaluation);
}

function comparisonHolds(operator: Comparison['operator'], order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '≠':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '≤':
      return order <= 0;
    case '≥':
      return order >= 0;
  }
}

/** Numerator and denominator of the shapes `a ÷ b` and `a ÷ b × 100`; null for any other formula. */
function ratioParts(root: Expression, evaluation: Evaluation): Parts | null {
  const ratio =
    root.kind === 'arithmetic' && root.operator === '×' && isHundred(root.right) ? root.left : root;
  if (ratio.kind !== 'arithmetic' || ratio.operator !== '÷') return null;
  const numerator = evaluate(ratio.left, evaluation);
  const denominator = evaluate(ratio.right, evaluation);
  if (numerator.state !== 'number' || denominator.state !== 'number') return null;
  return { numerator: settle(numerator.number), denominator: settle(denominator.number) };
}

function isHundred(expression: Expression): boolean {
  return expression.kind === 'number' && expression.value.equals(100);
}
