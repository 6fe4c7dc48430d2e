/** What can be wrong with a formula that reads well: names nobody declared, divisions that never work. */
import { quoted } from '../result.ts';
import { evaluateFormula } from './evaluate.ts';
import { type Expression, type Formula, type FormulaProblem, operandsOf } from './formula.ts';
import { nearestName } from './nearest-name.ts';
import { expressionToText } from './text.ts';

/** A problem for each undeclared name, at its first use; none when the declared names are not known. */
export function unknownNames(
  formula: Formula,
  declared: readonly string[] | undefined,
): readonly FormulaProblem[] {
  if (declared === undefined) return [];
  const known = new Set(declared);
  return everyNode(formula.root).flatMap((node): FormulaProblem[] => {
    if (node.kind !== 'variable' || known.has(node.name)) return [];
    known.add(node.name);
    const nearest = nearestName(node.name, declared);
    const proposal = nearest === null ? '' : ` Maksudnya "${nearest}"?`;
    const message = `Pada karakter ke-${node.position + 1}: nama "${quoted(node.name)}" tidak dikenal.${proposal}`;
    return [{ code: 'formula-unknown-name', message, position: node.position }];
  });
}

/** A problem for each division whose denominator is 0 whatever the inputs are: `1/0`, `a / (2 − 2)`. */
export function constantZeroDivisions(formula: Formula): readonly FormulaProblem[] {
  return everyNode(formula.root).flatMap((node): FormulaProblem[] => {
    if (node.kind !== 'arithmetic' || node.operator !== '÷' || !isConstantZero(node.right)) return [];
    const message = `Pembagian dengan nol pada karakter ke-${node.position + 1}: ${expressionToText(node.right)} selalu bernilai 0.`;
    return [{ code: 'formula-division-by-zero', message, position: node.position }];
  });
}

function isConstantZero(expression: Expression): boolean {
  if (everyNode(expression).some((node) => node.kind === 'variable')) return false;
  const outcome = evaluateFormula({ version: 1, source: '', root: expression }, new Map());
  return outcome.state === 'value' && outcome.value.isZero();
}

function everyNode(root: Expression): readonly Expression[] {
  const nodes: Expression[] = [];
  const visit = (expression: Expression): void => {
    nodes.push(expression);
    operandsOf(expression).forEach(visit);
  };
  visit(root);
  return nodes;
}
