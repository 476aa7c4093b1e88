// Makes the award letter: A4 portrait, laid out as an official letter.
import { AlignmentType, BorderStyle, Document, Packer, type Paragraph, type Table, TableRow } from 'docx';
import { A4, cell, centred, hairline, mm, paragraph, pt, run, table, when } from './paper';
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

const MARGIN = { top: mm(12), bottom: mm(12), left: mm(25), right: mm(20) };
const WIDTH = A4.short - MARGIN.left - MARGIN.right;
const SIZE = 11;

const text = (content: string, bold = false) => run(content, { points: SIZE, bold });
const left = (content: string, after = 0) => paragraph([text(content)], { spacing: { before: 0, after: pt(after) } });

/** Emblem's room left of the office's name, and the same right of it, so that the name stands in the middle. */
function letterhead(): (Table | Paragraph)[] {
  const side = mm(20);
  const names = [
    centred([run('{{kop}}', { points: 14, bold: true })]),
    ...when('kop_unit', [centred([run('{{kop_unit}}', { points: 14, bold: true })], { spacing: { before: pt(2) } })]),
  ];
  const empty = () => [paragraph([text('')])];
  const row = new TableRow({
    height: { value: mm(21), rule: 'atLeast' },
    children: [
      cell(empty(), { width: side, vertical: 'center' }),
      cell(names, { width: WIDTH - 2 * side, vertical: 'center' }),
      cell(empty(), { width: side, vertical: 'center' }),
    ],
  });
  const bar = paragraph([run('', { points: 2 })], {
    spacing: { before: 0, after: pt(10), line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 20, color: '000000', space: 1 } },
    run: { size: 4 },
  });
  return [table([side, WIDTH - 2 * side, side], [row]), bar];
}

type Fact = { label: string; value: string; bold?: boolean /** list that the row is repeated for */; loop?: string };

/** Label, colon, text: the columns official letters list facts in. */
function facts(rows: Fact[], indent: number, label: number): Table {
  const colon = mm(4);
  const rest = WIDTH - indent - label - colon;
  const columns = indent > 0 ? [indent, label, colon, rest] : [label, colon, rest];
  return table(
    columns,
    rows.map(({ label: name, value, bold, loop }) => {
      const [open, close] = loop ? [`{{#${loop}}}`, `{{/${loop}}}`] : ['', ''];
      const cells = [
        cell([left(`${open}${name}`)], { width: label }),
        cell([left(':')], { width: colon }),
        cell([paragraph([text(`${value}${close}`, bold)])], { width: rest }),
      ];
      return new TableRow({ children: indent > 0 ? [cell([left('')], { width: indent }), ...cells] : cells });
    }),
  );
}

/** A paragraph of the letter: justified with an indented first line in Indonesian, flush left in English. */
function prose(language: Language, content: string, before: number, after: number, keepNext = false): Paragraph {
  return paragraph([text(content)], {
    alignment: language === 'id' ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
    spacing: { before: pt(before), after: pt(after), line: 264, lineRule: 'auto' },
    keepNext,
    ...(language === 'id' ? { indent: { firstLine: mm(10) } } : {}),
  });
}

/** The signer's block on the right; who gets copies stands left of its foot, where the page has room. */
function signature(language: Language): Table {
  const say = WORDS[language];
  const width = mm(85);
  const copies = when('ada_tembusan', [left(say.copies), ...when('tembusan', [left('{{nama}}')])]);
  const lines = [
    centred([text(say.above, language === 'id')]),
    centred([text('')], { spacing: { before: pt(26), after: pt(18) } }),
    centred([text('{{nama_penandatangan}}', true)]),
    ...(say.below ? [centred([text(say.below)])] : []),
    ...when('pangkat_penandatangan', [centred([text('{{pangkat_penandatangan}}')])]),
    ...when('nip_penandatangan', [centred([text('NIP {{nip_penandatangan}}')])]),
  ];
  const row = new TableRow({
    cantSplit: true,
    children: [
      cell([...copies, hairline()], { width: WIDTH - width, vertical: 'bottom', margins: { right: mm(6) } }),
      cell(lines, { width }),
    ],
  });
  return table([WIDTH - width, width], [row]);
}

/** The award letter's template as .docx bytes. */
export function surat(language: Language): Promise<Buffer> {
  const say = WORDS[language];
  const indent = language === 'id' ? mm(10) : 0;
  const document = new Document({
    creator: 'Lembar Juri',
    title: language === 'id' ? 'Surat Pemberitahuan' : 'Award Letter',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: SIZE * 2 }, paragraph: { spacing: { line: 240, lineRule: 'auto' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: A4.short, height: A4.long },
            margin: { ...MARGIN, header: 0, footer: 0 },
          },
        },
        children: [
          ...letterhead(),
          paragraph([text(say.date)], { alignment: AlignmentType.RIGHT, spacing: { after: pt(6) } }),
          facts(say.rows, 0, mm(26)),
          left('', 0),
          ...when('kepada', [left(`${say.to}{{nama}}`)]),
          ...when('tempat_tujuan', [left(`${say.in}{{tempat_tujuan}}`)]),
          ...(say.greeting ? [paragraph([text(say.greeting)], { spacing: { before: pt(14) } })] : []),
          prose(language, say.open, 12, 8),
          facts(
            [
              { label: '{{label}}', value: '{{isi}}', loop: 'rincian' },
              { label: say.award, value: '{{penghargaan}}', bold: true },
            ],
            indent,
            mm(32),
          ),
          prose(language, say.congratulation, 9, 6),
          ...when('uang_pembinaan', [prose(language, say.prize, 0, 6)]),
          paragraph([run('{{#penyerahan}}')]),
          prose(language, say.ceremony, 0, 5),
          facts(say.ceremonyRows, indent, mm(32)),
          paragraph([run('{{/penyerahan}}')]),
          // A signature never stands alone on a second page.
          prose(language, say.close, 8, 14, true),
          signature(language),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
