// Failures in words.

import type { Problem } from '../../src/commands/server';
import { type SidebarWords, sidebarWords } from '../../src/i18n/sidebar';
import { explainFailure, type Failure } from '../../src/sidebar/failures';

const words = sidebarWords.id;
const thrown = (message: string, online = true) => explainFailure({ kind: 'thrown', message, online }, words).text;

describe('explainFailure', () => {
  it.each<[string, Exclude<keyof SidebarWords['failures'], 'unexpected'>]>([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'severalAccounts',
    ],
    ['ScriptError: Authorization is required to perform that action.', 'authorization'],
    ['ScriptError: Authorisation is required to perform that action.', 'authorization'],
    ['Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: …', 'authorization'],
    ['Otorisasi diperlukan untuk melakukan tindakan tersebut.', 'authorization'],
    ['Exceeded maximum execution time', 'timedOut'],
    ['Service Spreadsheets timed out while accessing document with id …', 'timedOut'],
    ['Script function not found: makeDocuments', 'scriptMissing'],
    ['runner[name] is not a function', 'scriptMissing'],
    ['NetworkError: Connection failure due to HTTP 0', 'network'],
    ['Service invoked too many times in a short time', 'tooBusy'],
  ])('%s', (message, kind) => expect(thrown(message)).toBe(words.failures[kind]));

  it('names being offline before anything else', () => {
    expect(thrown('NetworkError: Connection failure due to HTTP 0', false)).toBe(words.failures.offline);
  });
  it('knows what Google threw inside a call that answered', () => {
    const problem = (code: 'UNEXPECTED' | 'DRIVE_REFUSED', message: string) =>
      explainFailure({ kind: 'problem', problem: { code, message } }, words).text;
    expect(problem('UNEXPECTED', 'Terjadi …: Service Spreadsheets timed out while accessing document')).toBe(
      words.failures.timedOut,
    );
    expect(problem('UNEXPECTED', 'Terjadi kesalahan: x is undefined')).toBe('Terjadi kesalahan: x is undefined');
    expect(problem('DRIVE_REFUSED', 'Drive: PERMISSION_DENIED')).toBe('Drive: PERMISSION_DENIED');
  });
  it('offers another try unless that is pointless', () => {
    const again = (failure: Failure) => explainFailure(failure, words).again;
    const problem = (code: Problem['code']): Failure => ({ kind: 'problem', problem: { code, message: '' } });
    expect([again(problem('BUSY')), again(problem('DRIVE_API_OFF')), again({ kind: 'silent' })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([again(problem('NOT_ALLOWED')), again(problem('BAD_REQUEST')), again({ kind: 'bad-answer' })]).toEqual([
      false,
      false,
      false,
    ]);
  });
  it('keeps the message of what it does not know', () => expect(thrown('Aduh')).toContain('Aduh'));
  it('says what the server said, with an https link only', () => {
    const problem = { code: 'SCOPE_MISSING', message: 'Izin Drive belum diberikan.' } as const;
    const link = 'https://script.google.com/x';
    const explain = (address: string) =>
      explainFailure({ kind: 'problem', problem: { ...problem, link: address } }, words);
    expect(explain(link)).toEqual({ text: problem.message, link, again: true });
    expect(explain('javascript:alert(1)').link).toBeNull();
  });
});
