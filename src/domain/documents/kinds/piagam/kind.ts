// The certificate: one per winner, landscape.
import type { WinnerContext } from '../../context';
import type { Fields } from '../../fields/fields';
import { letterhead } from '../../fields/office';
import { perWinner } from '../../fields/subjects';
import { winnerFields } from '../../fields/winner-fields';
import { sized } from '../../numbering/type-size';
import type { KindRule } from '../document-kind';
import { winnerTitle } from '../title';
import { recipientOf, teamFields } from './recipient';

/** Longest text that still looks well in each size of type; the last size takes the rest. */
const LIMITS = { recipient: [46, 62], institution: [90], predicate: [28], innovation: [66, 165] };

/** More lines than these in the signature or in the middle, and all stands closer. */
const MOST_LINES = { signature: 3, text: 5 };
/** Signs of an innovation's name in a line. */
const NAME_LINE = 85;

const lineCount = (...texts: string[]): number => texts.join('\n').split('\n').filter(Boolean).length;

const CATEGORY = { id: 'Kategori', en: 'Category:' };

export function certificateFields(context: WinnerContext): Fields {
  const { settings } = context.competition;
  const fields = winnerFields(context);
  const { predikat_kapital, gelar, kategori, inovasi } = fields;
  const { name, below, team } = recipientOf(context);
  const category = kategori === '' ? '' : `${CATEGORY[settings.language]} ${kategori}`;
  const details = [category, gelar].filter(Boolean).join(', ');
  const signature = lineCount(
    fields.jabatan_penandatangan,
    fields.pangkat_penandatangan,
    fields.nip_penandatangan,
    fields.nama_penandatangan,
  );
  const text = lineCount(name, below, details) + Math.ceil(inovasi.length / NAME_LINE);
  const full = signature > MOST_LINES.signature || text > MOST_LINES.text;
  return {
    ...fields,
    jenis: settings.language === 'id' ? 'Piagam' : 'Certificate',
    kepala: letterhead(settings).first,
    // One of the two layouts stands: with room, or close.
    penuh: full ? 'ya' : '',
    rincian_predikat: details,
    ...sized('utama', name, LIMITS.recipient, full),
    ...sized('bawah', below, LIMITS.institution, full),
    // For templates that offices made of the certificate of version 0.1.
    ...sized('penerima', fields.penerima, LIMITS.recipient, full),
    ...sized('instansi_penerima', fields.instansi_penerima, LIMITS.institution, full),
    ...sized('predikat', predikat_kapital, LIMITS.predicate, full),
    ...sized('inovasi', inovasi, LIMITS.innovation, full),
    ...teamFields(team),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: true,
  names: 'plain',
  designs: ['modern'],
  documents: perWinner('piagam', certificateFields),
  title: winnerTitle,
};
