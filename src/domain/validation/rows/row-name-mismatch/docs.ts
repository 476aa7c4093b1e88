// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  meaning:
    'Code and name of a row speak of different entries. Case, spaces and punctuation do not matter, and a name may be cut.',
  remedy: 'the name as in the entries tab, where it was only mistyped and is nobody else’s',
  sample: { judge: 'J1', entry: 'P-01', written: 'Posyandu Sore', name: 'Antrean Ringkas' },
};
