// What docs/findings.md says of it, and the facts of its example.
import type { FindingDocs } from '../../finding-kind';
import type { Params } from './words';

export const docs: FindingDocs<Params> = {
  severity: 'error',
  meaning:
    'A tab that decides or testifies (plenary, objections, history, documents and the like) was locked by the add-on and is open to somebody who is no admin. The command that tells it locks the tab; the next one goes on.',
  sample: { isShutOut: false },
};
