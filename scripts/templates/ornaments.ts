// The ornaments of certificates: kawung, four leaves around a point, drawn from ellipses. They only decorate.
import { png } from './png';

const WHITE = 'FFFFFF';
/** Steps from paper to full colour, for smooth edges. */
const STEPS = 5;
/** Points looked at within a pixel, each way. */
const FINE = 4;

function mixed(colour: string, share: number): string {
  const parts = [0, 2, 4].map((at) => {
    const [full, paper] = [colour, WHITE].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
    return Math.round(paper! + (full! - paper!) * share);
  });
  return parts.map((part) => part.toString(16).padStart(2, '0')).join('');
}

type Leaf = 'leaf' | 'dot' | 'paper';

/** What lies at a point of the unit square: four hollow leaves along the diagonals, a diamond in the middle. */
function at(x: number, y: number): Leaf {
  const [dx, dy] = [Math.abs(x - 0.5), Math.abs(y - 0.5)];
  if (dx + dy < 0.09) return 'dot';
  // Along and across the diagonal on which the leaf lies.
  const [along, across] = [(dx + dy) / Math.SQRT2, (dx - dy) / Math.SQRT2];
  const [from, to] = [0.385 - along, across];
  const outer = (from / 0.265) ** 2 + (to / 0.17) ** 2;
  if (outer > 1) return 'paper';
  return ((from - 0.01) / 0.13) ** 2 + (to / 0.06) ** 2 < 1 ? 'paper' : 'leaf';
}

type Colours = { leaf: string; dot: string };

/** So many squares side by side, each so many pixels wide. */
function squares(count: number, size: number, { leaf, dot }: Colours): Uint8Array {
  const palette = [
    WHITE,
    ...[leaf, dot].flatMap((one) => Array.from({ length: STEPS }, (_, step) => mixed(one, (step + 1) / STEPS))),
  ];
  const square = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const found = { leaf: 0, dot: 0, paper: 0 };
      for (let part = 0; part < FINE * FINE; part++) {
        const x = (column + ((part % FINE) + 0.5) / FINE) / size;
        const y = (row + (Math.floor(part / FINE) + 0.5) / FINE) / size;
        found[at(x, y)] += 1;
      }
      const inked = found.leaf >= found.dot ? 'leaf' : 'dot';
      const step = Math.round((found[inked] / FINE ** 2) * STEPS);
      return step === 0 ? 0 : step + (inked === 'dot' ? STEPS : 0);
    }),
  );
  return png(
    square.map((row) => Array.from({ length: count }, () => row).flat()),
    palette,
  );
}

/** One square, for a corner. */
export const cornerPng = (colours: Colours): Uint8Array => squares(1, 72, colours);

/** A band of so many squares. */
export const bandPng = (count: number, colours: Colours): Uint8Array => squares(count, 72, colours);
