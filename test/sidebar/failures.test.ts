// Failures in words.
import { type SidebarWords, sidebarWords } from '../../src/i18n/sidebar';
import { explainFailure } from '../../src/sidebar/failures';

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
