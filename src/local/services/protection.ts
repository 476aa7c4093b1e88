// Protection of a whole tab. It stops editing, not reading.
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { isEditor } from '../host-state';
import type { Tab } from '../model';
import { isStandIn, type ProtectionStandIn, standIn, type UserStandIn } from '../stand-in';
import type { StoredProtection } from '../state';
import { mayEdit } from './access';

export const protectionOf = (tab: Tab, run: Execution): ProtectionStandIn => standIn({ cls: 'Protection', run, tab });

const storedFor = ({ tab }: ProtectionStandIn, run: Execution): StoredProtection => {
  const stored = run.host.state.protections[tab.id];
  if (!stored) throw new ServiceError('Protection not found');
  return stored;
};

/** Only who may edit the protected tab may see or change its editors. */
function asEditor(self: ProtectionStandIn, run: Execution): StoredProtection {
  const stored = storedFor(self, run);
  const inList = run.user === run.host.owner || stored.editors.includes(run.user);
  if (!inList || !isEditor(run.host, run.user)) {
    throw new ServiceError('You do not have permission to do that on a protected range or sheet.');
  }
  return stored;
}

const address = (who: unknown): string => {
  if (typeof who === 'string') return who;
  if (isStandIn(who) && who.cls === 'User') return who.email;
  throw new ServiceError("The parameters don't match the method signature for SpreadsheetApp.Protection.");
};

const change = (self: ProtectionStandIn, run: Execution, next: Partial<StoredProtection>): ProtectionStandIn => {
  run.host.state.protections[self.tab.id] = { ...asEditor(self, run), ...next };
  run.host.saveState();
  return self;
};

export const protection = {
  canEdit: (self: ProtectionStandIn, run: Execution) => {
    storedFor(self, run);
    return mayEdit(run.host, self.tab, run.user);
  },
  isWarningOnly: (self: ProtectionStandIn, run: Execution) => storedFor(self, run).warningOnly,
  setDescription: (self: ProtectionStandIn, run: Execution, description: string) => change(self, run, { description }),
  /** Makes everybody an editor again when it is switched on. */
  setWarningOnly: (self: ProtectionStandIn, run: Execution, warningOnly: boolean) => change(self, run, { warningOnly }),
  getEditors: (self: ProtectionStandIn, run: Execution) => {
    const { editors } = asEditor(self, run);
    const all = run.host.owner === null ? editors : [...new Set([run.host.owner, ...editors])];
    return all.map((email) => standIn<UserStandIn>({ cls: 'User', run, email }));
  },
  addEditor: (self: ProtectionStandIn, run: Execution, who: string | UserStandIn) => {
    const { editors } = asEditor(self, run);
    return change(self, run, { editors: [...new Set([...editors, address(who)])] });
  },
  /** Neither the owner nor the user who asks can be removed. */
  removeEditors: (self: ProtectionStandIn, run: Execution, whom: readonly unknown[]) => {
    const gone = new Set(whom.map(address));
    const { editors } = asEditor(self, run);
    return change(self, run, { editors: editors.filter((one) => one === run.user || !gone.has(one)) });
  },
};
