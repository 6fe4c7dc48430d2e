import type { YearValue } from '../api/types.ts';
import { formatDecimal } from '../components/number-text.ts';
import { texts } from '../texts/id.ts';
import { SPARKLINE } from '../theme/palette.ts';
import { sparklinePoints } from './sparkline-points.ts';

const WIDTH = 96;
const HEIGHT = 28;

/** The realisations of the years as a small line; a year without a value leaves a gap. */
export function Sparkline({
  trend,
  decimals,
}: {
  readonly trend: readonly YearValue[];
  readonly decimals: number;
}) {
  const segments = sparklinePoints(trend, WIDTH, HEIGHT);
  const last = segments.at(-1)?.at(-1);
  if (last === undefined) return <span>{texts.achievement.noTrend}</span>;
  const label = trend
    .map(
      ({ year, value }) =>
        `${year} ${value === null ? texts.indicator.notFilled : formatDecimal(value, decimals)}`,
    )
    .join('; ');
  return (
    <svg
      role="img"
      aria-label={texts.achievement.trendLabel(label)}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fill="none"
      stroke={SPARKLINE}
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {segments.map((segment) => (
        <polyline
          key={`${segment[0]?.x}`}
          points={segment.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        />
      ))}
      <circle cx={last.x} cy={last.y} r="2.75" fill={SPARKLINE} stroke="none" />
    </svg>
  );
}
