// The findings tab: one row per finding, errors first.

import type { Severity } from '../../competition/finding-shape';
import type { Finding } from '../../validation/finding';
import type { Language } from '../../vocabulary/language';
import { type Word, word } from '../../vocabulary/words';
import { type TabContent, tableContent } from './tab-content';

const SEVERITIES: Record<Severity, Word> = {
  error: word('Kesalahan', 'Error'),
  warning: word('Peringatan', 'Warning'),
  info: word('Info', 'Info'),
};

const HEADERS = {
  severity: word('Tingkat', 'Severity'),
  stage: word('Tahap', 'Stage'),
  tab: word('Tab', 'Tab'),
  cell: word('Sel', 'Cell'),
  message: word('Uraian', 'What and what to do'),
  code: word('Kode Temuan', 'Finding'),
};

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings with the errors first; within a severity in the order they were found. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  ORDER.flatMap((severity) => findings.filter((one) => one.severity === severity));

/** Lays out the findings for the tab `name`; `sentence` puts one into words. */
export function findingsContent(
  findings: readonly Finding[],
  name: string,
  language: Language,
  title: string,
  origin: string,
  sentence: (finding: Finding) => string,
): TabContent {
  const columns = [
    { header: HEADERS.severity[language], width: 100, value: (one: Finding) => SEVERITIES[one.severity][language] },
    { header: HEADERS.stage[language], width: 140, value: (one: Finding) => one.stage ?? '' },
    { header: HEADERS.tab[language], width: 160, value: (one: Finding) => one.tab ?? '' },
    { header: HEADERS.cell[language], width: 80, value: (one: Finding) => one.cell ?? '' },
    { header: HEADERS.message[language], width: 560, value: sentence },
    { header: HEADERS.code[language], width: 220, value: (one: Finding) => one.code },
  ];
  return tableContent(name, title, origin, columns, bySeverity(findings), 0);
}
