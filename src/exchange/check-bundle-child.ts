/** Runs in a limited process: reads a bundle that came from outside and tells what is wrong with it. */
import { parseBundle } from './bundle-schema.ts';
import { bundleText } from './bundle-text.ts';
import { asErrors } from './import-answer.ts';
import { type BundleProblem, validateBundle } from './rules/validate-bundle.ts';

export function run(bytes: unknown): readonly BundleProblem[] {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('A bundle comes as bytes');
  const text = bundleText(bytes);
  if (!text.ok) return asErrors(text.problems);
  const reading = parseBundle(text.value);
  return reading.ok ? validateBundle(reading.bundle) : asErrors(reading.problems);
}
