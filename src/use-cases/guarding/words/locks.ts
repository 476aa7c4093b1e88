// Why a tab that was locked stays open, in sentences.
import { listed } from '../../../domain/vocabulary/format';
import type { Language } from '../../../domain/vocabulary/language';
import { TABS } from '../../../domain/vocabulary/words';
import type { LockFault } from '../../../google/read-back';

const id = {
  missing: 'Google tidak mencatat kuncinya',
  domain: 'masih dapat diubah oleh semua orang di domain',
  people: (people: string) => `masih dapat diubah oleh ${people}`,
  cells: (ranges: string) => `sel ${ranges} masih terbuka`,
  blocks: (ranges: string) => `sel ${ranges} terkunci dua kali, jadi jurinya tidak dapat mengisi`,
  sentence: (tab: string, faults: string) =>
    `Tab “${tab}” belum terkunci sebagaimana mestinya: ${faults}. Perbaiki lewat menu Data > Lindungi sheet dan rentang; bila alamat itu milik panitia, tulis di Admin pada tab ${TABS.settings.id}. Lalu ulangi.`,
};

const en: typeof id = {
  missing: 'Google has no record of the lock',
  domain: 'everybody in the domain can still edit it',
  people: (people) => `${people} can still edit it`,
  cells: (ranges) => `the cells ${ranges} are open`,
  blocks: (ranges) => `the cells ${ranges} are locked twice, so the judge cannot fill them in`,
  sentence: (tab, faults) =>
    `The tab “${tab}” is not locked as it should be: ${faults}. Correct it in the menu Data > Protect sheets and ranges; if the address is the committee’s, enter it as Admin in the tab ${TABS.settings.en}. Then try again.`,
};

export function lockSentence(tab: string, faults: readonly LockFault[], language: Language): string {
  const words = { id, en }[language];
  const parts = faults.map((fault) => {
    if (fault.kind === 'people') return words.people(listed(fault.people, language));
    if (fault.kind === 'cells' || fault.kind === 'blocks') return words[fault.kind](fault.ranges.join(', '));
    return words[fault.kind];
  });
  return words.sentence(tab, parts.join('; '));
}
