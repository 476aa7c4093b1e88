// Missing permissions, as Google words them in the user's own language.
import { missingScopes } from '../../src/google/authorization';
import { base, open, problemOf } from '../use-cases/support';

const MAIL = 'https://www.googleapis.com/auth/userinfo.email';

it.each([
  [`Exception: You do not have permission to call X.y. Required permissions: ${MAIL}`, ['userinfo.email']],
  [`Exception: Anda tidak memiliki izin untuk memanggil X.y. Izin yang diperlukan: ${MAIL}`, ['userinfo.email']],
  ['Exception: Service error: Spreadsheets', []],
  ['You do not have permission to edit this range.', []],
])('%s', (reason, scopes) => expect(missingScopes(reason)).toEqual(scopes));

it('is told as one, whatever the language of the error', async () => {
  const host = await open(base, {
    intercept: ({ member }) => {
      if (member === 'Session.getEffectiveUser') {
        throw new Error(`Anda tidak memiliki izin untuk memanggil ${member}. Izin yang diperlukan: ${MAIL}`);
      }
    },
  });
  expect(problemOf(host.call('validateWorkbook'))).toMatchObject({
    code: 'SCOPE_MISSING',
    message: expect.stringContaining('userinfo.email'),
  });
});
