// The certificate: one per winner, landscape.
import type { WinnerContext } from '../../context';
import type { Fields } from '../../fields/fields';
import { letterhead } from '../../fields/office';
import { perWinner } from '../../fields/subjects';
import { winnerFields } from '../../fields/winner-fields';
import { lineCount, sized } from '../../numbering/type-size';
import type { KindRule } from '../document-kind';
import { winnerTitle } from '../title';

/** Longest text that still looks well in each size of type; the last size takes the rest. */
const LIMITS = { recipient: [38, 76], institution: [90], predicate: [36], innovation: [96] };

/** More lines than these between the title and the foot, and the large sizes would push the foot off the page. */
const LINES_IN_LARGE = 9;

export function certificateFields(context: WinnerContext): Fields {
  const { settings } = context.competition;
  const fields = winnerFields(context);
  const { penerima, instansi_penerima, predikat_kapital, gelar, kategori, inovasi } = fields;
  const foot = [fields.jabatan_penandatangan, fields.pangkat_penandatangan, fields.nip_penandatangan];
  const full = lineCount([penerima, instansi_penerima, gelar, kategori, inovasi, ...foot]) > LINES_IN_LARGE;
  return {
    ...fields,
    jenis: settings.language === 'id' ? 'Piagam' : 'Certificate',
    kepala: letterhead(settings).first,
    penuh: full ? 'ya' : '',
    ...sized('penerima', penerima, LIMITS.recipient, full),
    ...sized('instansi_penerima', instansi_penerima, LIMITS.institution, full),
    ...sized('predikat', predikat_kapital, LIMITS.predicate, full),
    ...sized('inovasi', inovasi, LIMITS.innovation, full),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: true,
  documents: perWinner('piagam', certificateFields),
  title: winnerTitle,
};
