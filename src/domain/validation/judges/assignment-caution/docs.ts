// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'warning',
  except: 'a note where loads differ by more than one',
  meaning:
    'The tab Pembagian Juri gives a judge an entry in conflict, gives an entry fewer judges than *Juri per Peserta* says, spreads the entries unevenly, or leaves groups of judges without a common entry. A plan that was made and not changed has none of these unless conflicts leave no other.',
  sample: { reason: 'conflict', judge: 'J1', entry: '“Antrean Ringkas” (P-01)', why: 'same-institution' },
};
