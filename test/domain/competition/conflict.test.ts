// When a judge must not score an entry.
import { conflictFinder } from '../../../src/domain/competition/conflict';
import type { ConfiguredCompetition } from '../../../src/domain/settings/configured-competition';

const competition = {
  institutions: [
    { name: 'Kelurahan Bukir', parent: 'Kecamatan Gadingrejo', unitType: '', required: false },
    { name: 'Kecamatan Gadingrejo', parent: 'Sekretariat Daerah', unitType: '', required: false },
    { name: 'A', parent: 'B', unitType: '', required: false },
    { name: 'B', parent: 'A', unitType: '', required: false },
  ],
  judges: [
    { code: 'J1', institution: 'Kecamatan  Gadingrejo', conflicts: [] },
    { code: 'J2', institution: 'Sekretariat Daerah', conflicts: [] },
    { code: 'J3', institution: '', conflicts: ['p 2'] },
    { code: 'J4', institution: 'C', conflicts: [] },
  ],
  entries: [
    { code: 'P-01', institution: 'Kelurahan Bukir' },
    { code: 'P-02', institution: 'Dinas Sosial' },
    { code: 'P-03', institution: 'kecamatan gadingrejo' },
    { code: 'P-04', institution: 'A' },
    { code: 'P-05', institution: '' },
  ],
} as unknown as ConfiguredCompetition;

const reason = (judge: string, entry: string) =>
  conflictFinder(competition)(
    competition.judges.find((one) => one.code === judge)!,
    competition.entries.find((one) => one.code === entry)!,
  );

it.each([
  ['J1', 'P-01', 'parent-institution'],
  ['J2', 'P-01', 'parent-institution'],
  ['J1', 'P-03', 'same-institution'],
  ['J3', 'P-02', 'listed'],
  ['J3', 'P-05', null],
  ['J1', 'P-02', null],
  // Institutions that are each other's parents do not hang the search.
  ['J4', 'P-04', null],
])('judge %s and entry %s: %s', (judge, entry, expected) => expect(reason(judge, entry)).toBe(expected));
