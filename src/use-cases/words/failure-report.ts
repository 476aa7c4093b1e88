// The report that a person passes on after a failure: enough to find its cause, nothing about the workbook or its
// people.
import type { Language } from '../../domain/vocabulary/language';

/** Only codes, function names and numbers of ours; what is unknown is left out. */
export type FailureFacts = {
  version: string;
  /** What was asked for. */
  command?: string | undefined;
  /** Codes, the widest first. */
  error: readonly string[];
  /** Where in the program. */
  place?: string | undefined;
  /** How many calls there had been. */
  calls?: number | undefined;
  /** The platform. */
  system?: string | undefined;
  language: Language;
};

const id = {
  command: 'Perintah',
  error: 'Kesalahan',
  place: 'Tempat',
  calls: 'Jumlah panggilan',
  system: 'Sistem',
  language: 'Bahasa',
};

type FailureReportWords = typeof id;

const en: FailureReportWords = {
  command: 'Command',
  error: 'Error',
  place: 'Place',
  calls: 'Number of calls',
  system: 'System',
  language: 'Language',
};

const failureReportWords: Record<Language, FailureReportWords> = { id, en };

/** One fact a line. */
export function failureReport(facts: FailureFacts): string {
  const words = failureReportWords[facts.language];
  const lines: [label: string, value: string | number | undefined][] = [
    [words.command, facts.command],
    [words.error, facts.error.join(' · ')],
    [words.place, facts.place],
    [words.calls, facts.calls],
    [words.system, facts.system],
    [words.language, facts.language],
  ];
  return [
    `Lembar Juri ${facts.version}`,
    ...lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`])),
  ].join('\n');
}
