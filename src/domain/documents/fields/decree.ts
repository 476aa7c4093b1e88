// What every decree of the head of the region says beside its annexes, whatever it rules.
import type { Settings } from '../../settings/settings';
import { DOTS, type Fields } from './fields';
import { officeFields } from './letter';
import { headOfRegion } from './office';
import { provinceOf } from './province';
import { itemsOf, oneLine } from './text';

const ORDINALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN'];

/** The last rulings of every decree; the budget year is the office's to fill. */
const LAST_RULINGS = [
  'Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran ………….',
  'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
];

/** Items by their signs; the label of the list stands beside the first alone. */
const listed = (items: readonly string[], sign: (index: number) => string): Fields[] =>
  items.map((isi, index) => ({ no: sign(index), isi, pertama: index === 0 ? 'ya' : '' }));

/** Each item of a list but the last ends with “;”, the last with “.”; whatever the office typed behind it goes. */
const punctuated = (items: readonly string[]): string[] =>
  items.map((item, index) => item.replace(/[;.,]\s*$/, '') + (index === items.length - 1 ? '.' : ';'));

type Decree = {
  /** "Penetapan Pemenang Kolabik Tahun 2023". */
  subject: string;
  /** Two reasons; the third, that a decree is therefore needed, follows by itself. */
  considered: readonly [string, string];
  ruled: readonly string[];
};

export function decreeFields(settings: Settings, number: string, { subject, considered, ruled }: Decree): Fields {
  const head = headOfRegion(settings) ?? DOTS;
  const basis = itemsOf(settings.legalBasis);
  const therefore = `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${head} tentang ${subject};`;
  return {
    ...officeFields(settings, number),
    rancangan: number === '' ? 'ya' : '',
    kepala: head,
    kepala_kapital: head.toUpperCase(),
    provinsi_kapital: oneLine(settings.province) === '' ? '' : provinceOf(settings.province).toUpperCase(),
    tentang: subject.toUpperCase(),
    menimbang: listed([...considered, therefore], (index) => `${String.fromCharCode(97 + index)}.`),
    // The office's own list; cite nothing else.
    mengingat: listed(basis.length > 0 ? punctuated(basis) : [DOTS], (index) => `${index + 1}.`),
    diktum: [...ruled, ...LAST_RULINGS].map((isi, index) => ({ label: ORDINALS[index] ?? `KE-${index + 1}`, isi })),
  };
}
