// Codes and names of judges from the names of their tabs.

import type { ConfiguredCompetition } from '../../../../src/domain/settings/configured-competition';
import { codeKey, nameKey } from '../../../../src/domain/vocabulary/keys';
import { judgeTabs } from '../../../../src/domain/workbook/read/judge-tabs';
import { judgesOfTabs } from '../../../../src/domain/workbook/recognize/judges';
import * as fc from '../../../properties';

const judges = (...tabs: string[]) => judgesOfTabs(tabs).map(({ code, name }) => [code, name]);

it('what stands behind the same words is the code', () => {
  expect(judges('Proposal · J1', 'proposal - J2')).toEqual([
    ['J1', ''],
    ['J2', ''],
  ]);
  expect(judges('Tahap 1 - Proposal_A', 'Tahap 1 - Proposal_B').map(([code]) => code)).toEqual([
    'Proposal_A',
    'Proposal_B',
  ]);
  expect(judges('Final: Bu Retno', 'Final: Dr. Sutrisno Hadi')).toEqual([
    ['Bu Retno', 'Bu Retno'],
    ['J1', 'Dr. Sutrisno Hadi'],
  ]);
});

it('a short name is itself the code, a long one the name', () => {
  expect(judges('Juri 1', 'Juri-2')).toEqual([
    ['Juri 1', ''],
    ['Juri-2', ''],
  ]);
  expect(judges('J2', 'Dr. Retno Wulandari', 'Ir. Sutrisno Hadi', 'Bu Ana')).toEqual([
    ['J2', ''],
    ['J1', 'Dr. Retno Wulandari'],
    ['J3', 'Ir. Sutrisno Hadi'],
    ['Bu Ana', 'Bu Ana'],
  ]);
});

it('every judge has a code of their own and is found by the name of the tab', () => {
  const label = fc.constantFrom('J1', 'J2', 'A', 'B', '1', '2', 'Bu Retno', 'Dr. Retno Wulandari', 'Drs. Budi Santoso');
  const words = fc.constantFrom('', 'Penilaian · ', 'Proposal - ', 'Tahap 1 | ', 'Juri: ');
  const names = fc
    .tuple(words, fc.uniqueArray(label, { minLength: 1, selector: nameKey }))
    .map(([before, labels]) => labels.map((one) => before + one));
  fc.assert(
    fc.property(names, (tabs) => {
      const found = judgesOfTabs(tabs);
      expect(new Set(found.map((one) => codeKey(one.code))).size).toBe(tabs.length);
      const competition = { stages: [{ name: 'Penilaian' }], judges: found } as unknown as ConfiguredCompetition;
      expect(judgeTabs(tabs, competition).map((one) => [one.name, one.judge])).toEqual(
        tabs.map((tab, index) => [tab, found[index]]),
      );
    }),
  );
});
