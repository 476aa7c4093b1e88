// The corrections tab: read, and always written whole, so that an interrupted call leaves the old or the new version.

import type { Settings } from '../../../domain/settings/settings';
import { TABS } from '../../../domain/vocabulary/words';
import { type Correction, correctionsContent, readCorrections } from '../../../domain/workbook/tabs/corrections';
import { bindTab } from '../../../google/bound-tabs';
import { hideTab, isHidden } from '../../../google/protection';
import { flush } from '../../../google/spreadsheet';
import { readWritten, writeTab } from '../../../google/written-tabs';
import { keepersOf } from '../../guarding/admins';
import { fixMessages, shownBefore } from './words/fixes';

/** The corrections so far; `isNew`: they have no tab yet. */
export type CorrectionsTab = { name: string; isNew: boolean; list: Correction[] };

type Office = Pick<Settings, 'language' | 'admins'>;

/** No content call while nothing was ever corrected, else one. */
export function readLedger({ language }: Office): CorrectionsTab {
  const { name, grid } = readWritten(TABS.corrections[language]);
  return { name, isNew: grid === null, list: readCorrections(grid) };
}

/** Writes the corrections for good; a new tab is locked and hidden. */
export function writeLedger(ledger: CorrectionsTab, list: Correction[], { language, admins }: Office): CorrectionsTab {
  const words = fixMessages(language);
  writeTab(
    correctionsContent(list, ledger.name, language, words.corrections, words.correctionsOrigin, ({ cell, format }) =>
      shownBefore(cell, format, language),
    ),
    keepersOf({ admins }, () => !ledger.isNew),
  );
  putAway({ ...ledger, isNew: false });
  flush();
  return { ...ledger, isNew: false, list };
}

/** Binds and hides the tab where it stands in sight: it is new, or a call broke off before it was hidden. It was shut when it was made. */
export function putAway({ name, isNew }: Pick<CorrectionsTab, 'name' | 'isNew'>): void {
  if (isNew || isHidden(name)) return;
  bindTab('corrections', name);
  hideTab(name);
}
