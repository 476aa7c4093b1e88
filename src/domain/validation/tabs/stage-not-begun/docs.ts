// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'info',
  except: 'stops the documents',
  meaning: 'No tab of a stage holds a score: the ranking ends before it.',
  sample: { stage: 'Presentasi' },
};
