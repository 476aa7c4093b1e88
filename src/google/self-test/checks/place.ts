// Where the self-test runs: what the other answers depend on.
import { isAmong, ownerOf } from '../../read-back';
import { currentUser, userLocale } from '../../session';
import { active } from '../../spreadsheet';
import type { Check } from '../check';

export const place: Check = {
  expected: null,
  run: () => {
    const owner = ownerOf();
    return {
      locale: active().getSpreadsheetLocale(),
      zone: active().getSpreadsheetTimeZone(),
      language: userLocale(),
      user: currentUser() === '' ? 'unknown' : 'known',
      owner: owner === null ? 'none' : isAmong([owner], currentUser()) ? 'user' : 'other',
    };
  },
};
