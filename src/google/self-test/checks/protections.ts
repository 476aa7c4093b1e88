// Protections: who stands in one, who can be taken out, what a second one is.
import { emailsOf, isAmong, ownerOf } from '../../read-back';
import { currentUser } from '../../session';
import type { Check, Json } from '../check';

/** People by their part: who they are is nobody's business. */
function partsOf(people: readonly string[]): Json {
  const owner = ownerOf();
  const parts = people.map((one) =>
    isAmong([currentUser()], one) ? 'user' : owner !== null && isAmong([owner], one) ? 'owner' : 'other',
  );
  return [...new Set(parts)].sort();
}

const outsiders = (people: readonly string[]): string[] =>
  people.filter((one) => !isAmong([currentUser(), ownerOf() ?? ''], one));

/** After all others were taken out, nobody is left but the user and the owner; protecting again makes no second one. */
export const tabProtection: Check = {
  expected: { others: 0, isUserIn: true, canEdit: true, warns: false, domain: false, count: 1, open: ['B2:C3'] },
  run: ({ sheet, timed }) => {
    const tab = sheet();
    const lock = timed('protect', () => tab.protect());
    const others = outsiders(emailsOf(lock));
    if (others.length > 0) lock.removeEditors(others);
    if (lock.canDomainEdit()) lock.setDomainEdit(false);
    lock.setUnprotectedRanges([tab.getRange('B2:C3')]);
    tab.protect();
    SpreadsheetApp.flush();
    const all = timed('getProtections', () => tab.getProtections(SpreadsheetApp.ProtectionType.SHEET));
    const [now] = all;
    const people = now === undefined ? [] : emailsOf(now);
    return {
      others: outsiders(people).length,
      isUserIn: isAmong(people, currentUser()),
      canEdit: now?.canEdit() === true,
      warns: now?.isWarningOnly() === true,
      domain: now?.canDomainEdit() === true,
      count: all.length,
      open: now?.getUnprotectedRanges().map((one) => one.getA1Notation()) ?? [],
    };
  },
};

/** Who stands in a new protection, and whether the owner is listed. */
export const newProtection: Check = {
  expected: null,
  run: ({ sheet }) => partsOf(emailsOf(sheet().protect())),
};

/** Cells that are protected twice have two protections. */
export const blockProtection: Check = {
  expected: { blocks: 2, left: 0 },
  run: ({ sheet }) => {
    const tab = sheet();
    const [first, second] = [tab.getRange('B2:C3').protect(), tab.getRange('B2:C3').protect()];
    SpreadsheetApp.flush();
    const blocks = tab.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
    first.remove();
    second.remove();
    SpreadsheetApp.flush();
    return { blocks, left: tab.getProtections(SpreadsheetApp.ProtectionType.RANGE).length };
  },
};
