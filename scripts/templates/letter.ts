// What every official letter has: head, addressee or list, ceremony, close and signature, in the words of its language.
import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { Language } from '../../src/domain/vocabulary/language';
import { copies, dated, facts, type LabelledValue, left, letterhead, signatures, signer, text } from './office-paper';
import { mm, paragraph, pt, when } from './paper';

const WORDS = {
  id: {
    labels: { number: 'Nomor', classification: 'Sifat', enclosures: 'Lampiran', subject: 'Hal' },
    ordinary: 'Biasa',
    to: 'Yth. ',
    in: 'di ',
    greeting: '',
    copies: 'Tembusan:',
    // An Indonesian letter names the office above the signature, an English one below the name.
    above: '{{jabatan_penandatangan}},',
    below: '',
  },
  en: {
    labels: { number: 'Number', classification: 'Classification', enclosures: 'Enclosures', subject: 'Subject' },
    ordinary: 'Ordinary',
    to: 'To: ',
    in: '',
    greeting: 'Dear Sir or Madam,',
    copies: 'Copies to:',
    above: 'Yours faithfully,',
    below: '{{jabatan_penandatangan}}',
  },
};

/** Letterhead, place and date, and what the letter is about. */
export function letterHead(subject: string, enclosures = '-', language: Language = 'id'): (Paragraph | Table)[] {
  const { labels, ordinary } = WORDS[language];
  const rows: LabelledValue[] = [
    { label: labels.number, value: '{{nomor}}' },
    { label: labels.classification, value: ordinary },
    { label: labels.enclosures, value: enclosures },
    { label: labels.subject, value: subject },
  ];
  return [
    ...letterhead(),
    paragraph([text('{{kota}}, {{tanggal}}')], { alignment: AlignmentType.RIGHT, spacing: { after: pt(6) } }),
    facts(rows, 0, mm(26)),
    left(''),
  ];
}

/** A letter to many, who stand in its annex. */
export const toList = (place = 'Tempat'): Paragraph[] => [left('Yth. daftar terlampir'), left(`di ${place}`)];

/** Whom a letter to one institution or its innovators is for. */
export function addressee(language: Language): Paragraph[] {
  const words = WORDS[language];
  return [
    ...when('kepada', [left(`${words.to}{{nama}}`)]),
    ...when('tempat_tujuan', [left(`${words.in}{{tempat_tujuan}}`)]),
    ...(words.greeting ? [paragraph([text(words.greeting)], { spacing: { before: pt(14) } })] : []),
  ];
}

/**
 * The signer's block on the right; who gets copies stands left of its foot, where the page has room. `isDated`: place and day above
 * the office, on papers without a letter's head.
 */
export function letterSignature(language: Language = 'id', isDated = false): Table {
  const words = WORDS[language];
  return signatures(copies(words.copies), isDated ? dated() : signer(words.above, words.below));
}

/** Words about winning that the letter to one winner and the letter to a list share. */
export const AWARD = {
  subject: 'Pemberitahuan Penerima Penghargaan {{kompetisi}}',
  congratulation:
    'Kami mengucapkan selamat atas capaian tersebut dan menyampaikan terima kasih atas upaya Saudara meningkatkan kualitas pelayanan publik.',
  ceremony: 'Penyerahan penghargaan akan dilaksanakan pada:',
  ceremonyRows: [
    { label: 'Hari, tanggal', value: '{{penyerahan_hari}}' },
    { label: 'Waktu', value: '{{penyerahan_waktu}}' },
    { label: 'Tempat', value: '{{penyerahan_tempat}}' },
  ],
  close:
    'Demikian disampaikan, atas perhatian{{#penyerahan}} dan kehadiran{{/penyerahan}} Saudara diucapkan terima kasih.',
};
