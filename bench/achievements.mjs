/** 100.000 achievements by the rules alone, over the methods and states that occur. */
import { decimal } from '../dist/server/kernel/decimal.js';
import { achievementOf } from '../dist/server/measurement/rules/achievement.js';

const COUNT = 100_000;
const METHODS = ['maximise', 'minimise-ratio', 'minimise-deviation'];

function question(number) {
  const target = { kind: 'number', value: decimal(50 + (number % 50)), parts: null };
  const parts = { numerator: decimal(number % 97), denominator: decimal(100) };
  const realisation =
    number % 20 === 0
      ? { state: 'missing' }
      : {
          state: 'value',
          value: decimal(40 + (number % 83)).dividedBy(3),
          parts: number % 4 === 0 ? parts : null,
        };
  return {
    method: METHODS[number % METHODS.length],
    unit: '%',
    decimals: 2,
    target,
    realisation,
    cap: number % 5 === 0 ? decimal(120) : null,
  };
}

export async function measure() {
  const questions = Array.from({ length: COUNT }, (_, number) => question(number));
  const since = performance.now();
  let values = 0;
  for (const asked of questions) if (achievementOf(asked).outcome.state === 'value') values += 1;
  const milliseconds = performance.now() - since;
  if (values < COUNT / 2) throw new Error('The rules computed nothing');
  return { milliseconds };
}
