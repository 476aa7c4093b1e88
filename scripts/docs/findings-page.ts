// The page that lists every finding, taken from the words and the docs in its folder.
import { FINDING_DOCS } from '../../src/domain/validation/docs';
import { type Finding, type FindingCode, findingSentence, mayBeWritten } from '../../src/domain/validation/finding';
import type { FindingDocs } from '../../src/domain/validation/finding-kind';
import type { Language } from '../../src/domain/vocabulary/language';

export const codes = Object.keys(FINDING_DOCS) as FindingCode[];

const INTRODUCTION = `# Findings

<!-- Written by \`npm run docs\` from the folders of src/domain/validation/. -->

Everything the checks can say. **Errors** stop their stage and the later ones (those of the whole workbook stop all); **warnings**
and **info** stop nothing. Nothing is ever left out of the ranking because of a warning.

Equal findings over a block of cells are one finding with its range. What says something about how a single judge scores
(*confidential* below) is told to the admin in the panel and on the command line, and never written to a tab: in a shared
file every judge can read every tab.

Where it says *Fix*, the panel offers a remedy, shown cell by cell before anything changes; \`validate --fix\` makes those that change no
score. How they are made, confirmed and taken back: [workbook.md](workbook.md#fixes-and-marks).

`;

/** The example of a kind as a finding. */
export const sampleOf = (code: FindingCode): Finding => {
  const { severity, sample } = FINDING_DOCS[code];
  // One of the union by its code; the compiler cannot follow a code that is not known before.
  return { code, severity, params: sample } as Finding;
};

function section(code: FindingCode): string {
  const { severity, except, meaning, remedy }: FindingDocs = FINDING_DOCS[code];
  const finding = sampleOf(code);
  const words = (language: Language): string => `> ${findingSentence(finding, language)}\n`;
  const grade = [`**${severity}**`, ...(except ? [except] : []), ...(mayBeWritten(finding) ? [] : ['*confidential*'])];
  return [
    `## ${code}\n\n`,
    `${grade.join('; ')}. ${meaning}\n\n`,
    remedy === undefined ? '' : `*Fix*: ${remedy}.\n\n`,
    words('id'),
    '>\n',
    words('en'),
    '\n',
  ].join('');
}

/** The page's text. */
export const findingsPage = (): string => `${INTRODUCTION}${codes.map(section).join('')}`.trimEnd().concat('\n');
