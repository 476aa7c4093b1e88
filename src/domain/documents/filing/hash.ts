// A short fingerprint of a text, for versions and names. Not for secrets and not for proof.

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/** 16 hexadecimal digits: FNV-1a (Fowler, Noll, Vo) from two starting values. */
export function fingerprint(text: string): string {
  return [2166136261, 84696351].map((seed) => `0000000${fnv1a(text, seed).toString(16)}`.slice(-8)).join('');
}
