// The announcement of the winners as one page for the office's site: no script, nothing fetched, readable aloud, printable.
import { xmlText } from '../../file-formats/xml-text';
import type { Fields } from '../fields/fields';
import { DOTS } from '../fields/fields';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `body{font:1rem/1.5 Arial,sans-serif;color:#1e222b;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
header{text-align:center;border-bottom:3px double #1e222b;margin-bottom:1.5rem}
h1{font-size:1.35rem;text-transform:uppercase}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:bold;padding:.5rem 0}
th,td{border:1px solid #6b7280;padding:.4rem .6rem;text-align:left;vertical-align:top}
th{background:#ededed}
.signer{margin:2rem 0 0 auto;max-width:20rem;white-space:pre-line}
code{font-size:1.1rem}
@media print{body{max-width:none;padding:0}tr{break-inside:avoid}}`;

const listOf = (value: Fields[string] | undefined): Fields[] => (Array.isArray(value) ? value : []);

type PageOptions = {
  /** Where winners have an order, and somebody asked for it. */
  scores: boolean;
  /** Of the decided result; null while it is not decided. */
  code: string | null;
};

/** The page, from the fields of the announcement. Indonesian, as the announcement is. */
export function announcementPage(fields: Fields, { scores, code }: PageOptions): string {
  const text = (tag: string): string => {
    const value = fields[tag];
    return typeof value === 'string' ? escaped(value) : '';
  };
  const winners = listOf(fields.pemenang);
  const shown = scores && winners.some(({ nilai }) => nilai !== '' && nilai !== undefined);
  const columns = [
    ['no', 'No'],
    ['inovasi', 'Nama inovasi'],
    ['instansi', 'Instansi'],
    ['penghargaan', 'Penghargaan'],
    ...(shown ? [['nilai', 'Nilai']] : []),
  ] as const;
  const row = (winner: Fields): string =>
    columns
      .map(([tag = '']) => (typeof winner[tag] === 'string' ? escaped(winner[tag]) : ''))
      .map((cell, index) => (index === 1 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`))
      .join('');
  const number = text('nomor') === DOTS ? '' : `<p>Nomor: ${text('nomor')}</p>`;
  const heading = `Pengumuman pemenang ${text('kompetisi')}`;
  const parts = [
    `<header><p>${[text('kop'), text('kop_unit')].filter(Boolean).join('<br>')}</p></header>`,
    `<main><h1>${heading}</h1>`,
    number,
    `<p>${text('dasar')}, dengan ini diumumkan ${text('jumlah_pemenang')} inovasi pemenang ${text('kompetisi')}.</p>`,
    `<table><caption>Pemenang${text('tanpa_urutan') === '' ? '' : ' (menurut abjad, tanpa peringkat)'}</caption>`,
    `<thead><tr>${columns.map(([, head]) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${winners.map((winner) => `<tr>${row(winner)}</tr>`).join('\n')}</tbody></table>`,
    text('masa_sanggah') === ''
      ? ''
      : `<p>Sanggahan dapat disampaikan secara tertulis kepada panitia, disertai bukti, dalam waktu ${text('masa_sanggah')} hari kalender sejak tanggal pengumuman ini.</p>`,
    code === null ? '' : `<p>Kode periksa hasil: <code>${escaped(code)}</code></p>`,
    `<p class="signer">${text('kota')}, ${text('tanggal')}\n${text('jabatan_penandatangan')}\n${text('nama_penandatangan')}</p></main>`,
  ];
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">
<title>${heading}</title>
<style>
${STYLE}
</style>
</head>
<body>
${parts.filter(Boolean).join('\n')}
</body>
</html>
`;
}
