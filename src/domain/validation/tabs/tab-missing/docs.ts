// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning under *sesuai pembagian* and for provisional results',
  meaning: 'A judge has no tab, or the workbook lacks a tab that nothing can be understood without.',
  sample: { tab: 'Proposal · J1', judge: 'J1' },
};
