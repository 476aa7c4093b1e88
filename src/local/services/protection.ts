// Protection of a whole tab. It stops editing, not reading.
import { NotEmulated, ServiceError } from '../errors';
import type { Execution } from '../execution';
import { isEditor } from '../host-state';
import type { Tab } from '../model';
import { type ProtectionStandIn, type RangeStandIn, standIn, type UserStandIn } from '../stand-in';
import type { StoredProtection } from '../state';
import { editable, here, mayEdit } from './access';

const protectionOf = (tab: Tab, run: Execution): ProtectionStandIn => standIn({ cls: 'Protection', run, tab });

/** What protects the tab: nothing, or one protection. */
export const protectionsOf = (tab: Tab, run: Execution): ProtectionStandIn[] =>
  run.host.state.protections[here(tab).id] ? [protectionOf(tab, run)] : [];

/** As at Google, whoever may edit the spreadsheet may edit the protected tab until editors are removed. */
export function protect(tab: Tab, run: Execution): ProtectionStandIn {
  const { state, editors } = run.host;
  editable(run, tab);
  state.protections[tab.id] ??= { warningOnly: false, editors: [...new Set([run.user, ...editors])] };
  run.host.saveState();
  return protectionOf(tab, run);
}

function storedFor({ tab }: ProtectionStandIn, run: Execution): StoredProtection {
  const stored = run.host.state.protections[here(tab).id];
  if (!stored) throw new ServiceError('Protection not found');
  return stored;
}

/** Only who may edit the protected tab may see or change its editors. */
function asEditor(self: ProtectionStandIn, run: Execution): StoredProtection {
  const stored = storedFor(self, run);
  const inList = run.user === run.host.owner || stored.warningOnly || stored.editors.includes(run.user);
  if (!inList || !isEditor(run.host, run.user)) {
    throw new ServiceError('You do not have permission to do that on a protected range or sheet.');
  }
  return stored;
}

function change(self: ProtectionStandIn, run: Execution, next: Partial<StoredProtection>): ProtectionStandIn {
  run.host.state.protections[self.tab.id] = { ...asEditor(self, run), ...next };
  run.host.saveState();
  return self;
}

/** E-mails only; Google takes `User` objects for one person at a time alone. */
function addresses(list: readonly unknown[]): string[] {
  if (list.every((one) => typeof one === 'string')) return [...list];
  throw new ServiceError("The parameters don't match the method signature for SpreadsheetApp.Protection.");
}

/** A protection goes with its tab, or when it is removed. */
export const protection = {
  /** The whole tab: parts of a tab are not protected here. */
  getRange: ({ tab }: ProtectionStandIn, run: Execution): RangeStandIn =>
    standIn({ cls: 'Range', run, tab: here(tab), top: 0, left: 0, height: tab.maxRows, width: tab.maxColumns }),
  canEdit: (self: ProtectionStandIn, run: Execution) => {
    storedFor(self, run);
    return mayEdit(run.host, self.tab, run.user);
  },
  isWarningOnly: (self: ProtectionStandIn, run: Execution) => storedFor(self, run).warningOnly,
  setWarningOnly: (self: ProtectionStandIn, run: Execution, warningOnly: boolean) => change(self, run, { warningOnly }),
  getEditors: (self: ProtectionStandIn, run: Execution) => {
    const { editors } = asEditor(self, run);
    const all = run.host.owner === null ? editors : [...new Set([run.host.owner, ...editors])];
    return all.map((email) => standIn<UserStandIn>({ cls: 'User', run, email }));
  },
  addEditors: (self: ProtectionStandIn, run: Execution, whom: readonly unknown[]) => {
    const { editors } = asEditor(self, run);
    return change(self, run, { editors: [...new Set([...editors, ...addresses(whom)])] });
  },
  /** Neither the owner nor the user who asks can be removed. */
  removeEditors: (self: ProtectionStandIn, run: Execution, whom: readonly unknown[]) => {
    const gone = new Set(addresses(whom));
    const { editors } = asEditor(self, run);
    return change(self, run, { editors: editors.filter((one) => one === run.user || !gone.has(one)) });
  },
  /** Cells that stay open in a protected tab are not played: there are none, and none can be made. */
  setUnprotectedRanges: (self: ProtectionStandIn, run: Execution, ranges: readonly unknown[]) => {
    if (ranges.length > 0) throw new NotEmulated('cells that stay open in a protected tab');
    return change(self, run, {});
  },
  /** The spreadsheet belongs to no domain here. */
  canDomainEdit: (self: ProtectionStandIn, run: Execution) => {
    asEditor(self, run);
    return false;
  },
  setDomainEdit: () => {
    throw new NotEmulated('a spreadsheet of a domain');
  },
  remove: (self: ProtectionStandIn, run: Execution) => {
    asEditor(self, run);
    delete run.host.state.protections[self.tab.id];
    run.host.saveState();
  },
};
