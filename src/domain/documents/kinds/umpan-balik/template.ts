// Makes the feedback letter, in both languages.
import { addressee, letterHead, letterSignature } from '../../../../../scripts/templates/letter';
import { each, grid, left, paper, prose } from '../../../../../scripts/templates/office-paper';
import { type TemplateMaker, when } from '../../../../../scripts/templates/paper';

const WORDS = {
  id: {
    subject: 'Umpan Balik Penilaian {{kompetisi}}',
    open: 'Kami mengucapkan terima kasih atas keikutsertaan inovasi “{{inovasi}}” dalam {{kompetisi}}. {{dasar}}, inovasi tersebut dinilai sampai tahap {{tahap}}, di antara {{jumlah_peserta}} peserta, dan belum terpilih sebagai pemenang.',
    profile:
      'Sebagai bahan pengembangan, berikut rata-rata nilai inovasi Saudara pada setiap kriteria di samping median seluruh peserta tahap itu:',
    few: 'Median tidak dicantumkan karena peserta tahap itu kurang dari lima.',
    heads: ['Kriteria', 'Nilai', 'Median', 'Maksimum', 'Kedudukan'],
    notes: 'Catatan Dewan Juri bagi inovasi Saudara:',
    close:
      'Kami berharap inovasi tersebut terus dikembangkan dan diikutsertakan kembali. Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.',
  },
  en: {
    subject: 'Feedback on your entry, {{kompetisi}}',
    open: 'Thank you for entering “{{inovasi}}” in {{kompetisi}}. {{dasar}}, it was assessed up to the stage {{tahap}}, among {{jumlah_peserta}} entries, and was not chosen as a winner this time.',
    profile:
      'To help you develop it further, here is its mean score on each criterion beside the median of all entries of that stage:',
    few: 'No median is given, as fewer than five entries reached that stage.',
    heads: ['Criterion', 'Score', 'Median', 'Maximum', 'Standing'],
    notes: 'The judges’ notes on your innovation:',
    close:
      'We hope that you will go on developing it and enter again. Thank you for your dedication to better public services.',
  },
};

export const template: TemplateMaker = (language) => {
  const words = WORDS[language];
  const isEnglish = language === 'en';
  const [criterion = '', score = '', median = '', maximum = '', standing = ''] = words.heads;
  return paper(isEnglish ? 'Feedback' : 'Umpan Balik', [
    ...letterHead(words.subject, '-', language),
    ...addressee(language),
    prose(words.open, { before: 12, isEnglish }),
    prose(words.profile, { after: 8, isEnglish, keepNext: true }),
    grid(
      [
        { head: criterion, text: '{{kriteria}}', width: 0 },
        { head: score, text: '{{nilai}}', width: 22, align: 'right' },
        { head: median, text: '{{median}}', width: 22, align: 'right' },
        { head: maximum, text: '{{maksimum}}', width: 24, align: 'right' },
        { head: standing, text: '{{kedudukan}}', width: 44 },
      ],
      'profil',
    ),
    left('', 4),
    ...each('tanpa_median', [left(words.few, 4)]),
    ...each('ada_catatan', [
      prose(words.notes, { after: 3, isEnglish, flush: true, keepNext: true }),
      ...when('catatan', [left('– {{isi}}', 2)]),
      left('', 4),
    ]),
    prose(words.close, { after: 14, isEnglish, keepNext: true }),
    letterSignature(language),
  ]);
};
