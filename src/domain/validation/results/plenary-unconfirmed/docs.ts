// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'Google does not tell who typed into a cell. A row of the plenary tab therefore counts once an admin has confirmed it (*Konfirmasi keputusan pleno*, `plenary`); one that was typed, altered or deleted since stops its stage.',
  sample: { entries: ['P-02'], missing: 0 },
};
