// How alike two rankings are.

/** Kendall's τ-b, ties in either ranking taken account of (Kendall 1945); 0 where one of them ranks nothing. */
export function kendallTau(one: readonly number[], other: readonly number[]): number {
  let agreement = 0;
  let [ofOne, ofOther] = [0, 0];
  for (let left = 1; left < one.length; left += 1) {
    for (let right = 0; right < left; right += 1) {
      const first = Math.sign(one[left]! - one[right]!);
      const second = Math.sign(other[left]! - other[right]!);
      agreement += first * second;
      ofOne += first * first;
      ofOther += second * second;
    }
  }
  return ofOne === 0 || ofOther === 0 ? 0 : agreement / Math.sqrt(ofOne * ofOther);
}
