// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  except: 'a warning for provisional results',
  meaning: 'A mandatory requirement of an entry is neither met nor failed yet, or two verifiers see it differently.',
  sample: {
    stage: 'Seleksi Administrasi',
    entries: [{ entry: '“Antrean Ringkas” (P-01)', open: ['Surat Pernyataan'] }],
  },
};
