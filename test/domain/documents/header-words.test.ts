// No word in the head of a column is broken: each fits into its cell, by the widths of the bold letters of Arial.
import { documentKinds, fieldsOf, fill, templateOf } from '../../../src/domain/documents';
import { everyKind, judged, sheetsOf, small } from './competition';
import { part } from './support';

/** Thousandths of the type size, rounded up by kinds of letters (Adobe's metrics of Helvetica Bold, which Arial has). */
const widthOf = (letter: string): number => {
  if (/[ijl.,:;'|!/()-]/.test(letter)) return 333;
  if (/[frt]/.test(letter)) return 389;
  if (/[mMW]/.test(letter)) return 890;
  if (/[A-Zw%]/.test(letter)) return 780;
  return 611;
};

/** Words of header cells that are wider than their cell, in twentieths of a point. */
const broken = (docx: Uint8Array): string[] => brokenIn(part(docx, 'word/document.xml'));

function brokenIn(xml: string): string[] {
  const rows = xml.match(/<w:tr[ >](?:(?!<\/w:tr>).)*<w:tblHeader\/>.*?<\/w:tr>/gs) ?? [];
  return rows.flatMap((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).flatMap((cell) => {
      const number = (pattern: RegExp): number => Number(pattern.exec(cell)?.[1] ?? 0);
      const sides = [/<w:left w:type="dxa" w:w="(\d+)"/, /<w:right w:type="dxa" w:w="(\d+)"/].map(number);
      const room = number(/<w:tcW w:type="dxa" w:w="(\d+)"/) - sides[0]! - sides[1]!;
      const size = number(/<w:sz w:val="(\d+)"/) * 10;
      const words = [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].flatMap(([, text = '']) => text.split(/\s+/));
      return words.filter(
        (word) => Array.from(word).reduce((sum, one) => sum + (widthOf(one) * size) / 1000, 0) > room,
      );
    }),
  );
}

it.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  const known = everyKind();
  expect(broken(fill(templateOf(kind, known.competition), fieldsOf(kind, known)!))).toEqual([]);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('a score sheet of %i criteria with long names', (count) => {
  const names = ['Keberlanjutan', 'Pemanfaatan', 'Kebaruan', 'Efektivitas', 'Kemudahan Replikasi', 'A', 'B', 'C'];
  const criteria = names.slice(0, count).map((name) => ({ ...small.criteria[0]!, name, weight: 10 }));
  const competition = { ...small, criteria };
  const known = judged({ competition, sheets: sheetsOf(competition) });
  const kind = documentKinds.find(({ id }) => id === 'lembar-nilai')!;
  expect(broken(fill(templateOf(kind, competition), fieldsOf(kind, known)!))).toEqual([]);
});

it('would notice one', () => {
  const known = everyKind();
  const kind = documentKinds.find(({ id }) => id === 'berita-acara')!;
  const xml = part(fill(templateOf(kind, known.competition), fieldsOf(kind, known)!), 'word/document.xml');
  expect(brokenIn(xml.replace('>Keterangan<', '>Pertanggungjawaban<'))).toEqual(['Pertanggungjawaban']);
});
