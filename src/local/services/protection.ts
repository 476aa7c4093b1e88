// Protection of a whole tab or of a block of its cells. It stops editing, not reading.

import type { Area } from '../../domain/vocabulary/cell';
import { NotEmulated, ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { isEditor } from '../runtime/host-state';
import { type EnumProxy, hostProxy, type ProtectionProxy, type RangeProxy, type UserProxy } from '../runtime/proxy';
import type { StoredProtection, StoredRangeProtection } from '../runtime/state';
import type { Tab } from '../spreadsheet/model';
import { editable, editorsIn, here, lets } from './access';

const protectionOf = (tab: Tab, run: Execution, range: number | null): ProtectionProxy =>
  hostProxy({ cls: 'Protection', run, tab, range });

const blocksOf = (tab: Tab, run: Execution): StoredRangeProtection[] => run.host.state.ranges?.[tab.id] ?? [];

function keepBlocks(tab: Tab, run: Execution, next: StoredRangeProtection[]): void {
  const { state } = run.host;
  state.ranges = { ...state.ranges, [tab.id]: next };
  run.host.saveState();
}

/** What protects the tab (nothing, or one protection), or blocks of it. */
export function protectionsOf(tab: Tab, run: Execution, { name }: EnumProxy): ProtectionProxy[] {
  here(tab);
  if (name === 'RANGE') return blocksOf(tab, run).map(({ id }) => protectionOf(tab, run, id));
  return run.host.state.protections[tab.id] ? [protectionOf(tab, run, null)] : [];
}

/**
 * As at Google, all editors of the spreadsheet may edit a protected range until they are removed from it; who becomes an
 * editor before anybody was removed or added may too (assumed: the reference does not say).
 */
const everyEditor = ({ host, user }: Execution): StoredProtection => {
  const domain = host.domain === null ? {} : { domain: true as const };
  return host.mirrors
    ? { warningOnly: false, editors: [user], mirrors: true, ...domain }
    : { warningOnly: false, editors: [...new Set([user, ...host.editors])], ...domain };
};

export function protect(tab: Tab, run: Execution): ProtectionProxy {
  const { state } = run.host;
  editable(run, tab);
  state.protections[tab.id] ??= everyEditor(run);
  run.host.saveState();
  return protectionOf(tab, run, null);
}

const blockOf = ({ top, left, height, width }: RangeProxy): Area => ({ top, left, height, width });

/** "If the range is already protected, this method creates a new protected range that overlaps the existing one." */
export function protectBlock(range: RangeProxy, run: Execution): ProtectionProxy {
  const tab = editable(run, range.tab);
  const all = Object.values(run.host.state.ranges ?? {}).flat();
  const id = Math.max(0, ...all.map((one) => one.id)) + 1;
  keepBlocks(tab, run, [...blocksOf(tab, run), { ...everyEditor(run), id, block: blockOf(range) }]);
  return protectionOf(tab, run, id);
}

function storedFor({ tab, range }: ProtectionProxy, run: Execution): StoredProtection {
  here(tab);
  const stored =
    range === null ? run.host.state.protections[tab.id] : blocksOf(tab, run).find(({ id }) => id === range);
  if (!stored) throw new ServiceError('Protection not found');
  return stored;
}

/** Only who may edit what is protected may see or change its editors. */
function asEditor(self: ProtectionProxy, run: Execution): StoredProtection {
  const stored = storedFor(self, run);
  if (!lets(run.host, stored, run.user) || !isEditor(run.host, run.user)) {
    throw new ServiceError('You do not have permission to do that on a protected range or sheet.');
  }
  return stored;
}

function change(
  self: ProtectionProxy,
  run: Execution,
  next: Partial<StoredProtection> & { block?: Area },
): ProtectionProxy {
  const { tab, range } = self;
  const changed = { ...asEditor(self, run), ...next };
  if (range === null) run.host.state.protections[tab.id] = changed;
  else {
    const others = blocksOf(tab, run);
    keepBlocks(
      tab,
      run,
      others.map((one) => (one.id === range ? (changed as StoredRangeProtection) : one)),
    );
  }
  run.host.saveState();
  return self;
}

/** Sets the list of editors; one that stays the same is not set at all. */
function changeEditors(self: ProtectionProxy, run: Execution, edit: (editors: string[]) => string[]): ProtectionProxy {
  const before = editorsIn(run.host, asEditor(self, run));
  const editors = edit(before);
  return editors.length === before.length ? self : change(self, run, { editors, mirrors: undefined });
}

/** E-mails only; Google takes `User` objects for one person at a time alone. */
function addresses(list: readonly unknown[]): string[] {
  if (list.every((one) => typeof one === 'string')) return [...list];
  throw new ServiceError("The parameters don't match the method signature for SpreadsheetApp.Protection.");
}

/** Cells of this tab, and of no other. */
function openBlocks({ tab }: ProtectionProxy, ranges: readonly unknown[]): Area[] {
  return ranges.map((one) => {
    const range = one as Partial<RangeProxy>;
    if (range?.cls !== 'Range')
      throw new ServiceError("The parameters don't match the method signature for SpreadsheetApp.Protection.");
    if (range.tab !== tab) throw new NotEmulated('unprotected ranges of another tab');
    return blockOf(range as RangeProxy);
  });
}

/** A protection goes with its tab, or when it is removed. */
export const protection = {
  getRange: (self: ProtectionProxy, run: Execution): RangeProxy => {
    const { tab, range } = self;
    const whole = { top: 0, left: 0, height: here(tab).maxRows, width: tab.maxColumns };
    const block = range === null ? whole : (storedFor(self, run) as StoredRangeProtection).block;
    return hostProxy({ cls: 'Range', run, tab, ...block });
  },
  /** Only a protected block can be moved. */
  setRange: (self: ProtectionProxy, run: Execution, range: RangeProxy) => {
    if (self.range === null || range.tab !== self.tab) throw new NotEmulated('moving a protection to another tab');
    return change(self, run, { block: blockOf(range) });
  },
  canEdit: (self: ProtectionProxy, run: Execution) =>
    lets(run.host, storedFor(self, run), run.user) && isEditor(run.host, run.user),
  isWarningOnly: (self: ProtectionProxy, run: Execution) => storedFor(self, run).warningOnly,
  setWarningOnly: (self: ProtectionProxy, run: Execution, warningOnly: boolean) => change(self, run, { warningOnly }),
  getEditors: (self: ProtectionProxy, run: Execution) => {
    const editors = editorsIn(run.host, asEditor(self, run));
    const all = run.host.owner === null ? editors : [...new Set([run.host.owner, ...editors])];
    return all.map((email) => hostProxy<UserProxy>({ cls: 'User', run, email }));
  },
  /** An invalid address is refused, and then nobody is added; another address of an account is listed as the account's own. */
  addEditors: (self: ProtectionProxy, run: Execution, whom: readonly unknown[]) => {
    const added = addresses(whom).map((one) => run.host.aliases[one] ?? one);
    const stray = added.find((one) => !/^[^\s@]+@[^\s@]+$/.test(one));
    if (stray !== undefined) throw new ServiceError(`Invalid email: ${stray}`);
    return changeEditors(self, run, (editors) => [...new Set([...editors, ...added])]);
  },
  /** Neither the owner nor the user who asks can be removed. */
  removeEditors: (self: ProtectionProxy, run: Execution, whom: readonly unknown[]) => {
    const removed = new Set(addresses(whom));
    return changeEditors(self, run, (editors) => editors.filter((one) => one === run.user || !removed.has(one)));
  },
  /** "Unprotects the given array of ranges within a protected sheet. Throws an error if the protection isn't a sheet's." */
  setUnprotectedRanges: (self: ProtectionProxy, run: Execution, ranges: readonly unknown[]) => {
    if (self.range !== null) throw new ServiceError('Protected ranges cannot have unprotected ranges.');
    const { open: _, ...rest } = asEditor(self, run);
    const open = openBlocks(self, ranges);
    run.host.state.protections[self.tab.id] = open.length === 0 ? rest : { ...rest, open };
    run.host.saveState();
    return self;
  },
  getUnprotectedRanges: (self: ProtectionProxy, run: Execution): RangeProxy[] => {
    if (self.range !== null) throw new ServiceError('Protected ranges cannot have unprotected ranges.');
    const { tab } = self;
    return (storedFor(self, run).open ?? []).map((block) => hostProxy({ cls: 'Range', run, tab, ...block }));
  },
  canDomainEdit: (self: ProtectionProxy, run: Execution) => asEditor(self, run).domain === true,
  setDomainEdit: (self: ProtectionProxy, run: Execution, editable: boolean) => {
    if (run.host.domain === null) throw new NotEmulated('the domain of a spreadsheet that belongs to none');
    return change(self, run, { domain: editable ? true : undefined });
  },
  remove: (self: ProtectionProxy, run: Execution) => {
    asEditor(self, run);
    if (self.range === null) delete run.host.state.protections[self.tab.id];
    else
      keepBlocks(
        self.tab,
        run,
        blocksOf(self.tab, run).filter(({ id }) => id !== self.range),
      );
    run.host.saveState();
  },
};
