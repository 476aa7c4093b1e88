// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'info',
  meaning:
    'What the papers of a kind leave open since nobody typed it: number, signer, place, date, ceremony. What is meant to be filled by hand (the day on which a judge signs) is not told.',
  sample: { kind: 'piagam', fields: ['nomor', 'nama_penandatangan'] },
};
