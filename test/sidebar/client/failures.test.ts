// Failures in words, and what may be passed on of them.
import { findingSentence } from '../../../src/domain/validation/finding';
import { type CallFailure, explainFailure, reportOf } from '../../../src/sidebar/client/failures';
import { type SidebarWords, sidebarWords } from '../../../src/sidebar/words/sidebar';
import { driveSentence } from '../../../src/use-cases/documents/words/drive';
import type { Problem } from '../../../src/use-cases/server';
import { messages } from '../../../src/use-cases/words/messages';
import * as fc from '../../properties';

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

  it('has a sentence of its own for each of the eight', () => {
    const problem = (code: Problem['code'], message: string): CallFailure => ({
      kind: 'problem',
      problem: { code, message },
    });
    const of = (message: string, online = true): CallFailure => ({ kind: 'thrown', message, online });
    for (const language of ['id', 'en'] as const) {
      const { problems } = messages(language);
      const eight: CallFailure[] = [
        problem('NOT_ALLOWED', problems.notAdmin('x@example.go.id')),
        problem('SCOPE_MISSING', problems.scopeMissing('drive.file')),
        of('PERMISSION_DENIED'),
        problem('DRIVE_API_OFF', driveSentence({ kind: 'api-off', reason: 'accessNotConfigured' }, language)),
        of('Exceeded maximum execution time'),
        of('NetworkError', false),
        problem('BUSY', problems.leased('a@example.go.id', '10.42')),
        problem(
          'BAD_REQUEST',
          findingSentence(
            { code: 'RESULT_STALE', severity: 'error', params: { computed: '2023-11-20T09:42:00' } },
            language,
          ),
        ),
      ];
      const said = eight.map((failure) => explainFailure(failure, sidebarWords[language]).text);
      expect(new Set(said).size).toBe(8);
      // Whole sentences, none of Google's own words.
      for (const text of said) expect(text).toMatch(/^\p{Lu}.{30,}\.$/su);
      expect(said.join(' ')).not.toMatch(/PERMISSION_DENIED|accessNotConfigured|execution time|NetworkError/);
    }
  });
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
    const again = (failure: CallFailure) => explainFailure(failure, words).again;
    const problem = (code: Problem['code']): CallFailure => ({ kind: 'problem', problem: { code, message: '' } });
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

describe('reportOf', () => {
  const called = { name: 'computeRanking', calls: 7 } as const;
  const report = (failure: CallFailure, language: 'id' | 'en' = 'en') =>
    reportOf(failure, language, '1.2.3').split('\n');

  it('holds version, command, code and kind, calls and language', () => {
    const problem = { code: 'UNEXPECTED', message: 'Exceeded maximum execution time' } as const;
    expect(report({ kind: 'problem', problem, called })).toEqual([
      'Lembar Juri 1.2.3',
      'Command: computeRanking',
      'Error: UNEXPECTED · timedOut',
      'Number of calls: 7',
      'Language: en',
    ]);
    expect(report({ kind: 'silent' }, 'id')).toEqual(['Lembar Juri 1.2.3', 'Kesalahan: silent', 'Bahasa: id']);
    expect(report({ kind: 'thrown', message: 'x', online: false, called })[2]).toBe('Error: thrown · offline');
  });

  it('holds nothing else, whatever the message says', () => {
    const lines = new Set<string>();
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('problem', 'thrown'), (said, kind) => {
        const message = `${said} budi@example.go.id P-01`;
        const problem = { code: 'UNEXPECTED', message, link: `https://x.test/${said}` } as const;
        const failure: CallFailure =
          kind === 'problem' ? { kind, problem, called } : { kind, message, online: true, called };
        for (const line of report(failure)) lines.add(line);
      }),
    );
    expect([...lines].sort()).toEqual([
      'Command: computeRanking',
      'Error: UNEXPECTED',
      'Error: thrown',
      'Language: en',
      'Lembar Juri 1.2.3',
      'Number of calls: 7',
    ]);
  });
});
