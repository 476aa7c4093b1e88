// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning: 'Under *terkoreksi* without correction, groups of judges share no entry and cannot be compared.',
  sample: { groups: [['J1', 'J2'], ['J3']], joins: [{ judge: 'J1', entry: '“Posyandu Sore” (P-03)' }] },
};
