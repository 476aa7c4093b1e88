// A finding: something in the workbook that a person should see, with the facts its sentence is made of.
import type { FindingShape } from '../competition/finding-shape';
import type { Language } from '../vocabulary/language';
import type { FindingCode } from './list';
import { FINDING_WORDS } from './words';

export type { FindingCode };

/** The facts of each kind, as its words take them. */
export type FindingParams = { [C in FindingCode]: Parameters<(typeof FINDING_WORDS)[C][Language]>[0] };

export type FindingOf<C extends FindingCode> = FindingShape<C, FindingParams[C]>;

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** False for what must not stand in a tab. */
export const mayBeWritten = ({ code }: Finding): boolean => !FINDING_WORDS[code].confidential;

const sentences: { [C in FindingCode]: Record<Language, (params: FindingParams[C]) => string> } = FINDING_WORDS;

function sentence<C extends FindingCode>({ code, params }: FindingOf<C>, language: Language): string {
  return sentences[code][language](params);
}

/** The finding's sentence in the user's language. */
export const findingSentence = (finding: Finding, language: Language): string => sentence(finding, language);

/** What the finding is about, for the JSON's `value`; undefined when it has none. */
export function findingValue(finding: Finding): string | number | boolean | undefined {
  const value = 'value' in finding.params ? finding.params.value : undefined;
  if (finding.code === 'SCORE_IS_DATE') return finding.params.date;
  return typeof value === 'object' ? value.date : value === '' ? undefined : value;
}
