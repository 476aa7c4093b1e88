// Marks can be put on any cell and taken away without a trace; what people did meanwhile stays.
import { type CellStyle, withMark, withoutMark } from '../../../../src/domain/workbook/write/marks';

const LOOKS: CellStyle[] = [
  { background: '#ffffff', note: '' },
  { background: '#ffffff', note: 'tanya Pak Budi' },
  { background: '#d9ead3', note: '' },
  { background: '#d9ead3', note: 'baris satu\nbaris dua\n' },
  { background: '#ffffff', note: '#d9ead3' },
  { background: '#ffffff', note: '\nmulai di baris dua' },
];

it.each(LOOKS)('%j comes back as it was', (look) => {
  for (const sentences of [[], ['Nilai belum diisi.'], ['Satu.\nDua?', 'Tiga “#ffffff”.']]) {
    const marked = withMark(look, 'error', sentences);
    expect(marked.background).not.toBe(look.background);
    expect(withoutMark(marked)).toEqual(look);
  }
});

it('an unmarked cell stays as it is', () => {
  for (const look of LOOKS) expect(withoutMark(look)).toEqual(look);
});

it('says what was found in a line of its own, above what people wrote', () => {
  const look = withMark(LOOKS[3]!, 'warning', ['Satu.', 'Dua.']);
  expect(look.note).toBe('Lembar Juri · Satu. • Dua.\n#d9ead3\nbaris satu\nbaris dua\n');
  expect(withMark(LOOKS[0]!, 'info', []).note).toBe('');
});

it('a colour or a note that somebody gave since stays', () => {
  const { note } = withMark(LOOKS[2]!, 'error', ['Satu.']);
  expect(withoutMark({ background: '#00ff00', note: `${note}\nsudah saya betulkan` })).toEqual({
    background: '#00ff00',
    note: 'sudah saya betulkan',
  });
  expect(withoutMark({ background: '#f4c7c4', note: '' })).toEqual({ background: '#ffffff', note: '' });
});
