// The decree of the head of the region that names the winners, with the annex; a draft until it has a number.
import type { DocumentContext, NumberOf } from '../../context';
import { decreeFields } from '../../fields/decree';
import { type Fields, orDots } from '../../fields/fields';
import { winnerRows } from '../../fields/lists';
import { competitionName } from '../../fields/office';
import { numbered, ofWinners } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { longDate } from '../../numbering/dates';
import { tieNote } from '../../words/tie-note';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

const hasMoney = ({ winners }: DocumentContext): boolean => (winners ?? []).some(({ prize }) => prize !== null);

/** Winners with what is theirs in one cell each: money in figures and words, why equal scores have different ranks. */
const annexRows = (context: DocumentContext, numberOf: NumberOf): Fields[] =>
  winnerRows(context, numberOf).map((row, index) => {
    const standing = context.winners?.[index];
    const money = row.uang_pembinaan === '' ? '–' : `${row.uang_pembinaan} (${row.uang_pembinaan_huruf})`;
    const note = standing === undefined || !context.competition.settings.annexScores ? '' : tieNote(standing);
    return { ...row, uang: money, nilai: [row.nilai, note].filter(Boolean).join('\n') };
  });

/** Further titles (“Nominasi Nasional”), each once; the award is one thing, what its winner is proposed for another. */
const nominations = (rows: readonly Fields[]): string[] => [
  ...new Set(rows.flatMap(({ gelar }) => (typeof gelar === 'string' && gelar !== '' ? [gelar] : []))),
];

/** What there is to rule, without what every decree ends with. */
function rulings(context: DocumentContext, competition: string, rows: readonly Fields[]): string[] {
  const further = nominations(rows).map((title) => {
    const names = rows.filter(({ gelar }) => gelar === title).map(({ inovasi }) => `“${String(inovasi)}”`);
    return `Mengusulkan sebagai ${title}: ${names.join('; ')}.`;
  });
  return [
    `Menetapkan pemenang ${competition} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
    `Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${hasMoney(context) ? ' dan uang pembinaan yang besarnya tercantum dalam Lampiran' : ''}.`,
    ...further,
  ];
}

function awardDecreeFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const settings = numbered(context.competition.settings, numberOf);
  const competition = competitionName(settings);
  const minutes = oneLine(settings.minutesNumber);
  const on = orDots(settings.plenaryDate && longDate(settings.plenaryDate, 'id'));
  const winners = annexRows(context, numberOf);
  return {
    ...decreeFields(settings, oneLine(settings.decreeNumber), {
      subject: `Penetapan Pemenang ${competition}`,
      considered: [
        `bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${competition};`,
        `bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${orDots(minutes)} tanggal ${on} telah diusulkan pemenang ${competition};`,
      ],
      ruled: rulings(context, competition, winners),
    }),
    jenis: 'Keputusan',
    hadiah: hasMoney(context) ? 'ya' : '',
    berperingkat: settings.rankedWinners ? 'ya' : '',
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    bernilai: settings.rankedWinners && settings.annexScores ? 'ya' : '',
    pemenang: winners,
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  names: 'plain',
  signedBy: 'head',
  letterhead: 'none',
  documents: ofWinners(awardDecreeFields),
  title: competitionTitle,
};
