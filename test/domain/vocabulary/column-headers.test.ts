// Headers that name a criterion as often as something else.
import { mayBeScored, speaksOfSums } from '../../../src/domain/vocabulary/column-headers';

it.each(['Hasil', 'Hasil (Juri 1)', 'Konversi', 'Durasi', 'Kebaruan'])('%s may be scored', (header) => {
  expect(mayBeScored(header)).toBe(true);
});

it.each(['Total', 'Jumlah (Juri 1)', 'Rata-rata', 'Peringkat'])('%s is not', (header) => {
  expect(mayBeScored(header)).toBe(false);
});

it('a sum by what it says', () => {
  expect(['Jumlah (Juri 1)', 'Rata2 Skor', 'Hasil (Juri 1)', 'Kebaruan'].map(speaksOfSums)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
