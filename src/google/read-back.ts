// Reads a lock back after it was set: what was asked of Google is not taken for done.
import { currentUser } from './session';
import { active } from './spreadsheet';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a lock is not as it should be. `people`: pass and should not; `cells`: are open; `blocks`: are locked twice. */
export type LockFault =
  | { kind: 'missing' | 'domain' }
  | { kind: 'people'; people: string[] }
  | { kind: 'cells' | 'blocks'; ranges: string[] };

/** A tab that stays open although it was locked; carried in an ordinary Error so that nothing is lost if it escapes. */
type NotLocked = Error & { notLocked: { tab: string; faults: LockFault[] } };

export const isNotLocked = (thrown: unknown): thrown is NotLocked => thrown instanceof Error && 'notLocked' in thrown;

/** Ends the command where a tab was to be shut and is not. */
export function mustBeShut(tab: string, faults: LockFault[]): void {
  if (faults.length === 0) return;
  const message = `${tab} stays open: ${JSON.stringify(faults)}`;
  throw Object.assign(new Error(message), { notLocked: { tab, faults } } satisfies Partial<NotLocked>);
}

export const emailsOf = (protection: Protection): string[] => protection.getEditors().map((user) => user.getEmail());

/** Two spellings of one account: Gmail sees neither capitals nor dots, and lists people as they first wrote themselves. */
function accountOf(email: string): string {
  const [name = '', host = ''] = email.toLowerCase().split('@');
  return host === 'gmail.com' || host === 'googlemail.com' ? `${name.replace(/\./g, '')}@gmail.com` : `${name}@${host}`;
}

export const isAmong = (people: readonly string[], email: string): boolean =>
  people.some((one) => accountOf(one) === accountOf(email));

/** The owner's address; null where a shared drive owns the file. */
export const ownerOf = (): string | null => active().getOwner()?.getEmail() ?? null;

/** What lets others than `wanted`, the owner and the user pass, after the domain was kept out. Two content calls. */
function passing(lock: Protection, wanted: readonly string[]): LockFault[] {
  const known = [...wanted, currentUser(), ownerOf() ?? ''];
  const people = emailsOf(lock).filter((one) => !isAmong(known, one));
  return [
    ...(people.length > 0 ? [{ kind: 'people' as const, people }] : []),
    ...(isDomainIn(lock) ? [{ kind: 'domain' as const }] : []),
  ];
}

function isDomainIn(lock: Protection): boolean {
  if (!lock.canDomainEdit()) return false;
  lock.setDomainEdit(false);
  return lock.canDomainEdit();
}

const rangesOf = (ranges: GoogleAppsScript.Spreadsheet.Range[]): string[] => ranges.map((one) => one.getA1Notation());

/** The lock of a whole tab as Google has it now: for `wanted` alone, open nowhere but at `open`. Four content calls. */
export function faultsOfTab(sheet: Sheet, wanted: readonly string[], open: readonly string[] = []): LockFault[] {
  SpreadsheetApp.flush();
  const [lock] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (lock === undefined) return [{ kind: 'missing' }];
  const ranges = openIn(lock, open);
  return [...passing(lock, wanted), ...(ranges.length > 0 ? [{ kind: 'cells' as const, ranges }] : [])];
}

/** The cells that a lock leaves open and should not, once it was told to leave none. */
function openIn(lock: Protection, wanted: readonly string[]): string[] {
  const open = () => rangesOf(lock.getUnprotectedRanges()).filter((one) => !wanted.includes(one));
  // "Except certain cells" would leave the scores open.
  if (wanted.length > 0 || open().length === 0) return wanted.length > 0 ? open() : [];
  lock.setUnprotectedRanges([]);
  return open();
}

/** The block over a judge's cells as Google has it now: one, and for `wanted` alone. Three content calls. */
export function faultsOfBlock(blocks: readonly Protection[], wanted: readonly string[]): LockFault[] {
  const [block] = blocks;
  if (block === undefined) return [{ kind: 'missing' }];
  const twice: LockFault[] =
    blocks.length > 1 ? [{ kind: 'blocks', ranges: rangesOf(blocks.map((one) => one.getRange())) }] : [];
  return [...twice, ...passing(block, wanted)];
}

/** Whether a lock is for exactly these people, the owner and the user aside. Up to three content calls. */
export function isLockedFor(lock: Protection, wanted: readonly string[]): boolean {
  if (lock.isWarningOnly()) return false;
  const people = emailsOf(lock);
  const known = [...wanted, currentUser(), ownerOf() ?? ''].filter((one) => one !== '');
  const isMissing = [...wanted, currentUser()].some((one) => one !== '' && !isAmong(people, one));
  return !isMissing && people.every((one) => isAmong(known, one)) && !lock.canDomainEdit();
}
