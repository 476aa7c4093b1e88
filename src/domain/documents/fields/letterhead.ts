// The letterhead of a paper: whose it is, its address, its emblem.
import type { Pictures } from '../filling/pictures';
import type { DocumentKind } from '../kinds/document-kind';
import type { Fields } from './fields';
import { isHead, letterhead, unitLetterhead } from './office';
import type { Signing } from './signer';
import { linesOf, oneLine } from './text';

/** The state's emblem on the head's paper, the region's on everybody else's. */
export type EmblemId = 'garuda' | 'daerah';

/** The name under which a picture is filled in: it changes with the picture. */
export const emblemName = (id: EmblemId, mark: string): string => `${id}:${mark}`;

const emblemOf = (id: EmblemId, pictures: Pictures): string =>
  [...pictures.keys()].find((name) => name.startsWith(`${id}:`)) ?? '';

/** In the column of letterheads: a paper without one. */
const NONE = /^(?:-|–|tanpa|none)$/i;

/** `kop`, `kop_unit`, `kop_alamat`, whether it is the head's, and the emblem. */
export function letterheadFields(
  kind: DocumentKind,
  { settings, letterhead: wanted }: Signing,
  pictures: Pictures,
): Fields {
  const isNone = NONE.test(wanted);
  const own = wanted === '' || isNone ? settings.organizer : wanted;
  const ofHead =
    kind.letterhead !== 'unit' &&
    (wanted === '' || isHead(wanted)) &&
    isHead(linesOf(settings.signerPosition)[0] ?? '');
  const { first, unit } = ofHead ? letterhead(settings) : unitLetterhead(settings, own);
  const address = [settings.officeAddress, settings.officeContact].map(oneLine).filter(Boolean).join(', ');
  const isShown = !isNone && kind.letterhead !== 'none';
  return {
    kop: first,
    kop_unit: unit,
    kop_alamat: ofHead ? '' : address,
    kop_kepala: ofHead && isShown ? 'ya' : '',
    kop_instansi: !ofHead && isShown ? 'ya' : '',
    '%lambang': emblemOf(ofHead || kind.signedBy === 'head' ? 'garuda' : 'daerah', pictures),
  };
}
