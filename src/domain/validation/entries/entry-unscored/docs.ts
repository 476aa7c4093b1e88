// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning for provisional results',
  meaning: 'An entry that reached the stage has no judge’s complete scores.',
  sample: { entry: '“Antrean Ringkas” (P-01)' },
};
