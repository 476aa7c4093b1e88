// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning for provisional results',
  meaning:
    'Under *Juri Minimal per Peserta*, entries that reached the stage and have complete scores of fewer judges. As long as there are any the stage can neither be closed nor ranked.',
  sample: { entries: [{ entry: '“Antrean Ringkas” (P-01)', readings: 2 }], least: 3 },
};
