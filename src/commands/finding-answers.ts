// Findings as the answers carry them: with their sentence.
import type { Finding } from '../competition/finding';
import { findingFix, findingSentence, findingValue } from '../i18n/findings';
import type { Language } from '../sheets/words';
import { bySeverity } from '../sheets/written/findings';
import type { FindingAnswer } from './answers';
import { spoken } from './reply';

/** Errors first; each with the sentence that people read, in their language where they chose one. */
export function findingAnswers(findings: readonly Finding[], written: Language): FindingAnswer[] {
  const language = spoken(written);
  return bySeverity(findings).map((finding) => {
    const value = findingValue(finding);
    const fix = findingFix(finding, language);
    return {
      code: finding.code,
      severity: finding.severity,
      stage: finding.stage ?? null,
      tab: finding.tab ?? null,
      cell: finding.cell ?? null,
      message: findingSentence(finding, language),
      ...(value === undefined ? {} : { value }),
      ...(fix === undefined ? {} : { fix }),
    };
  });
}

export const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((one) => one.severity === severity).length;

/** True when nothing found is an error. */
export const isClean = (findings: readonly Finding[]): boolean => countOf(findings, 'error') === 0;
