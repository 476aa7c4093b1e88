// The decree of the head of the region that names the winners, with the annex; a draft until it has a number.
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { winnerRows } from '../../fields/lists';
import { headOfRegion } from '../../fields/office';
import { numbered, ofWinners } from '../../fields/subjects';
import { itemsOf, oneLine } from '../../fields/text';
import { longDate } from '../../numbering/dates';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

/** Items by their signs; the label of the list stands beside the first alone. */
const listed = (items: string[], sign: (index: number) => string): Fields[] =>
  items.map((isi, index) => ({ no: sign(index), isi, pertama: index === 0 ? 'ya' : '' }));

function decreeFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const settings = numbered(context.competition.settings, numberOf);
  const number = oneLine(settings.decreeNumber);
  const office = officeFields(settings, number);
  const head = headOfRegion(settings) ?? DOTS;
  const minutes = oneLine(settings.minutesNumber);
  const on = orDots(settings.plenaryDate && longDate(settings.plenaryDate, 'id'));
  const basis = itemsOf(settings.legalBasis);
  const subject = `penetapan pemenang ${office.kompetisi}`;
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
    mengingat: listed(basis.length > 0 ? basis : [DOTS], (index) => `${index + 1}.`),
    hadiah: (context.winners ?? []).some(({ prize }) => prize !== null) ? 'ya' : '',
    berperingkat: settings.rankedWinners ? 'ya' : '',
    pemenang: winnerRows(context, numberOf),
  };
}

/** "Provinsi Jawa Timur", also where the workbook says "Jawa Timur". */
const provinceOf = (typed: string): string => {
  const name = oneLine(typed);
  return /^provinsi\b/i.test(name) ? name : `Provinsi ${name}`;
};

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  documents: ofWinners(decreeFields),
  title: competitionTitle,
};
