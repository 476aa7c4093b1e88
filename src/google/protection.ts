// Locks tabs against editing and opens them again. Protection stops editing, not reading.
import { active } from './spreadsheet';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

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

/** Takes a protection seriously, and takes it from everybody but the owner, the user, and those of `keep` who have it. */
export function keepEditors(protection: Protection, keep: readonly string[]): void {
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  const kept = keep.map((one) => one.toLowerCase());
  protection.removeEditors(emailsOf(protection).filter((email) => !kept.includes(email.toLowerCase())));
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

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
