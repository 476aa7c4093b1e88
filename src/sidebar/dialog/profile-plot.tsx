// The profile of an entry as a picture: one line per criterion.
import { scaleLinear } from 'd3-scale';
import type { Spread } from '../../domain/vocabulary/spread';
import { showScore } from '../parts/format';
import type { SidebarWords } from '../words/sidebar';

export type ProfileLine = { name: string; min: number; max: number; mark: number; spread: Spread | null };

const WIDTH = 560;
const LINE = 34;
const LEFT = 190;
/** Letters that fit into a line of a name. */
const LONGEST = 24;

const short = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** A name in one line or two; what is longer still stands in full in the table. */
function linesOf(name: string): string[] {
  if (name.length <= LONGEST) return [name];
  const at = name.lastIndexOf(' ', LONGEST);
  return at <= 0 ? [short(name)] : [name.slice(0, at), short(name.slice(at + 1))];
}

type Props = { lines: ProfileLine[]; label: string; language: SidebarWords['language'] };

/** The part of each criterion's scale that marks were given on, from 0 to 1: one for all, so that lines can be compared. */
function usedPart(lines: ProfileLine[]): [number, number] {
  const shares = lines.flatMap(({ min, max, spread }) =>
    spread && max > min ? [spread.least, spread.most].map((mark) => (mark - min) / (max - min)) : [],
  );
  return [Math.floor(Math.min(...shares, 0.9) * 20) / 20, Math.ceil(Math.max(...shares, 0.1) * 20) / 20];
}

/** Criteria may have different maxima; the numbers at both ends of a line say what it spans. */
export function ProfilePlot({ lines, label, language }: Props) {
  const [from, to] = usedPart(lines);
  const height = lines.length * LINE + 6;
  const number = (value: number) => showScore(value, value % 1 === 0 ? 0 : 2, language);
  return (
    <svg class="plot profile" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {lines.map(({ name, min, max, mark, spread }, index) => {
        const ends = [min + from * (max - min), min + to * (max - min)] as const;
        const x = scaleLinear(ends, [LEFT, WIDTH - 34]).clamp(true);
        const y = index * LINE + 18;
        return (
          <g key={name}>
            {linesOf(name).map((line, at, all) => (
              <text key={line} x={LEFT - 34} y={y + 4 + (at - (all.length - 1) / 2) * 13} text-anchor="end">
                {line}
              </text>
            ))}
            <text class="end" x={LEFT - 8} y={y + 4} text-anchor="end">
              {number(ends[0])}
            </text>
            <text class="end" x={WIDTH - 26} y={y + 4}>
              {number(ends[1])}
            </text>
            <line class="track" x1={LEFT} x2={WIDTH - 34} y1={y} y2={y} />
            {spread && (
              <>
                <rect
                  class="middle"
                  x={x(spread.low)}
                  y={y - 7}
                  width={Math.max(x(spread.high) - x(spread.low), 2)}
                  height={14}
                />
                <line class="median" x1={x(spread.median)} x2={x(spread.median)} y1={y - 10} y2={y + 10} />
              </>
            )}
            <circle class="mark" cx={x(mark)} cy={y} r={6} />
          </g>
        );
      })}
    </svg>
  );
}
