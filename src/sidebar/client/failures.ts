// Turns failures of calls into messages; the only place that does.

import type { Language, Problem, Server } from '../../use-cases/server';
import { failureReport } from '../../use-cases/words/failure-report';
import type { SidebarWords } from '../words/sidebar';

/** Why a call failed: the server's problem, or what happened on the way. */
export type CallFailure = Cause & { called?: Called };

/** The function that was asked, and the how-manieth call of the page this was. */
export type Called = { name: keyof Server; calls: number };

type Cause =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'thrown'; message: string; online: boolean }
  | { kind: 'bad-answer' }
  /** No answer after longer than any call may take. */
  | { kind: 'silent' }
  | { kind: 'outside-google' };

/** What the page shows of it. */
export type Explained = {
  text: string;
  link: string | null;
  /** Whether the same call may well succeed soon. */
  again: boolean;
};

type Kind = Exclude<keyof SidebarWords['failures'], 'unexpected'>;

// Google words these in the person's own language; both of ours are listed, and what Google leaves untranslated.
const SIGNS: { kind: Kind; sign: RegExp }[] = [
  { kind: 'severalAccounts', sign: /PERMISSION_DENIED/i },
  {
    kind: 'authorization',
    sign: /authori[sz]ation is required|do(es)? not have permission to call|permissions are not sufficient|otorisasi|tidak memiliki izin/i,
  },
  {
    kind: 'timedOut',
    sign: /maximum execution time|timed out|deadline[_ ]exceeded|waktu (eksekusi|pelaksanaan) maksimum|waktu (telah )?habis/i,
  },
  { kind: 'scriptMissing', sign: /script function not found|is not a function|fungsi skrip tidak ditemukan/i },
  {
    kind: 'tooBusy',
    sign: /too many (simultaneous|times|scripts)|rate limit|RESOURCE_EXHAUSTED|terlalu banyak/i,
  },
  { kind: 'network', sign: /NetworkError|TransportError|connection failure|koneksi gagal|failed to fetch/i },
];

const kindOf = (message: string): Kind | undefined => SIGNS.find(({ sign }) => sign.test(message))?.kind;

/** The message for a failure, and where to fix it if the server named a place (only https addresses). */
export function explainFailure(failure: CallFailure, words: SidebarWords): Explained {
  switch (failure.kind) {
    case 'problem': {
      const { code, message, link = '' } = failure.problem;
      // What Google threw inside a call that went on to answer carries Google's words.
      const kind = code === 'UNEXPECTED' ? kindOf(message) : undefined;
      return {
        text: kind ? words.failures[kind] : message,
        link: /^https:/i.test(link) ? link : null,
        again: code !== 'NOT_ALLOWED' && code !== 'BAD_REQUEST',
      };
    }
    case 'silent':
      return { text: words.failures.silent, link: null, again: true };
    case 'bad-answer':
      return { text: words.failures.badAnswer, link: null, again: false };
    case 'outside-google':
      return { text: words.failures.outsideGoogle, link: null, again: false };
    case 'thrown': {
      if (!failure.online) return { text: words.failures.offline, link: null, again: true };
      const kind = kindOf(failure.message);
      const text = kind ? words.failures[kind] : words.failures.unexpected(failure.message);
      return { text, link: null, again: kind !== 'scriptMissing' };
    }
  }
}

/** What may be passed on of a failure: of its message no more than what it was taken for. */
export function reportOf(failure: CallFailure, language: Language, version: string): string {
  const message =
    failure.kind === 'problem' ? failure.problem.message : failure.kind === 'thrown' ? failure.message : '';
  const code = failure.kind === 'problem' ? failure.problem.code : failure.kind;
  const offline = failure.kind === 'thrown' && !failure.online ? 'offline' : undefined;
  return failureReport({
    version,
    command: failure.called?.name,
    error: [code, offline ?? kindOf(message) ?? []].flat(),
    calls: failure.called?.calls,
    language,
  });
}
