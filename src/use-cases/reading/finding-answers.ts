// Findings as the answers carry them: with their sentence.

import { type Finding, findingSentence, findingValue } from '../../domain/validation/finding';
import type { Language } from '../../domain/vocabulary/language';
import { bySeverity } from '../../domain/workbook/write/findings';
import type { FindingAnswer } from '../answers';
import { type FixContext, fixAnswer, offerOf } from '../checking/fixes/fix-offers';
import { spoken } from '../reply';

/**
 * Errors first; each with the sentence that people read, in their language where they chose one. Remedies only where it is
 * known what they depend on.
 */
export function findingAnswers(
  findings: readonly Finding[],
  written: Language,
  standing?: FixContext,
): FindingAnswer[] {
  const language = spoken(written);
  return bySeverity(findings).map((finding) => {
    const value = findingValue(finding);
    const offer = standing === undefined ? null : offerOf(finding, standing);
    return {
      code: finding.code,
      severity: finding.severity,
      stage: finding.stage ?? null,
      tab: finding.tab ?? null,
      cell: finding.cell ?? null,
      message: findingSentence(finding, language),
      ...(value === undefined ? {} : { value }),
      ...(offer === null ? {} : { fix: fixAnswer(offer, language) }),
    };
  });
}

export const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((one) => one.severity === severity).length;

/** True when nothing found is an error. */
export const isClean = (findings: readonly Finding[]): boolean => countOf(findings, 'error') === 0;
