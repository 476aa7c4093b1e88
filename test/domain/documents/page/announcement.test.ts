// The announcement as a page: names are text, no order and no score where there is none to tell.
import { fieldsOf, kindOf } from '../../../../src/domain/documents';
import { announcementPage } from '../../../../src/domain/documents/page/announcement';
import { judged, small } from '../competition';
import { entry } from '../support';

const pageOf = (context: ReturnType<typeof judged>, scores = false, code: string | null = null): string =>
  announcementPage(fieldsOf(kindOf('pengumuman')!, context)!, { scores, code });

it('tells who has won, in a table that can be read aloud', () => {
  const page = pageOf(judged({ settings: { objectionDays: 3 } }), false, 'ABCD-2345');
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="id">/);
  expect(page).toContain('<caption>Pemenang</caption>');
  expect(page).toContain(
    '<tr><td>1</td><th scope="row">SiPandai</th><td>Puskesmas A</td><td>Terbaik I (Pertama)</td></tr>',
  );
  expect(page).toContain('3 (tiga) hari kalender');
  expect(page).toContain('<code>ABCD-2345</code>');
  expect(page).not.toMatch(/\d\d,\d\d|Nomor: /);
});

it('scores only where they are asked for and winners have an order', () => {
  expect(pageOf(judged(), true)).toMatch(/<td>\d\d,\d\d<\/td>/);
  const unordered = judged({ settings: { rankedWinners: false, prizes: [] } });
  expect(pageOf(unordered, true)).not.toMatch(/\d\d,\d\d|Nilai/);
  expect(pageOf(unordered)).toContain('menurut abjad, tanpa peringkat');
});

it('takes hostile names as names', () => {
  const name = '<script>alert("1")</script> & ‮';
  const entries = [entry('P-01', { name, institution: name }), ...small.entries.slice(1)];
  const page = pageOf(judged({ competition: { ...small, entries } }));
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;');
});
