// Makes the award letter: A4 portrait, laid out as an official letter.
import { AWARD, addressee, letterHead, letterSignature } from '../../../../../scripts/templates/letter';
import { each, facts, paper, prose } from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker, when } from '../../../../../scripts/templates/paper';

const WORDS = {
  id: {
    ...AWARD,
    open: '{{dasar}}, dengan hormat kami sampaikan bahwa inovasi berikut memperoleh penghargaan pada {{kompetisi}}:',
    prize: 'Atas capaian tersebut diberikan uang pembinaan sebesar {{uang_pembinaan}} ({{uang_pembinaan_huruf}}).',
    award: 'Penghargaan',
  },
  en: {
    subject: 'Notification of Award, {{kompetisi}}',
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
  },
};

/** The award letter's template as .docx bytes. */
export const template: TemplateMaker = (language) => {
  const words = WORDS[language];
  const isEnglish = language === 'en';
  const indent = isEnglish ? 0 : mm(10);
  return paper(isEnglish ? 'Award Letter' : 'Surat Pemberitahuan', [
    ...letterHead(words.subject, '-', language),
    ...addressee(language),
    prose(words.open, { before: 12, after: 8, isEnglish }),
    facts(
      [
        { label: '{{label}}', value: '{{isi}}', loop: 'rincian' },
        { label: words.award, value: '{{penghargaan}}', bold: true },
      ],
      indent,
      mm(32),
    ),
    prose(words.congratulation, { before: 9, isEnglish }),
    ...when('uang_pembinaan', [prose(words.prize, { isEnglish })]),
    ...each('penyerahan', [prose(words.ceremony, { after: 5, isEnglish }), facts(words.ceremonyRows, indent, mm(32))]),
    // A signature never stands alone on a second page.
    prose(words.close, { before: 8, after: 14, keepNext: true, isEnglish }),
    letterSignature(language),
  ]);
};
