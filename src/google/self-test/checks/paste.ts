// What was pasted is what was released.
import { pageSeal, scriptSeal } from '../../paste';
import type { Check } from '../check';

export const paste: Check = {
  expected: { script: 'whole', page: 'whole' },
  run: ({ timed }) => ({ script: timed('script', scriptSeal), page: timed('page', pageSeal) }),
};
