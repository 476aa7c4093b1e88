// Locks the configuration for everybody but admins before judges get access to the file.

import { configurationTabs } from '../../domain/workbook/read/read-competition';
import { bindings } from '../../google/bound-tabs';
import { isUnprotected, lockTab } from '../../google/protection';
import { tabNames } from '../../google/spreadsheet';
import { recall, remember } from '../../google/store';

/** Tabs whose protection was begun: until it is done it lets every editor pass, and looks like the office's own. */
const KEY = 'protecting';

/** Protects the configuration tabs that nothing protects yet; how the office protects the others is its own affair. */
export function closeConfiguration(admins: readonly string[]): void {
  const begun = (recall(KEY) ?? '').split('\n');
  const open = [...configurationTabs(tabNames(), bindings()).values()].filter(
    (name) => begun.includes(name) || isUnprotected(name),
  );
  if (open.length === 0) return;
  remember(KEY, open.join('\n'));
  for (const name of open) lockTab(name, admins);
  remember(KEY, '');
}
