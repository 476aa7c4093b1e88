// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning at the check and at the computation where the result had been decided',
  meaning:
    'For documents: what counts has changed since the ranking was computed. Of a decided result every changed value is named.',
  sample: { computed: '2023-12-07T09:30:00' },
};
