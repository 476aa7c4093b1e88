// Who may see and change what: the spreadsheet's editors, and the protections of a tab and of blocks of its cells.

import type { Area } from '../../domain/vocabulary/cell';
import { ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { type HostState, hasAccess, isEditor, isNamed, isOfDomain } from '../runtime/host-state';
import type { StoredProtection } from '../runtime/state';
import type { Tab } from '../spreadsheet/model';

/** Who may edit what is protected, the owner aside. */
export const editorsIn = (host: HostState, { editors, mirrors }: StoredProtection): string[] =>
  mirrors && host.mirrors ? [...new Set([...editors, ...host.editors])] : editors;

/** Whether a protection lets somebody pass who may edit the spreadsheet. */
export const lets = (host: HostState, protection: StoredProtection | undefined, user: string): boolean =>
  protection === undefined ||
  protection.warningOnly ||
  user === host.owner ||
  isNamed(host, editorsIn(host, protection), user) ||
  (protection.domain === true && isOfDomain(host, user)) ||
  (protection.mirrors === true && host.mirrors && hasAccess(host, user));

/** Whether somebody may change the tab itself, and every cell that no block protects. */
export const mayEdit = (host: HostState, tab: Tab, user: string): boolean =>
  isEditor(host, user) && lets(host, host.state.protections[tab.id], user);

const overlaps = (one: Area, other: Area): boolean =>
  one.top < other.top + other.height &&
  other.top < one.top + one.height &&
  one.left < other.left + other.width &&
  other.left < one.left + one.width;

const within = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.top + inner.height <= outer.top + outer.height &&
  inner.left + inner.width <= outer.left + outer.width;

/** Whether somebody may change all cells of a block: those the tab leaves open, where no protected block forbids it. */
export function mayEditCells(host: HostState, tab: Tab, user: string, block: Area): boolean {
  if (!isEditor(host, user)) return false;
  const { protections, ranges = {} } = host.state;
  const open = protections[tab.id]?.open ?? [];
  if (!lets(host, protections[tab.id], user) && !open.some((one) => within(block, one))) return false;
  return (ranges[tab.id] ?? []).every((one) => !overlaps(one.block, block) || lets(host, one, user));
}

/** Throws when the tab was deleted meanwhile. */
export function here(tab: Tab): Tab {
  if (tab.removed) throw new ServiceError(`Sheet ${tab.id} not found`);
  return tab;
}

const refusal = (): ServiceError =>
  new ServiceError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );

/** Throws Google's message when the user may not change the tab. */
export function editable(run: Execution, tab: Tab): Tab {
  if (!mayEdit(run.host, here(tab), run.user)) throw refusal();
  return tab;
}

/** Throws Google's message when the user may not change these cells. */
export function editableCells(run: Execution, tab: Tab, block: Area): Tab {
  if (!mayEditCells(run.host, here(tab), run.user, block)) throw refusal();
  return tab;
}
