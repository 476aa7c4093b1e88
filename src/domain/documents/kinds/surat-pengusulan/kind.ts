// The letter that proposes winners for the next competition, one for each title of nominees.
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { DOTS, type Fields } from '../../fields/fields';
import { basisOf } from '../../fields/legal-basis';
import { copiesFields, officeFields } from '../../fields/letter';
import { countText, winnerRows } from '../../fields/lists';
import { provinceOf } from '../../fields/province';
import { numbered } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

/** "Nominasi Nasional" says that its holders go on to another competition; "Terbaik" does not. */
const isNomination = (title: string): boolean => /nomin|usul|wakil|proposed/i.test(title);

const titleIn = ({ title }: { title: string | null }): string => oneLine(title ?? '');

function proposalFields(context: DocumentContext, title: string, numberOf: NumberOf): Fields {
  const settings = numbered(context.competition.settings, numberOf);
  const winners = context.winners ?? [];
  const rows = winnerRows(context, numberOf).filter((_, index) => titleIn(winners[index]!) === title);
  const governor = provinceOf(settings.province).replace(/^Provinsi /, 'Gubernur ');
  const isGovernors = /provinsi|province/i.test(title) && oneLine(settings.province) !== '';
  return {
    ...officeFields(settings, numberOf('surat-pengusulan', title)),
    jenis: 'Surat Pengusulan',
    kode: '',
    // To whom nominees are proposed is for that competition's organizers to say.
    kepada: [{ nama: isGovernors ? governor : DOTS }],
    tempat_tujuan: DOTS,
    dasar: basisOf(settings),
    sebutan: title,
    jumlah_pemenang: countText(rows.length),
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    pemenang: rows.map((row, index) => ({ ...row, no: String(index + 1) })),
    ...copiesFields(settings),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  documents: (context): Subject[] =>
    [...new Set((context.winners ?? []).map(titleIn))].filter(isNomination).map((title) => ({
      about: title,
      fields: (numberOf) => proposalFields(context, title, numberOf),
    })),
  title: titleOf('sebutan'),
};
