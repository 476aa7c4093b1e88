// Names that differ by a typing error: a person decides whether they are the same.
import { nameKey } from './keys';

/** Shorter names differ by a letter on purpose. */
const SHORTEST = 6;
/** From here on two letters may be wrong. */
const LONG = 14;

/** Letters to change, add, drop or swap; more than `most` counts as `most + 1`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : most + 1,
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? most + 1;
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** "Kelurahan A" and "Kelurahan B", "Puskesmas 1" and "Puskesmas 2" differ on purpose. */
function isOnPurpose(one: string, other: string): boolean {
  const [left, right] = [words(one), words(other)];
  if (left.length !== right.length) return false;
  return left.some((word, index) => word !== right[index] && (word.length < 3 || /\p{N}/u.test(word + right[index])));
}

/** True where one name is probably the other, mistyped. */
export function isSimilar(one: string, other: string): boolean {
  const [left, right] = [nameKey(one), nameKey(other)];
  const length = Math.min(left.length, right.length);
  if (left === right || length < SHORTEST || isOnPurpose(one, other)) return false;
  const most = length < LONG ? 1 : 2;
  return distance(left, right, most) <= most;
}
