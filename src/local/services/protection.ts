// Protection of a whole tab. It stops editing, not reading.
import type { Execution } from '../execution';
import type { Tab } from '../model';
import { type ProtectionStandIn, standIn } from '../stand-in';
import { here, mayEdit } from './access';

/** What protects the tab: nothing, or one protection. */
export const protectionsOf = (tab: Tab, run: Execution): ProtectionStandIn[] =>
  run.host.state.protections[here(tab).id] ? [standIn({ cls: 'Protection', run, tab })] : [];

/** A protection goes only with its tab. */
export const protection = {
  canEdit: ({ tab }: ProtectionStandIn, run: Execution) => mayEdit(run.host, here(tab), run.user),
  isWarningOnly: ({ tab }: ProtectionStandIn, run: Execution) => run.host.state.protections[here(tab).id]!.warningOnly,
};
