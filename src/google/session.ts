// The current user, and whether Google lets them administer this spreadsheet.
import { isWord, TABS } from '../domain/vocabulary/words';
import { bindings } from './bound-tabs';
import { recallPeople } from './people';

/** E-mail of the user for whom the script runs; '' when Google does not report it. */
export const currentUser = (): string => Session.getEffectiveUser().getEmail();

/** The language of the user's own account, e.g. `id` or `en`. */
export const userLocale = (): string => Session.getActiveUserLocale();

/** Whoever came after the tabs were last looked at may be let pass by a lock that was never meant for them. */
function isRemembered(user: string): boolean {
  const people = recallPeople();
  return people === null || people.includes(user);
}

/**
 * An admin is a user whom Google lets edit the protected settings tab, and whom an admin's command has seen since they
 * came; while nothing protects it, only the owner. The owner is unknown on a shared drive: there somebody has to protect
 * the tab first. An unidentified user is never an admin, since history and documents record who did what.
 */
export function mayAdminister(): boolean {
  const user = currentUser();
  if (user === '') return false;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getSheets().filter((sheet) => isWord(sheet.getName(), TABS.settings));
  const isBound = bindings();
  const bound = named.length > 1 ? named.filter((sheet) => isBound('settings', sheet.getName())) : named;
  // Where none is bound, all that carry the name: a second one, made and protected by anybody, must open no door.
  const settings = bound.length > 0 ? bound : named;
  const guards = settings
    .flatMap((sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET))
    // A protection that only warns lets everybody edit and guards nothing.
    .filter((one) => !one.isWarningOnly());
  const isOwner = (): boolean => spreadsheet.getOwner()?.getEmail() === user;
  if (guards.length === 0) return isOwner();
  return guards.every((one) => one.canEdit()) && (isRemembered(user) || isOwner());
}
