// Files that are damaged somewhere: each is read, or refused as none that can be read.
import { readFileSync } from 'node:fs';
import { NotAWorkbook, openHost } from '../../src/local/runtime/host';
import * as fc from '../properties';

const ORIGINAL = readFileSync('examples/malang.xlsx');

type Damage = { at: number; length: number; kind: 'set' | 'cut' | 'twice' | 'end'; byte: number };

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(ORIGINAL.length - 1),
  length: fc.nat(64),
  kind: fc.constantFrom('set', 'set', 'set', 'cut', 'twice', 'end'),
  byte: fc.nat(255),
});

function damaged(bytes: Uint8Array, { at, length, kind, byte }: Damage): Uint8Array {
  const [before, after] = [bytes.slice(0, at), bytes.slice(at + length)];
  if (kind === 'end') return before;
  if (kind === 'cut') return Buffer.concat([before, after]);
  if (kind === 'twice') return Buffer.concat([bytes.slice(0, at + length), bytes.slice(at)]);
  const copy = Uint8Array.from(bytes);
  copy.fill(byte, at, at + Math.max(1, length % 8));
  return copy;
}

/** Opens a workbook with the add-on; null where it is refused for what it is. */
export async function hostOrNull(bytes: Uint8Array) {
  try {
    return await openHost({ codeDir: 'dist', workbook: { bytes, name: 'uji.xlsx' } });
  } catch (error) {
    if (error instanceof NotAWorkbook) return null;
    throw error;
  }
}

export const bytesProperty = fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
  await hostOrNull(damages.reduce(damaged, Uint8Array.from(ORIGINAL)));
});
