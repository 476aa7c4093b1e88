// Pictures of a result: all texts stay within them whatever things are called, and only what may be shown is in them.
import { DOMParser } from '@xmldom/xmldom';
import { picturesOf } from '../../../src/domain/pictures';
import type { PicturedEntry, PicturedStage, PictureFacts } from '../../../src/domain/pictures/facts';
import { type Picture, svgOf } from '../../../src/domain/pictures/svg';
import { linesOf, widthOf } from '../../../src/domain/pictures/text-width';
import * as fc from '../../properties';

const entry = (rank: number, part: Partial<PicturedEntry> = {}): PicturedEntry => ({
  code: `P-${rank}`,
  name: `Inovasi ${rank}`,
  institution: 'Dinas Kesehatan',
  category: '',
  rank,
  categoryRank: null,
  score: `${90 - rank},00`,
  advances: rank <= 3,
  title: rank <= 3 ? 'Terbaik' : null,
  ...part,
});

const facts = (stage: Partial<PicturedStage> = {}, part: Partial<PictureFacts> = {}): PictureFacts => ({
  language: 'id',
  competition: 'Kompetisi Inovasi',
  government: 'Pemerintah Kota Contoh',
  organizer: 'Bagian Organisasi',
  year: '2026',
  crest: null,
  stage: {
    stage: 'Presentasi',
    unit: 'points',
    unordered: false,
    ranking: [1, 2, 3, 4, 5].map((rank) => entry(rank)),
    judges: 3,
    code: 'ABCD-EFGH',
    isProvisional: false,
    ranges: [1, 2, 3, 4, 5].map((rank) => ({ code: `P-${rank}`, rankLow: rank, rankHigh: Math.min(rank + 1, 5) })),
    criteria: [{ name: 'Kebaruan', min: 0, max: 100 }],
    means: { 'P-1': [89], 'P-2': [80], 'P-4': [70] },
    ...stage,
  },
  ...part,
});

const parsed = (picture: Picture) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svgOf(picture), 'image/svg+xml');

const textsIn = (picture: Picture): string[] =>
  Array.from(parsed(picture).getElementsByTagName('text'), (one) => one.textContent ?? '');

/** What reaches beyond the edges of its picture. */
function overflowing(picture: Picture): string[] {
  return Array.from(parsed(picture).getElementsByTagName('text')).flatMap((one) => {
    const number = (name: string): number => Number(one.getAttribute(name));
    const content = one.textContent ?? '';
    const width = widthOf(content, number('font-size'), one.getAttribute('font-weight') === '700' ? 'bold' : 'regular');
    const anchor = one.getAttribute('text-anchor');
    const left = number('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const isInside =
      left >= 0 &&
      left + width <= picture.width &&
      number('y') - number('font-size') >= -1 &&
      number('y') <= picture.height;
    return isInside ? [] : [`${picture.name}: ${content}`];
  });
}

const find = (pictures: Picture[], name: string): Picture => {
  const found = pictures.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not among ${pictures.map((one) => one.name).join(', ')}`);
  return found;
};

test('a stage has its ranking, slide and poster, rank ranges, and profiles of those who advance', () => {
  const names = picturesOf(facts()).map(({ name, width, height }) => `${name} ${width}×${height}`);
  expect(names).toEqual([
    'peringkat 1240×1754',
    'top-3-layar 1920×1080',
    'top-3-poster 1080×1350',
    'rentang-peringkat 1240×1754',
    'profil-P-1 1280×476',
    'profil-P-2 1280×476',
  ]);
  expect(picturesOf(facts({ ranking: [] }))).toEqual([]);
});

test('each has a title and says where its numbers come from and whether they are locked', () => {
  for (const picture of picturesOf(facts())) {
    expect(svgOf(picture)).toContain(`<title>${picture.title}</title>`);
    expect(textsIn(picture).join(' ')).toContain(
      'Sumber: nilai 3 juri atas 5 peserta, tahap Presentasi; hasil terkunci, kode ABCD-EFGH.',
    );
  }
  const provisional = textsIn(find(picturesOf(facts({ isProvisional: true, code: null })), 'peringkat'));
  expect(provisional).toContain('SEMENTARA');
  expect(textsIn(find(picturesOf(facts({ code: null })), 'peringkat')).join(' ')).toContain('masih dapat berubah');
});

test('what the plenary decided counts', () => {
  const ranking = [entry(1, { decidedRank: 2 }), entry(2, { decidedRank: 1 }), entry(4)];
  const texts = textsIn(find(picturesOf(facts({ ranking })), 'peringkat'));
  expect(texts.filter((one) => /^Inovasi \d$/.test(one))).toEqual(['Inovasi 2', 'Inovasi 1', 'Inovasi 4']);
});

test('winners without an order: by name, no rank, no score, nobody else', () => {
  const ranking = [entry(1, { name: 'Zebra' }), entry(2, { name: 'Anggrek' }), entry(4, { name: 'Mawar' })];
  const pictures = picturesOf(facts({ ranking, unordered: true }));
  expect(pictures.map(({ name }) => name)).toEqual(['peringkat', 'top-2-layar', 'top-2-poster']);
  for (const picture of pictures) {
    const texts = textsIn(picture);
    expect(texts.filter((one) => ['Zebra', 'Anggrek', 'Mawar'].includes(one))).toEqual(['Anggrek', 'Zebra']);
    expect(texts.filter((one) => /^\d+(,\d+)?$/.test(one))).toEqual([]);
  }
});

test('each group’s winners stand together with their place in it', () => {
  const ranking = [
    entry(1, { category: 'Umum', categoryRank: 1 }),
    entry(2, { category: 'Replikasi', categoryRank: 1 }),
    entry(3, { category: 'Umum', categoryRank: 2 }),
  ];
  const texts = textsIn(find(picturesOf(facts({ ranking })), 'top-3-poster'));
  expect(texts.filter((one) => /^Inovasi \d$|^[12]$/.test(one))).toEqual([
    ...['1', 'Inovasi 1', '2', 'Inovasi 3', '1', 'Inovasi 2'],
  ]);
  expect(texts.join(' ')).toContain('Dinas Kesehatan · Replikasi');
});

test('a crest stands in every picture', () => {
  const crest = 'data:image/png;base64,iVBORw0KGgo=';
  for (const picture of picturesOf(facts({}, { crest }))) expect(svgOf(picture)).toContain(`href="${crest}"`);
});

test('a long field goes onto its page; what has no room is counted', () => {
  const of = (count: number) => facts({ ranking: Array.from({ length: count }, (_, index) => entry(index + 1)) });
  const rows = (count: number) =>
    textsIn(find(picturesOf(of(count)), 'peringkat')).filter((one) => /^Inovasi \d+$/.test(one));
  expect(rows(64)).toHaveLength(64);
  const page = textsIn(find(picturesOf(of(300)), 'peringkat'));
  expect(page).toContain(`dan ${300 - rows(300).length} peserta lain`);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '<script>alert(1)</script>&"\'',
    ']]><image href="http://a.b/c"/>',
    'Inovasi '.repeat(60),
    'X'.repeat(400),
    '\u202egnidaer\ud800\u0000',
    '👩‍⚕️'.repeat(50),
  ),
);

test('texts stay within every picture and nothing typed becomes markup, whatever it is', () => {
  const stages = fc.record({
    names: fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 12 }),
    stage: hostile,
    competition: hostile,
    criterion: hostile,
    unordered: fc.boolean(),
    isProvisional: fc.boolean(),
  });
  fc.assert(
    fc.property(stages, ({ names, stage, competition, criterion, unordered, isProvisional }) => {
      const ranking = names.map(([name, institution, title], index) =>
        entry(index + 1, { name, institution, title, advances: index < 9 }),
      );
      const pictures = picturesOf(
        facts(
          { ranking, stage, unordered, isProvisional, criteria: [{ name: criterion, min: 0, max: 100 }] },
          { competition, crest: 'data:image/png;base64,AAAA' },
        ),
      );
      for (const picture of pictures) {
        expect(overflowing(picture)).toEqual([]);
        const elements = new Set(Array.from(parsed(picture).getElementsByTagName('*'), ({ tagName }) => tagName));
        expect([...elements].filter((name) => !/^(svg|title|rect|line|circle|image|text)$/.test(name))).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

test('a name breaks between words, within words that are too long, and ends with … after its last line', () => {
  const width = widthOf('Pelayanan Publik', 20, 'bold');
  expect(linesOf('Pelayanan Publik Terpadu', width, 20, 'bold')).toEqual(['Pelayanan Publik', 'Terpadu']);
  expect(linesOf('Pelayanan Publik', width, 20, 'bold')).toEqual(['Pelayanan Publik']);
  expect(linesOf('satu dua tiga empat lima enam tujuh', width, 20, 'bold', 2)[1]).toMatch(/…$/);
  const long = linesOf('W'.repeat(40), width, 20, 'regular', 99);
  expect(long.join('')).toBe('W'.repeat(40));
  for (const line of long) expect(widthOf(line, 20)).toBeLessThanOrEqual(width);
});
