// Makes the feedback letter, in both languages.
import { AlignmentType } from 'docx';
import { copies, each, facts, grid, left, letterhead, paper, prose, signatures, signer, text } from './office-paper';
import { mm, paragraph, pt, when } from './paper';
import type { Language } from './piagam';

const WORDS = {
  id: {
    rows: [
      { label: 'Nomor', value: '{{nomor}}' },
      { label: 'Sifat', value: 'Biasa' },
      { label: 'Lampiran', value: '-' },
      { label: 'Hal', value: 'Umpan Balik Penilaian {{kompetisi}}' },
    ],
    to: 'Yth. ',
    in: 'di ',
    greeting: '',
    open: 'Kami mengucapkan terima kasih atas keikutsertaan inovasi “{{inovasi}}” dalam {{kompetisi}}. {{dasar}}, inovasi tersebut dinilai sampai tahap {{tahap}}, di antara {{jumlah_peserta}} peserta, dan belum terpilih sebagai pemenang.',
    profile:
      'Sebagai bahan pengembangan, berikut rata-rata nilai inovasi Saudara pada setiap kriteria di samping median seluruh peserta tahap itu:',
    heads: ['Kriteria', 'Nilai', 'Median', 'Maksimum', 'Kedudukan'],
    notes: 'Catatan Dewan Juri bagi inovasi Saudara:',
    close:
      'Kami berharap inovasi tersebut terus dikembangkan dan diikutsertakan kembali. Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.',
    copies: 'Tembusan:',
    above: '{{jabatan_penandatangan}},',
    below: '',
  },
  en: {
    rows: [
      { label: 'Number', value: '{{nomor}}' },
      { label: 'Classification', value: 'Ordinary' },
      { label: 'Enclosures', value: '-' },
      { label: 'Subject', value: 'Feedback on your entry, {{kompetisi}}' },
    ],
    to: 'To: ',
    in: '',
    greeting: 'Dear Sir or Madam,',
    open: 'Thank you for entering “{{inovasi}}” in {{kompetisi}}. {{dasar}}, it was assessed up to the stage {{tahap}}, among {{jumlah_peserta}} entries, and was not chosen as a winner this time.',
    profile:
      'To help you develop it further, here is its mean score on each criterion beside the median of all entries of that stage:',
    heads: ['Criterion', 'Score', 'Median', 'Maximum', 'Standing'],
    notes: 'The judges’ notes on your innovation:',
    close:
      'We hope that you will go on developing it and enter again. Thank you for your dedication to better public services.',
    copies: 'Copies to:',
    above: 'Yours faithfully,',
    below: '{{jabatan_penandatangan}}',
  },
};

export function umpanBalik(language: Language): Promise<Buffer> {
  const say = WORDS[language];
  const isEnglish = language === 'en';
  const [criterion = '', score = '', median = '', maximum = '', standing = ''] = say.heads;
  return paper(isEnglish ? 'Feedback' : 'Umpan Balik', [
    ...letterhead(),
    paragraph([text('{{kota}}, {{tanggal}}')], { alignment: AlignmentType.RIGHT, spacing: { after: pt(6) } }),
    facts(say.rows, 0, mm(26)),
    left(''),
    ...when('kepada', [left(`${say.to}{{nama}}`)]),
    ...when('tempat_tujuan', [left(`${say.in}{{tempat_tujuan}}`)]),
    ...(say.greeting ? [paragraph([text(say.greeting)], { spacing: { before: pt(14) } })] : []),
    prose(say.open, { before: 12, isEnglish }),
    prose(say.profile, { after: 8, isEnglish, keepNext: true }),
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
    ...each('ada_catatan', [
      prose(say.notes, { after: 3, isEnglish, flush: true, keepNext: true }),
      ...when('catatan', [left('– {{isi}}', 2)]),
      left('', 4),
    ]),
    prose(say.close, { after: 14, isEnglish, keepNext: true }),
    signatures(copies(say.copies), signer(say.above, say.below)),
  ]);
}
