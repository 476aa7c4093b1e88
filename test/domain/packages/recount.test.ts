// A package is ranked once more from what counted alone: every rule that changes a place must stand in it.
import { asCounted, snapshotOf } from '../../../src/domain/audit/snapshot';
import type { PackageContent } from '../../../src/domain/packages/content';
import { wrongPlaces } from '../../../src/domain/packages/recount';
import {
  competition,
  criterion,
  entry,
  judge,
  type Parts,
  rankAll,
  sheetsOf,
  stage,
  type Table,
} from '../ranking/support';

const entries = [
  entry('A', { category: 'Umum', unitType: 'OPD' }),
  entry('B', { category: 'Umum', unitType: 'OPD' }),
  entry('C', { category: 'Khusus', unitType: 'Sekolah' }),
  entry('D', { category: 'Khusus', institution: 'SDN 1' }),
];
const marks: Table = {
  J1: { A: [90, 50], B: [80, 90], C: [70, 60], D: [60, 95] },
  J2: { A: [85, 55], B: [82, 70], C: [71, 99], D: [61, 50] },
};

const numbers = (of: Record<string, number>) => Object.entries(of).map(([name, value]) => ({ name, value }));
const title = { outcomes: [1, 2].map((places) => ({ places, name: `Nominasi ${places}` })) };
const base: Parts = {
  entries,
  judges: [judge('J1'), judge('J2')],
  criteria: [criterion('Satu'), criterion('Dua', { weight: 2 })],
  institutions: [{ name: 'SDN 1', parent: '', unitType: 'Sekolah', required: false }],
};
const last = (more: object): Parts => ({ stages: [stage('S', { advance: 2, ...more })] });

const CASES: Record<string, Parts> = {
  'places by category': last({ advanceByCategory: numbers({ Umum: 2, Khusus: 0 }) }),
  'passing scores of a stage': last({ passingScores: numbers({ '': 65, Khusus: 80 }) }),
  'a minimum per unit type': last({ minByUnitType: numbers({ Sekolah: 2 }) }),
  'nested titles': last({ title, nestedTitles: true }),
  'nested titles in English': { ...last({ title, nestedTitles: true }), settings: { language: 'en' } },
  'criteria of a category': {
    criteria: [criterion('Satu'), criterion('Dua', { weight: 2, category: 'Khusus' })],
    ...last({}),
  },
  'judges of some criteria': { judges: [judge('J1', { criteria: ['Satu'] }), judge('J2')], ...last({}) },
};

it.each(Object.entries(CASES))('%s', (_, parts) => {
  const setup = competition({ ...base, ...parts });
  const plain = competition({ ...base, ...last({}) });
  const sheets = sheetsOf(setup, 'S', marks);
  const contentOf = (of: typeof setup): PackageContent => {
    const [result] = rankAll(of, [marks]);
    const standings = result!.standings.map((one) => ({
      code: one.entry.code,
      rank: one.rank,
      advances: one.advances,
      title: one.title,
    }));
    return { rankings: [{ stage: 'S', standings }] } as unknown as PackageContent;
  };
  const counted = asCounted(snapshotOf(setup, sheets, []));
  expect(wrongPlaces(contentOf(setup), counted)).toEqual([]);
  // Without the rule something is another way, so that the package would be found out.
  expect(wrongPlaces(contentOf(plain), counted)).not.toEqual([]);
});
