// Protection of a whole tab. It stops editing, not reading.
import type { Execution } from '../execution';
import type { Tab } from '../model';
import { type ProtectionStandIn, type RangeStandIn, standIn } from '../stand-in';
import { here, mayEdit } from './access';

/** What protects the tab: nothing, or one protection. */
export const protectionsOf = (tab: Tab, run: Execution): ProtectionStandIn[] =>
  run.host.state.protections[here(tab).id] ? [standIn({ cls: 'Protection', run, tab })] : [];

/** A protection goes only with its tab. */
export const protection = {
  /** The whole tab: parts of a tab are not protected here. */
  getRange: ({ tab }: ProtectionStandIn, run: Execution): RangeStandIn =>
    standIn({ cls: 'Range', run, tab: here(tab), top: 0, left: 0, height: tab.maxRows, width: tab.maxColumns }),
  canEdit: ({ tab }: ProtectionStandIn, run: Execution) => mayEdit(run.host, here(tab), run.user),
  isWarningOnly: ({ tab }: ProtectionStandIn, run: Execution) => run.host.state.protections[here(tab).id]!.warningOnly,
};
