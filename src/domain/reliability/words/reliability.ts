// The reliability of a stage in plain words, Indonesian and English.

import { methodName } from '../../ranking/explanation/words/explanation';
import type { MethodId } from '../../ranking/methods/list';
import { decimal, listed } from '../../vocabulary/format';
import type { Language } from '../../vocabulary/language';
import type { Reliability } from '..';
import { isSmallPanel } from './panel-size';

/** From which W on the judges agree so far on the order (after R. C. Schmidt 1997, Decision Sciences 28, 763–774). */
const AGREEMENT = { strong: 0.7, moderate: 0.5, weak: 0.3, none: 0 } as const;
type Agreement = keyof typeof AGREEMENT;

const id = {
  levels: {
    single: () => 'Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.',
    'no-cut': () => 'Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.',
    firm: (within: number) =>
      `Batas lolos kukuh: ${within === 1 ? 'peserta yang lolos' : `ke-${within} peserta yang lolos`} hampir tidak bergantung pada juri mana yang duduk di panel.`,
    partly: (within: number, firm: number) =>
      `${firm} dari ${within} tempat kukuh; selebihnya bergantung pada juri mana yang duduk di panel.`,
    open: (within: number, firm: number) =>
      within === 1
        ? 'Batas lolos rapuh: tempat yang tersedia tidak kukuh terhadap susunan juri.'
        : firm === 0
          ? `Batas lolos rapuh: tidak satu pun dari ${within} tempat kukuh terhadap susunan juri.`
          : `Batas lolos rapuh: hanya ${firm} dari ${within} tempat yang kukuh terhadap susunan juri.`,
  },
  contested: (codes: string) => `Bahas di pleno: ${codes}.`,
  sensitivity: (judges: number) => `Dengan ${judges} juri ini kepekaan panel, bukan peluang.`,
  sameWithoutAny: 'Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.',
  changesWithout: (changed: number, judges: number) =>
    `Bila satu juri tidak dihitung, yang lolos berubah pada ${changed} dari ${judges} kemungkinan.`,
  gap: (lastIn: string, firstOut: string, points: string) => `Selisih ${lastIn} dan ${firstOut} di batas: ${points}`,
  gapError: (error: string, isSmall: boolean) =>
    ` (galat baku ${error}): ${isSmall ? 'kurang dari dua kali galatnya, jadi belum pasti' : 'lebih dari dua kali galatnya'}`,
  otherMethods: (same: string) => `Metode ${same} memberi peserta lolos yang sama.`,
  byMethod: (method: string, enters: string, leaves: string) =>
    `Dengan ${method}: ${[enters && `masuk ${enters}`, leaves && `keluar ${leaves}`].filter(Boolean).join(', ')}.`,
  agreement: {
    strong: 'Juri sangat sepakat tentang urutan peserta.',
    moderate: 'Juri cukup sepakat tentang urutan peserta.',
    weak: 'Juri kurang sepakat tentang urutan peserta.',
    none: 'Juri hampir tidak sepakat tentang urutan peserta.',
  } satisfies Record<Agreement, string>,
};

type Words = typeof id;

const en: Words = {
  levels: {
    single: () => 'Only one judge’s scores count, so nothing can be said about how firm the ranking is.',
    'no-cut': () => 'Everybody advances at this stage, so there is no cut to test.',
    firm: (within) =>
      `The cut is firm: ${within === 1 ? 'who advances hardly depends' : `the ${within} who advance hardly depend`} on which judges sit in the panel.`,
    partly: (within, firm) => `${firm} of ${within} places are firm; the rest depend on which judges sit in the panel.`,
    open: (within, firm) =>
      within === 1
        ? 'The cut is fragile: its only place is not firm against another choice of judges.'
        : firm === 0
          ? `The cut is fragile: none of the ${within} places is firm against another choice of judges.`
          : `The cut is fragile: only ${firm} of ${within} places are firm against another choice of judges.`,
  },
  contested: (codes) => `To discuss in the plenary: ${codes}.`,
  sensitivity: (judges) => `With ${judges} judges this is the panel’s sensitivity, not a probability.`,
  sameWithoutAny: 'Without any one of the judges, the same entries advance.',
  changesWithout: (changed, judges) =>
    `If one judge is left out, who advances changes in ${changed} of ${judges} cases.`,
  gap: (lastIn, firstOut, points) => `Gap between ${lastIn} and ${firstOut} at the cut: ${points}`,
  gapError: (error, isSmall) =>
    ` (standard error ${error}): ${isSmall ? 'less than twice its error, so not certain' : 'more than twice its error'}`,
  otherMethods: (same) => `The same entries advance by ${same}.`,
  byMethod: (method, enters, leaves) =>
    `By ${method}: ${[enters && `${enters} in`, leaves && `${leaves} out`].filter(Boolean).join(', ')}.`,
  agreement: {
    strong: 'The judges strongly agree on the order of the entries.',
    moderate: 'The judges moderately agree on the order of the entries.',
    weak: 'The judges agree little on the order of the entries.',
    none: 'The judges hardly agree on the order of the entries.',
  },
};

function agreementOf(w: number): Agreement {
  const levels = Object.keys(AGREEMENT) as Agreement[];
  return levels.find((level) => w >= AGREEMENT[level]) ?? 'none';
}

const withDecimals = (value: number, language: Language): string => decimal(value.toFixed(2), language);

function cutSentences(found: Reliability, words: Words, language: Language): string[] {
  const { verdict, panel, leaveOneOut, gap, methods } = found;
  const changed = leaveOneOut.filter(({ enters, leaves }) => enters.length + leaves.length > 0).length;
  const same = methods.filter(({ enters, leaves }) => enters.length + leaves.length === 0).map(({ method }) => method);
  const named = (method: MethodId): string => methodName(method, language);
  const error = gap?.standardError ?? null;
  return [
    ...(verdict.contested.length > 0 ? [words.contested(listed(verdict.contested, language))] : []),
    ...(isSmallPanel(panel.judges) ? [words.sensitivity(panel.judges)] : []),
    changed === 0 ? words.sameWithoutAny : words.changesWithout(changed, leaveOneOut.length),
    ...(gap
      ? [
          `${words.gap(gap.lastIn, gap.firstOut, withDecimals(gap.points, language))}${
            error === null ? '' : words.gapError(withDecimals(error, language), gap.points < 2 * error)
          }.`,
        ]
      : []),
    ...(same.length > 0 ? [words.otherMethods(listed(same.map(named), language))] : []),
    ...methods
      .filter(({ method }) => !same.includes(method))
      .map(({ method, enters, leaves }) =>
        words.byMethod(named(method), listed(enters, language), listed(leaves, language)),
      ),
  ];
}

/** The conclusions from the figures, a sentence each, the most important first. */
export function reliabilitySentences(found: Reliability, language: Language): string[] {
  const words = language === 'id' ? id : en;
  const { level, within, firm } = found.verdict;
  return [
    words.levels[level](within, firm),
    ...(level === 'single' || level === 'no-cut' ? [] : cutSentences(found, words, language)),
    ...(found.kendallW === null ? [] : [words.agreement[agreementOf(found.kendallW)]]),
  ];
}
