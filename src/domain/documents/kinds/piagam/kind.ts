// The certificate: one per winner, landscape.
import type { WinnerContext } from '../../context';
import type { Fields } from '../../fields/fields';
import { letterhead } from '../../fields/office';
import { perWinner } from '../../fields/subjects';
import { winnerFields } from '../../fields/winner-fields';
import { sized } from '../../numbering/type-size';
import type { KindRule } from '../document-kind';
import { winnerTitle } from '../title';
import { isFull, LIMITS, laidOut } from './layout';
import { recipientOf, teamFields } from './recipient';

const CATEGORY = { id: 'Kategori', en: 'Category:' };

export function certificateFields(context: WinnerContext): Fields {
  const { settings } = context.competition;
  const fields = winnerFields(context);
  const { predikat_kapital, gelar, kategori, inovasi } = fields;
  const { name, below, team } = recipientOf(context.standing, settings);
  const category = kategori === '' ? '' : `${CATEGORY[settings.language]} ${kategori}`;
  const details = [category, gelar].filter(Boolean).join(', ');
  const texts = { name, below, details, predicate: predikat_kapital, innovation: inovasi };
  const full = isFull(fields, texts);
  return {
    ...fields,
    jenis: settings.language === 'id' ? 'Piagam' : 'Certificate',
    kepala: letterhead(settings).first,
    rincian_predikat: details,
    ...laidOut(fields, texts),
    // For templates that offices made of the certificate of version 0.1.
    ...sized('penerima', fields.penerima, LIMITS.recipient, full),
    ...sized('instansi_penerima', fields.instansi_penerima, LIMITS.institution, full),
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
