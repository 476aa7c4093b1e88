// Makes the award letter: A4 portrait, laid out as an official letter.
import { AlignmentType, type Table } from 'docx';
import { copies, each, facts, left, letterhead, paper, prose, signatures, signer, text } from './office-paper';
import { mm, paragraph, pt, when } from './paper';
import type { Language } from './piagam';

const WORDS = {
  id: {
    rows: [
      { label: 'Nomor', value: '{{nomor}}' },
      { label: 'Sifat', value: 'Biasa' },
      { label: 'Lampiran', value: '-' },
      { label: 'Hal', value: 'Pemberitahuan Penerima Penghargaan {{kompetisi}}' },
    ],
    date: '{{kota}}, {{tanggal}}',
    to: 'Yth. ',
    in: 'di ',
    greeting: '',
    open: '{{dasar}}, dengan hormat kami sampaikan bahwa inovasi berikut memperoleh penghargaan pada {{kompetisi}}:',
    congratulation:
      'Kami mengucapkan selamat atas capaian tersebut dan menyampaikan terima kasih atas upaya Saudara meningkatkan kualitas pelayanan publik.',
    prize: 'Atas capaian tersebut diberikan uang pembinaan sebesar {{uang_pembinaan}} ({{uang_pembinaan_huruf}}).',
    ceremony: 'Penyerahan penghargaan akan dilaksanakan pada:',
    ceremonyRows: [
      { label: 'Hari, tanggal', value: '{{penyerahan_hari}}' },
      { label: 'Waktu', value: '{{penyerahan_waktu}}' },
      { label: 'Tempat', value: '{{penyerahan_tempat}}' },
    ],
    close:
      'Demikian disampaikan, atas perhatian{{#penyerahan}} dan kehadiran{{/penyerahan}} Saudara diucapkan terima kasih.',
    award: 'Penghargaan',
    copies: 'Tembusan:',
    // An Indonesian letter names the office above the signature, an English one below the name.
    above: '{{jabatan_penandatangan}},',
    below: '',
  },
  en: {
    rows: [
      { label: 'Number', value: '{{nomor}}' },
      { label: 'Classification', value: 'Ordinary' },
      { label: 'Enclosures', value: '-' },
      { label: 'Subject', value: 'Notification of Award, {{kompetisi}}' },
    ],
    date: '{{kota}}, {{tanggal}}',
    to: 'To: ',
    in: '',
    greeting: 'Dear Sir or Madam,',
    open: '{{dasar}}, we are pleased to inform you that the following innovation has won an award in {{kompetisi}}:',
    congratulation:
      'Congratulations on this achievement. It reflects the care and the ideas that you and your team have put into your work.',
    prize: 'The award comes with prize money of {{uang_pembinaan}} ({{uang_pembinaan_huruf}}).',
    ceremony: 'The award will be presented as follows:',
    ceremonyRows: [
      { label: 'Date', value: '{{penyerahan_hari}}' },
      { label: 'Time', value: '{{penyerahan_waktu}}' },
      { label: 'Venue', value: '{{penyerahan_tempat}}' },
    ],
    close:
      '{{#penyerahan}}We would be honoured by your attendance. {{/penyerahan}}Thank you for your dedication to better public services.',
    award: 'Award',
    copies: 'Copies to:',
    above: 'Yours faithfully,',
    below: '{{jabatan_penandatangan}}',
  },
};

/** The signer's block on the right; who gets copies stands left of its foot, where the page has room. */
const signature = (language: Language): Table =>
  signatures(copies(WORDS[language].copies), signer(WORDS[language].above, WORDS[language].below));

/** The award letter's template as .docx bytes. */
export function surat(language: Language): Promise<Buffer> {
  const say = WORDS[language];
  const isEnglish = language === 'en';
  const indent = isEnglish ? 0 : mm(10);
  return paper(isEnglish ? 'Award Letter' : 'Surat Pemberitahuan', [
    ...letterhead(),
    paragraph([text(say.date)], { alignment: AlignmentType.RIGHT, spacing: { after: pt(6) } }),
    facts(say.rows, 0, mm(26)),
    left('', 0),
    ...when('kepada', [left(`${say.to}{{nama}}`)]),
    ...when('tempat_tujuan', [left(`${say.in}{{tempat_tujuan}}`)]),
    ...(say.greeting ? [paragraph([text(say.greeting)], { spacing: { before: pt(14) } })] : []),
    prose(say.open, { before: 12, after: 8, isEnglish }),
    facts(
      [
        { label: '{{label}}', value: '{{isi}}', loop: 'rincian' },
        { label: say.award, value: '{{penghargaan}}', bold: true },
      ],
      indent,
      mm(32),
    ),
    prose(say.congratulation, { before: 9, isEnglish }),
    ...when('uang_pembinaan', [prose(say.prize, { isEnglish })]),
    ...each('penyerahan', [prose(say.ceremony, { after: 5, isEnglish }), facts(say.ceremonyRows, indent, mm(32))]),
    // A signature never stands alone on a second page.
    prose(say.close, { before: 8, after: 14, keepNext: true, isEnglish }),
    signature(language),
  ]);
}
