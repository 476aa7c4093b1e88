// The decree of the head of the region that names the winners, with the annex; a draft until it has a number.
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { winnerRows } from '../../fields/lists';
import { headOfRegion } from '../../fields/office';
import { provinceOf } from '../../fields/province';
import { numbered, ofWinners } from '../../fields/subjects';
import { itemsOf, oneLine } from '../../fields/text';
import { longDate } from '../../numbering/dates';
import { tieNote } from '../../words/tie-note';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

/** Items by their signs; the label of the list stands beside the first alone. */
const listed = (items: string[], sign: (index: number) => string): Fields[] =>
  items.map((isi, index) => ({ no: sign(index), isi, pertama: index === 0 ? 'ya' : '' }));

const ORDINALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM'];

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

/** KESATU, KEDUA … as many as there is to rule. */
function rulings(context: DocumentContext, competition: string, rows: readonly Fields[]): Fields[] {
  const further = nominations(rows).map((title) => {
    const names = rows.filter(({ gelar }) => gelar === title).map(({ inovasi }) => `“${String(inovasi)}”`);
    return `Mengusulkan sebagai ${title}: ${names.join('; ')}.`;
  });
  const texts = [
    `Menetapkan pemenang ${competition} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
    `Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${hasMoney(context) ? ' dan uang pembinaan yang besarnya tercantum dalam Lampiran' : ''}.`,
    ...further,
    'Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran ………….',
    'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
  ];
  return texts.map((isi, index) => ({ label: ORDINALS[index] ?? `KE-${index + 1}`, isi }));
}

/** Each item of a list but the last ends with “;”, the last with “.”; whatever the office typed behind it goes. */
const punctuated = (items: readonly string[]): string[] =>
  items.map((item, index) => item.replace(/[;.,]\s*$/, '') + (index === items.length - 1 ? '.' : ';'));

function decreeFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const settings = numbered(context.competition.settings, numberOf);
  const number = oneLine(settings.decreeNumber);
  const office = officeFields(settings, number);
  const head = headOfRegion(settings) ?? DOTS;
  const minutes = oneLine(settings.minutesNumber);
  const on = orDots(settings.plenaryDate && longDate(settings.plenaryDate, 'id'));
  const basis = itemsOf(settings.legalBasis);
  const subject = `penetapan pemenang ${office.kompetisi}`;
  const winners = annexRows(context, numberOf);
  return {
    ...office,
    jenis: 'Keputusan',
    rancangan: number === '' ? 'ya' : '',
    kepala: head,
    kepala_kapital: head.toUpperCase(),
    provinsi_kapital: oneLine(settings.province) === '' ? '' : provinceOf(settings.province).toUpperCase(),
    tentang: subject.toUpperCase(),
    menimbang: listed(
      [
        `bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${office.kompetisi};`,
        `bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${orDots(minutes)} tanggal ${on} telah diusulkan pemenang ${office.kompetisi};`,
        `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${head} tentang Penetapan Pemenang ${office.kompetisi};`,
      ],
      (index) => `${String.fromCharCode(97 + index)}.`,
    ),
    // The office's own list; cite nothing else.
    mengingat: listed(basis.length > 0 ? punctuated(basis) : [DOTS], (index) => `${index + 1}.`),
    diktum: rulings(context, office.kompetisi, winners),
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
  documents: ofWinners(decreeFields),
  title: competitionTitle,
};
