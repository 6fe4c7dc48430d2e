import type { ScaleBand } from '../api/types.ts';
import { formatDecimal } from '../components/number-text.ts';
import { texts } from '../texts/id.ts';

/** The bounds of a band in words; the lowest is told by the bound of the one above it. */
export function bandWords(bands: readonly ScaleBand[], index: number): string {
  const words = texts.achievement;
  const band = bands[index];
  if (band === undefined) return '';
  const above = bands[index - 1];
  if (index === bands.length - 1 && above !== undefined) {
    const upper = bound(above);
    return above.isInclusive ? words.bandBelow(upper) : words.bandUpTo(upper);
  }
  return band.isInclusive ? words.bandInclusive(bound(band)) : words.bandExclusive(bound(band));
}

function bound({ lower }: ScaleBand): string {
  return formatDecimal(lower, lower.split('.')[1]?.length ?? 0);
}
