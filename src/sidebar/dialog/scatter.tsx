// The scores of two judges against each other: a dot an entry, on the slanting line where both gave the same.
import { scaleLinear } from 'd3-scale';
import { showScore } from '../parts/format';
import type { SidebarWords } from '../words/sidebar';
import type { Pair, Shared } from './pairs';

const SIZE = 360;
const LEFT = 44;
const BOTTOM = 36;

type Props = { pair: Pair; label: string; language: SidebarWords['language'] };

/** Both axes span the same scores, so that the line is where they agree. */
export function Scatter({ pair: { one, other, shared }, label, language }: Props) {
  const all = shared.flatMap((entry) => [entry.one, entry.other]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const domain = low === high ? [low - 1, high + 1] : [low, high];
  const x = scaleLinear(domain, [LEFT, SIZE - 8]).nice(6);
  const y = scaleLinear(x.domain(), [SIZE - BOTTOM, 8]);
  const [from = 0, to = 0] = x.domain();
  const number = (value: number) => showScore(value, value % 1 === 0 ? 0 : 2, language);
  // One path for all dots of a kind: of a national year there are thousands.
  const dots = (kind: (entry: Shared) => boolean) =>
    shared
      .filter(kind)
      .map((entry) => `M${x(entry.one).toFixed(1)} ${y(entry.other).toFixed(1)}h0`)
      .join('');
  return (
    <svg class="plot scatter" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
      {x.ticks(5).map((tick) => (
        <g key={tick}>
          <line class="track" x1={x(tick)} x2={x(tick)} y1={8} y2={SIZE - BOTTOM} />
          <text x={x(tick)} y={SIZE - BOTTOM + 14} text-anchor="middle">
            {number(tick)}
          </text>
          <line class="track" x1={LEFT} x2={SIZE - 8} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <line class="equal" x1={x(from)} y1={y(from)} x2={x(to)} y2={y(to)} />
      <path class="dots" d={dots(({ advances }) => !advances)} />
      <path class="dots advancing" d={dots(({ advances }) => advances)} />
      <text x={(LEFT + SIZE) / 2} y={SIZE - 4} text-anchor="middle">
        {one}
      </text>
      <text x={12} y={(SIZE - BOTTOM) / 2} text-anchor="middle" transform={`rotate(-90 12 ${(SIZE - BOTTOM) / 2})`}>
        {other}
      </text>
    </svg>
  );
}
