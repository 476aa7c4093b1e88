// All checks of the entries tab.
import type { Finding } from './finding';
import { FINDING_RULES } from './rules';
import type { EntriesView } from './shared/entries-view';

const RULES = Object.values(FINDING_RULES).flatMap((rule) => (rule?.scope === 'entries' ? [rule] : []));

/** All findings of the entries tab. */
export const checkEntries = (view: EntriesView): Finding[] => RULES.flatMap((rule): Finding[] => rule.find(view));
