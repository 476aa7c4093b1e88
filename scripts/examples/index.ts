// The examples there are, one per preset. To add one: a file beside this and a line in the list.
import type { Example } from './example';
import { gippExample } from './gipp';
import { kolabikExample } from './kolabik';
import { malangExample } from './malang';
import { mojokertoExample } from './mojokerto';
import { satuinPelitaExample } from './satuin-pelita';

export const examples: readonly Example[] = [
  kolabikExample,
  satuinPelitaExample,
  mojokertoExample,
  malangExample,
  gippExample,
];
