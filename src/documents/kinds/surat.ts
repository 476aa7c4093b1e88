// The award letter: one per winner, without scores.
import suratEn from '../../../build/templates/surat.en.docx';
import suratId from '../../../build/templates/surat.id.docx';
import type { Settings } from '../../competition/settings';
import { headOfInstitution } from '../addressee';
import type { DocumentKind, WinnerContext } from '../context';
import { dayAndDate } from '../dates';
import { DOTS, type FieldRecord, orDots } from '../fields';
import { basisOf } from '../legal-basis';
import { letterhead, placeName } from '../office';
import { rupiah } from '../terbilang';
import { itemsOf, oneLine } from '../text';
import { winnerFields } from '../winner-fields';
import { winnerTitle } from './title';

const LABELS = {
  id: {
    kind: 'Surat',
    innovation: 'Nama inovasi',
    innovator: 'Inovator',
    institution: 'Instansi',
    category: (award: string, category: string) => `${award} Kategori ${category}`,
    person: 'Sdr.',
    place: 'Tempat',
    rupiah: 'rupiah',
  },
  en: {
    kind: 'Award letter',
    innovation: 'Innovation',
    innovator: 'Innovator',
    institution: 'Institution',
    category: (award: string, category: string) => `${award}, category ${category}`,
    person: '',
    place: '',
    rupiah: 'rupiah',
  },
};

type WinnerWords = ReturnType<typeof winnerFields>;

/** Whose innovation won, line by line; lines that do not apply are not there. */
function details(words: WinnerWords, settings: Settings): FieldRecord[] {
  const say = LABELS[settings.language];
  return [
    { label: say.innovation, isi: words.inovasi },
    { label: say.innovator, isi: words.inovator },
    { label: say.institution, isi: words.instansi },
  ].filter((row) => row.isi !== '');
}

/** What was won: "Juara I (Pertama) Kategori Kelurahan, Nominasi Nasional". */
function awardOf({ predikat, kategori, gelar }: WinnerWords, settings: Settings): string {
  const award = kategori === '' ? predikat : LABELS[settings.language].category(predikat, kategori);
  return gelar === '' ? award : `${award}, ${gelar}`;
}

/** The innovators are written to by name only when they belong to no institution. */
function addressees({ standing, competition }: WinnerContext): FieldRecord[] {
  const { language } = competition.settings;
  const institution = oneLine(standing.entry.institution);
  if (institution !== '') return [{ nama: headOfInstitution(institution, language) }];
  const people = itemsOf(standing.entry.innovator).map((name) => ({
    nama: `${LABELS[language].person} ${name}`.trim(),
  }));
  return people.length > 0 ? people : [{ nama: DOTS }];
}

function ceremony(settings: Settings) {
  const { ceremonyDate, ceremonyTime, ceremonyPlace, language } = settings;
  const known = ceremonyDate !== null || oneLine(ceremonyTime) !== '' || oneLine(ceremonyPlace) !== '';
  return {
    penyerahan: known ? 'ya' : '',
    penyerahan_hari: known ? orDots(ceremonyDate && dayAndDate(ceremonyDate, language)) : '',
    penyerahan_waktu: known ? orDots(oneLine(ceremonyTime)) : '',
    penyerahan_tempat: known ? orDots(oneLine(ceremonyPlace)) : '',
  };
}

function prizeFields(context: WinnerContext) {
  const { language } = context.competition.settings;
  const { prize } = context.standing;
  if (prize === null) return { uang_pembinaan: '', uang_pembinaan_huruf: '' };
  if (prize === 'open')
    return { uang_pembinaan: `Rp${DOTS}`, uang_pembinaan_huruf: `${DOTS} ${LABELS[language].rupiah}` };
  const money = rupiah(prize.amount, language);
  return { uang_pembinaan: money.figures, uang_pembinaan_huruf: money.words };
}

export const surat = {
  id: 'surat',
  per: 'winner',
  template: (language) => (language === 'id' ? suratId : suratEn),
  fields: (context) => {
    const { settings } = context.competition;
    const words = winnerFields(context);
    const head = letterhead(settings);
    const copies = itemsOf(settings.copies);
    return {
      ...words,
      jenis: LABELS[settings.language].kind,
      kop: head.first,
      kop_unit: head.unit,
      kepada: addressees(context),
      tempat_tujuan: placeName(settings) || LABELS[settings.language].place,
      dasar: basisOf(settings),
      rincian: details(words, settings),
      penghargaan: awardOf(words, settings),
      ...prizeFields(context),
      ...ceremony(settings),
      ada_tembusan: copies.length > 0 ? 'ya' : '',
      tembusan: copies.map((name, i) => ({ nama: copies.length > 1 ? `${i + 1}. ${name}` : name })),
    };
  },
  title: winnerTitle,
} satisfies DocumentKind;
