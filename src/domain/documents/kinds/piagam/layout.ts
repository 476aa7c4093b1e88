// How a certificate is laid out: sizes of type, and whether all stands closer.
import type { Fields } from '../../fields/fields';
import { sized } from '../../numbering/type-size';

/** Longest text that still looks well in each size of type; the last size takes the rest. */
export const LIMITS = { recipient: [46, 62], institution: [90], predicate: [28], innovation: [66, 165] };

/** More lines than these in the signature or in the middle, and all stands closer. */
const MOST_LINES = { signature: 3, text: 5 };
/** Signs of an innovation's name in a line. */
const NAME_LINE = 85;

const lineCount = (...texts: string[]): number => texts.join('\n').split('\n').filter(Boolean).length;

type Signature = Record<
  'jabatan_penandatangan' | 'pangkat_penandatangan' | 'nip_penandatangan' | 'nama_penandatangan',
  string
>;

type Texts = Record<'name' | 'below' | 'details' | 'predicate' | 'innovation', string>;

/** Whether texts or signature need the close layout. */
export function isFull(signer: Signature, { name, below, details, innovation }: Texts): boolean {
  const signature = lineCount(
    signer.jabatan_penandatangan,
    signer.pangkat_penandatangan,
    signer.nip_penandatangan,
    signer.nama_penandatangan,
  );
  const text = lineCount(name, below, details) + Math.ceil(innovation.length / NAME_LINE);
  return signature > MOST_LINES.signature || text > MOST_LINES.text;
}

/** The texts in their sizes. */
export function laidOut(signer: Signature, texts: Texts): Fields {
  const full = isFull(signer, texts);
  return {
    // One of the two layouts stands: with room, or close.
    penuh: full ? 'ya' : '',
    ...sized('utama', texts.name, LIMITS.recipient, full),
    ...sized('bawah', texts.below, LIMITS.institution, full),
    ...sized('predikat', texts.predicate, LIMITS.predicate, full),
    ...sized('inovasi', texts.innovation, LIMITS.innovation, full),
  };
}
