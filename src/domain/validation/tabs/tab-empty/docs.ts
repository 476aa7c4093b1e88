// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning under *sesuai pembagian* and for provisional results',
  meaning: 'A judge’s tab holds not a single score although the stage has begun.',
  sample: { judge: 'J1' },
};
