// NAMES_SIMILAR: two names are probably one, mistyped. Found by workbook/recognize.
import { quoted } from '../../../vocabulary/format';
import { TABS } from '../../../vocabulary/words';
import type { FindingWords } from '../../finding-kind';

/** Two names that are probably one, mistyped; reported while a workbook without configuration is recognised. */
export type Params = { of: 'entry' | 'judge'; one: string; other: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    p.of === 'entry'
      ? `${quoted(p.one, 'id')} dan ${quoted(p.other, 'id')} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${TABS.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`
      : `Nama juri ${quoted(p.one, 'id')} dan ${quoted(p.other, 'id')} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${TABS.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
  en: (p) =>
    p.of === 'entry'
      ? `${quoted(p.one, 'en')} and ${quoted(p.other, 'en')} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${TABS.entries.en} with codes of their own. Nothing is ranked until then.`
      : `The judges' names ${quoted(p.one, 'en')} and ${quoted(p.other, 'en')} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${TABS.judges.en}. Nothing is ranked until then.`,
};
