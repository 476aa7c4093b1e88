// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning where the value is not needed',
  meaning: 'A value in a configuration tab cannot be used.',
  sample: { setting: 'missing', value: 'sebagian', reason: 'not-allowed', allowed: ['complete', 'assigned'] },
};
