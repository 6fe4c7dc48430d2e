/** The small bundle, and the same with another text in every kind of fact of the plan. */
import { parseBundle } from '../bundle-schema.ts';
import type { Bundle } from '../rules/bundle.ts';
import { smallBundle } from './small-bundle.ts';

export function firstBundle(): Bundle {
  return bundleOf(JSON.stringify(smallBundle()));
}

export function secondBundle(): Bundle {
  return bundleOf(JSON.stringify(smallBundle()).replaceAll('"Meningkatnya ', '"Makin meningkatnya '));
}

function bundleOf(text: string): Bundle {
  const reading = parseBundle(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.bundle;
}
