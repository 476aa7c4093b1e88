// A rank range as a line with a dot, all on one scale. What it shows stands in numbers beside it.
import { type ScaleLinear, scaleLinear } from 'd3-scale';

const WIDTH = 180;
const HEIGHT = 20;

export type RankScale = ScaleLinear<number, number>;

/** Ranks from 1 to the highest that is shown, at least to the place after the cut. */
export const rankScale = (highest: number[], cut: number | null): RankScale =>
  scaleLinear()
    .domain([1, Math.max(...highest, (cut ?? 0) + 1, 2)])
    .range([8, WIDTH - 8]);

type Props = { scale: RankScale; rank: number; low: number | null; high: number | null; cut: number | null };

export function RankRange({ scale, rank, low, high, cut }: Props) {
  const middle = HEIGHT / 2;
  return (
    <svg class="plot" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {cut !== null && <line class="cut-line" x1={scale(cut + 0.5)} x2={scale(cut + 0.5)} y1={0} y2={HEIGHT} />}
      {low !== null && high !== null && (
        <line class="range" x1={scale(low) - 0.5} x2={scale(high) + 0.5} y1={middle} y2={middle} />
      )}
      <circle class="mark" cx={scale(rank)} cy={middle} r={4} />
    </svg>
  );
}

/** The numbers over the column. */
export function Axis({ scale }: { scale: RankScale }) {
  const [, last = 1] = scale.domain();
  const ticks = [1, ...scale.ticks(5).filter((tick) => Number.isInteger(tick) && tick > 1 && tick <= last)];
  const isFree = (tick: number, index: number) => index === 0 || scale(tick) - scale(1) > 14;
  return (
    <svg class="plot axis" width={WIDTH} height={14} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      {ticks.filter(isFree).map((tick) => (
        <text key={tick} x={scale(tick)} y={11} text-anchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  );
}
