// The reliability of a stage in plain words, Indonesian and English.

import { methodName } from '../../ranking/explanation/words/explanation';
import type { MethodId } from '../../ranking/methods/list';
import { decimal, listed } from '../../vocabulary/format';
import type { Language } from '../../vocabulary/language';
import type { Reliability } from '..';
import type { Gap } from '../gap';

/** From which W on the judges agree so far on the order (after R. C. Schmidt 1997, Decision Sciences 28, 763–774). */
const AGREEMENT = { strong: 0.7, moderate: 0.5, weak: 0.3, none: 0 } as const;
type Agreement = keyof typeof AGREEMENT;

/** With so few judges most places are close, which wants a calm word. */
const FEW = 3;

const id = {
  levels: {
    single: () => 'Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.',
    apart: () =>
      'Terlalu sedikit peserta yang dinilai oleh dua juri atau lebih, jadi galat juri dan keandalan peringkat tidak dapat dinilai.',
    nobody: () => 'Tidak ada peserta yang lolos pada tahap ini, jadi tidak ada batas yang diuji.',
    'no-cut': () => 'Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.',
    firm: (within: number) =>
      within === 1
        ? 'Batas lolos kuat: peserta yang lolos hampir pasti memang yang terbaik.'
        : `Batas lolos kuat: ${within} peserta yang lolos hampir pasti memang yang terbaik.`,
    partly: (within: number, firm: number, close: number) =>
      close === 0
        ? `${within} posisi hampir pasti tepat, tetapi yang di bawahnya berselisih tipis.`
        : `${firm} dari ${within} posisi hampir pasti tepat; ${close} lainnya berselisih tipis.`,
    open: (within: number, firm: number) =>
      within === 1
        ? 'Batas lolos rentan: posisi yang tersedia diperebutkan dengan selisih tipis.'
        : firm === 0
          ? `Batas lolos rentan: belum satu pun dari ${within} posisi dapat dipastikan.`
          : `Batas lolos rentan: baru ${firm} dari ${within} posisi yang hampir pasti tepat.`,
  },
  plenary: 'Ini tentang nilai juri; pleno memutuskan lain tentang siapa yang lolos.',
  contested: (codes: string) => `Selisih tipis: ${codes}.`,
  fewJudges: (judges: number) =>
    `Dengan ${judges} juri memang sedikit yang dapat dipastikan: itu wajar, dan pleno yang memutuskan.`,
  again: (within: number, count: number) =>
    within === 1
      ? `Dewan juri lain yang serupa memilih peserta ini lagi kira-kira ${count} dari 10 kali.`
      : `Dewan juri lain yang serupa kira-kira memilih lagi ${count} dari ${within} peserta ini.`,
  sameWithoutAny: 'Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.',
  changesWithout: (changed: number, judges: number) =>
    `Bila satu juri tidak dihitung, yang lolos berubah pada ${changed} dari ${judges} kemungkinan.`,
  gap: (lastIn: string, firstOut: string, points: string) => `Selisih ${lastIn} dan ${firstOut} di batas: ${points}`,
  tied: (lastIn: string, firstOut: string) =>
    `Nilai ${lastIn} dan ${firstOut} di batas sama; penentu nilai sama yang memutuskan.`,
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
    apart: () =>
      'Too few entries were scored by two judges or more, so nothing can be said about the judges’ errors and how firm the ranking is.',
    nobody: () => 'Nobody advances at this stage, so there is no cut to test.',
    'no-cut': () => 'Everybody advances at this stage, so there is no cut to test.',
    firm: (within) =>
      within === 1
        ? 'The cut is firm: who advances is almost certainly truly the best.'
        : `The cut is firm: the ${within} who advance are almost certainly truly the best.`,
    partly: (within, firm, close) =>
      close === 0
        ? `All ${within} places are almost certainly right, but who stands below is close.`
        : `${firm} of ${within} places are almost certainly right; the other ${close} are close.`,
    open: (within, firm) =>
      within === 1
        ? 'The cut is fragile: its only place is close.'
        : firm === 0
          ? `The cut is fragile: none of the ${within} places is certain yet.`
          : `The cut is fragile: only ${firm} of ${within} places are almost certainly right.`,
  },
  plenary: 'This is about the judges’ scores; the plenary decided otherwise about who advances.',
  contested: (codes) => `Close: ${codes}.`,
  fewJudges: (judges) => `With ${judges} judges little can be certain: that is normal, and the plenary decides.`,
  again: (within, count) =>
    within === 1
      ? `Another panel of this kind would choose this entry again about ${count} times in 10.`
      : `Another panel of this kind would choose about ${count} of these ${within} again.`,
  sameWithoutAny: 'Without any one of the judges, the same entries advance.',
  changesWithout: (changed, judges) =>
    `If one judge is left out, who advances changes in ${changed} of ${judges} cases.`,
  gap: (lastIn, firstOut, points) => `Gap between ${lastIn} and ${firstOut} at the cut: ${points}`,
  tied: (lastIn, firstOut) => `${lastIn} and ${firstOut} have the same score at the cut; a tie-break decided.`,
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

/** With two decimals, or as many as it takes not to read as nothing. */
function withDecimals(value: number, language: Language): string {
  const places = value === 0 ? 2 : Math.max(2, Math.min(9, Math.ceil(-Math.log10(Math.abs(value)))));
  return decimal(value.toFixed(places), language);
}

function gapSentence({ lastIn, firstOut, points, standardError }: Gap, words: Words, language: Language): string {
  if (points === 0) return words.tied(lastIn, firstOut);
  const said = words.gap(lastIn, firstOut, withDecimals(points, language));
  if (standardError === null) return `${said}.`;
  const error = decimal(standardError.toFixed(2), language);
  return `${said}${words.gapError(error, points < 2 * standardError)}.`;
}

/** @param again how many another panel would choose again */
function cutSentences(found: Reliability, again: number, words: Words, language: Language): string[] {
  const { verdict, panel, leaveOneOut, gap, methods } = found;
  const changed = leaveOneOut.filter(({ enters, leaves }) => enters.length + leaves.length > 0).length;
  const same = methods.filter(({ enters, leaves }) => enters.length + leaves.length === 0).map(({ method }) => method);
  const named = (method: MethodId): string => methodName(method, language);
  return [
    ...(verdict.contested.length > 0 ? [words.contested(listed(verdict.contested, language))] : []),
    ...(panel.judges <= FEW && verdict.level !== 'firm' ? [words.fewJudges(panel.judges)] : []),
    words.again(verdict.within, Math.round(verdict.within === 1 ? 10 * again : again)),
    changed === 0 ? words.sameWithoutAny : words.changesWithout(changed, leaveOneOut.length),
    ...(gap ? [gapSentence(gap, words, language)] : []),
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
  const { level, within, firm, again } = found.verdict;
  return [
    ...(found.plenary ? [words.plenary] : []),
    words.levels[level](within, firm, within - firm),
    ...(again === null ? [] : cutSentences(found, again, words, language)),
    ...(found.kendallW === null ? [] : [words.agreement[agreementOf(found.kendallW)]]),
  ];
}
