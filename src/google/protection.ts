// Locks tabs against editing and opens them again. Protection stops editing, not reading.
import { emailsOf, faultsOfTab, isAmong, mustBeShut } from './read-back';
import { currentUser } from './session';
import { active } from './spreadsheet';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type Lock = Protection;

/** Who could edit a tab before it was locked; null where nothing protected it. */
export type FormerEditors = string[] | null;

function protectionOf(name: string): Protection | null {
  const sheet = active().getSheetByName(name);
  return sheet?.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0] ?? null;
}

/** Who may edit a protected tab; null where nothing protects it. */
export function editorsOf(name: string): FormerEditors {
  const protection = protectionOf(name);
  // A protection that only warns lets everybody edit.
  return protection === null || protection.isWarningOnly() ? null : emailsOf(protection);
}

/** Leaves a tab to the owner, the user and `wanted`; ends the command where Google still lets others pass. `isNew`: nothing protected it. */
export function lockTab(name: string, wanted: readonly string[], isNew = false): void {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return;
  restrict(sheet.protect(), wanted, isNew);
  mustBeShut(name, faultsOfTab(sheet, wanted));
}

/**
 * Takes a protection seriously, and leaves it to the owner, the user and `wanted`. The user is let in first: whoever may
 * edit as one of a group could not take the group out. Then the others, one call each: an address that Google does not take
 * opens nothing and must keep nobody else out. Answers with those. The domain is kept out when the lock is read back.
 */
export function restrict(protection: Protection, wanted: readonly string[], isNew = false): string[] {
  if (!isNew && protection.isWarningOnly()) protection.setWarningOnly(false);
  const had = emailsOf(protection);
  const people = [currentUser(), ...wanted].filter((one) => one !== '');
  const refused = people.filter((email) => !isAmong(had, email) && !admit(protection, email));
  const others = had.filter((email) => !isAmong(people, email));
  if (others.length > 0) protection.removeEditors(others);
  return refused;
}

/** Lets somebody in; false where Google does not take the address, which it then names. */
export function admit(protection: Protection, address: string): boolean {
  try {
    protection.addEditors([address]);
    return true;
  } catch (thrown) {
    if (!String(thrown).includes(address)) throw thrown;
    console.warn(String(thrown));
    return false;
  }
}

/** Keeps some people out. */
export const takeOut = (lock: Lock, people: readonly string[]): void => void lock.removeEditors([...people]);

/**
 * Who may edit the tabs that the add-on writes (asked when one is to be shut), and which are shut already. `named`: those
 * whom settings that are protected name.
 */
export type Keepers = { named: readonly string[]; admins(): readonly string[]; isShut(tab: string): boolean };

/** The protection of every tab that is protected as a whole. One content read. */
export const tabLocks = (): Map<string, Protection> =>
  new Map(
    active()
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .map((one) => [one.getRange().getSheet().getName(), one]),
  );

/** The protection of every protected block of cells, with its tab. One content read. */
export const blockLocks = (): { tab: string; lock: Lock }[] =>
  active()
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((lock) => ({ tab: lock.getRange().getSheet().getName(), lock }));

/** Whom a protection lets pass; everybody where it only warns, unknown to whom it does not. Two content reads. */
export function peopleIn(lock: Lock): readonly string[] | 'everybody' | 'unknown' {
  if (lock.isWarningOnly()) return 'everybody';
  try {
    return emailsOf(lock);
  } catch {
    // Google tells the editors to nobody who is none of them.
    return 'unknown';
  }
}

/** Everybody who may edit the spreadsheet, the owner among them. One content read. */
export const spreadsheetEditors = (): string[] =>
  active()
    .getEditors()
    .map((user) => user.getEmail());

/** True where nothing protects the tab, not even with a warning. */
export const isUnprotected = (name: string): boolean => protectionOf(name) === null;

/** Gives a locked tab back to those who could edit it before. */
export function unlockTab(name: string, former: FormerEditors): void {
  const protection = protectionOf(name);
  if (protection === null) return;
  if (former === null) protection.remove();
  else if (former.length > 0) protection.addEditors(former);
}

export const isHidden = (name: string): boolean => active().getSheetByName(name)?.isSheetHidden() === true;

/** Takes a tab out of sight. */
export function hideTab(name: string): void {
  const sheet = active().getSheetByName(name);
  if (sheet !== null && !sheet.isSheetHidden()) sheet.hideSheet();
}
