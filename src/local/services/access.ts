// Who may see and change what: the spreadsheet's editors, and the protection of a tab.
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { type Host, isEditor } from '../host-state';
import type { Tab } from '../model';

export function mayEdit(host: Host, tab: Tab, user: string): boolean {
  const protection = host.state.protections[tab.id];
  if (!isEditor(host, user)) return false;
  return protection === undefined || protection.warningOnly || user === host.owner || protection.editors.includes(user);
}

/** Throws when the tab was deleted meanwhile. */
export function here(tab: Tab): Tab {
  if (tab.removed) throw new ServiceError(`Sheet ${tab.id} not found`);
  return tab;
}

/** Throws Google's message when the user may not change the tab. */
export function editable(run: Execution, tab: Tab): Tab {
  if (!mayEdit(run.host, here(tab), run.user)) {
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  return tab;
}
