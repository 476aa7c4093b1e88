// Locks tabs against editing and opens them again. Protection stops editing, not reading.
import { active } from './spreadsheet';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type Lock = Protection;

/** Who could edit a tab before it was locked; null where nothing protected it. */
export type FormerEditors = string[] | null;

function protectionOf(name: string): Protection | null {
  const sheet = active().getSheetByName(name);
  return sheet?.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0] ?? null;
}

const emailsOf = (protection: Protection): string[] => protection.getEditors().map((user) => user.getEmail());

/** Who may edit a protected tab; null where nothing protects it. */
export function editorsOf(name: string): FormerEditors {
  const protection = protectionOf(name);
  // A protection that only warns lets everybody edit.
  return protection === null || protection.isWarningOnly() ? null : emailsOf(protection);
}

/** Restricts editing of a tab to the owner, the user, and those of `keep` who could edit it before. */
export function lockTab(name: string, keep: readonly string[]): void {
  const protection = active().getSheetByName(name)?.protect();
  if (protection === undefined) return;
  keepEditors(protection, keep);
  // "Except certain cells" would leave the scores open.
  protection.setUnprotectedRanges([]);
}

/**
 * Takes a protection seriously, and takes it from everybody but the owner, the user, and those of `keep` who have it.
 * Answers with who had it.
 */
export function keepEditors(protection: Protection, keep: readonly string[]): string[] {
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  const had = emailsOf(protection);
  protection.removeEditors(had.filter((email) => !isAmong(keep, email)));
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return had;
}

export const isAmong = (people: readonly string[], email: string): boolean =>
  people.some((one) => one.toLowerCase() === email.toLowerCase());

/**
 * Who may edit the tabs that the add-on writes (asked when one is to be shut), and which are shut already. `named`: those
 * whom settings that are protected name.
 */
export type Keepers = { named: readonly string[]; admins(): readonly string[]; isShut(tab: string): boolean };

/** Leaves a tab to the owner, the user and the admins: those that it lacks are let in, everybody else is shut out. */
export function shutTab(name: string, admins: readonly string[]): void {
  const protection = active().getSheetByName(name)?.protect();
  if (protection === undefined) return;
  const had = keepEditors(protection, admins);
  protection.setUnprotectedRanges([]);
  for (const admin of admins.filter((one) => !isAmong(had, one))) {
    try {
      protection.addEditors([admin]);
    } catch (thrown) {
      // An address that Google does not take opens nothing and must not keep the tab from being shut.
      console.warn(String(thrown));
    }
  }
}

/** The protection of every tab that is protected as a whole. One content read. */
export const tabLocks = (): Map<string, Protection> =>
  new Map(
    active()
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .map((one) => [one.getRange().getSheet().getName(), one]),
  );

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

/** The owner's address; null where a shared drive owns the file. */
export const ownerOf = (): string | null => active().getOwner()?.getEmail() ?? null;

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
