// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning under *sesuai pembagian* and for provisional results',
  meaning:
    'A cell that must hold a score is blank. A 0 is a score. Under *sesuai pembagian* only rows that were begun; a wholly blank row means the judge was not assigned.',
  sample: { judge: 'J1', where: { entries: ['“Posyandu Sore” (P-03)'], criteria: ['Kebaruan', 'Efektif'], cells: 2 } },
};
