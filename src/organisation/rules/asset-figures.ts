/** Figures of the assets: `sarana/jumlah/{y}` and its conditions; only where all are counted in one unit. */
import { decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { numberValue } from '../../kernel/outcome.ts';
import { countFigure } from './count-figure.ts';
import type { AssetCount } from './facts.ts';

const PARTS = [
  ['jumlah', 'Jumlah sarana', (asset: AssetCount) => asset.count],
  ['baik', 'Sarana dalam keadaan baik', (asset: AssetCount) => asset.good],
  ['kurang-baik', 'Sarana dalam keadaan kurang baik', (asset: AssetCount) => asset.lightDamage],
  ['rusak-berat', 'Sarana rusak berat', (asset: AssetCount) => asset.heavyDamage],
] as const;

export function assetFigures(assets: readonly AssetCount[], year: number): Figure[] {
  const ofYear = assets.filter((asset) => asset.year === year);
  const unit = commonUnit(ofYear);
  if (unit === null) return [];
  return PARTS.flatMap(([id, label, read]) => {
    const counts = ofYear.flatMap((asset) => read(asset) ?? []);
    if (counts.length === 0) return [];
    const total = counts.reduce((sum, count) => sum + count, 0);
    return [
      countFigure({
        id: `sarana/${id}/${year}`,
        label: `${label} ${year}`,
        unit,
        outcome: numberValue(decimal(total)),
        formula: 'Σ jenis sarana',
        notes: [`${counts.length} dari ${ofYear.length} jenis terisi.`],
      }),
    ];
  });
}

/** The one unit of measure of all assets; null where they differ, because unlike things are not added. */
function commonUnit(assets: readonly AssetCount[]): string | null {
  const units = new Set(assets.map(({ unit }) => unit.trim().toLowerCase()));
  return units.size === 1 ? (assets[0]?.unit ?? null) : null;
}

/** What the conditions of an asset add up to; null where one is not known, or none. */
export function conditionSum({ good, lightDamage, heavyDamage, count }: AssetCount): number | null {
  const known = [good, lightDamage, heavyDamage].filter((one) => one !== null);
  if (known.length === 0) return null;
  const sum = known.reduce((total, one) => total + one, 0);
  // With a condition left open the others may be less than all, never more.
  return known.length < 3 && sum <= count ? null : sum;
}
