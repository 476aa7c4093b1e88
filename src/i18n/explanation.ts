// The explanation of a rank in words: the statements of `ranking/explanation`, one sentence each, in both languages.
import type Fraction from 'fraction.js';
import type { LeftOutReason } from '../competition/result';
import type { MethodId, TieBreakId } from '../competition/settings';
import { toFixed } from '../ranking/exact';
import type { Statement, StatementCode, StatementOf, StatementParams } from '../ranking/explanation/statement';
import type { Language } from '../sheets/words';
import { METHOD_WORDS, TIE_BREAK_WORDS } from '../sheets/words';
import { decimal, listed } from './format';

type Weighed = StatementParams['STAGE_SCORE']['criteria'];

type Sentences = { [C in StatementCode]: (params: StatementParams[C]) => string };

const METHOD_NAMES: Record<Language, Record<MethodId, string>> = {
  id: {
    mean: 'rata-rata',
    trimmed: 'rata-rata terpangkas',
    median: 'median',
    'rank-sum': 'rata-rata peringkat',
    'z-score': 'skor baku',
    adjusted: 'nilai terkoreksi',
  },
  en: {
    mean: 'mean',
    trimmed: 'trimmed mean',
    median: 'median',
    'rank-sum': 'mean rank',
    'z-score': 'standard score',
    adjusted: 'adjusted score',
  },
};

const LEFT_OUT: Record<Language, Record<LeftOutReason, string>> = {
  id: { recused: 'tidak menilai (BK)', conflict: 'benturan kepentingan', incomplete: 'nilai belum lengkap' },
  en: { recused: 'stepped aside (BK)', conflict: 'conflict of interest', incomplete: 'scores incomplete' },
};

/** Most decimals printed to show two values apart. */
const MOST_DECIMALS = 9;

/** Two values with the fewest decimals (at least `decimals`) that tell them apart. */
function apart(one: Fraction, other: Fraction, decimals: number): [string, string] {
  for (let places = decimals; places < MOST_DECIMALS; places += 1) {
    const written: [string, string] = [toFixed(one, places), toFixed(other, places)];
    if (written[0] !== written[1]) return written;
  }
  return [toFixed(one, MOST_DECIMALS), toFixed(other, MOST_DECIMALS)];
}

/** A number as short as it is exact, with at most four decimals: weights and maxima as they were typed. */
const short = (value: Fraction): string => toFixed(value, 4).replace(/\.?0+$/, '');

const metricName = (metric: TieBreakId, language: Language): string =>
  TIE_BREAK_WORDS.find(([id]) => id === metric)?.[1][language] ?? metric;

function sentencesIn(language: Language, decimals: number): Sentences {
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const points = (value: Fraction): string => decimal(toFixed(value, decimals), language);
  const plain = (value: Fraction): string => decimal(short(value), language);
  const titled = (title: string | null): string => (title === null ? '' : ` (${title})`);
  const outcome = (last: boolean, title: string | null): string =>
    last
      ? say(`Menang${titled(title)}`, `Wins${titled(title)}`)
      : say(`Lolos${titled(title)}`, `Advances${titled(title)}`);
  const weigh = (criteria: Weighed): string => {
    const weights = criteria.map((one) => `${one.criterion} ${plain(one.weight)}`);
    const equal = criteria.every((one) => one.weight.equals(criteria[0]?.weight ?? 0));
    return equal
      ? say('bobot kriteria sama', 'equal weights')
      : say(`bobot ${weights.join(', ')}`, `weights ${weights.join(', ')}`);
  };
  // One list of criteria stands in the statements of a whole stage.
  const weighings = new Map<Weighed, string>();
  const weighingOf = (criteria: Weighed): string => {
    const words = weighings.get(criteria) ?? weigh(criteria);
    weighings.set(criteria, words);
    return words;
  };
  return {
    STAGE_SCORE: ({ method, judges, criteria, score }) => {
      const readings = judges.map((one) => `${one.judge} ${points(one.score)}`).join('; ');
      const weighing = weighingOf(criteria);
      return say(
        `Nilai ${points(score)} = ${METHOD_NAMES.id[method]} ${judges.length} juri (${readings}); ${weighing}.`,
        `Score ${points(score)} = ${METHOD_NAMES.en[method]} of ${judges.length === 1 ? '1 judge' : `${judges.length} judges`} (${readings}); ${weighing}.`,
      );
    },
    JUDGE_LEFT_OUT: ({ judge, reason }) =>
      say(
        `Juri ${judge} tidak dihitung: ${LEFT_OUT.id[reason]}.`,
        `Judge ${judge} is not counted: ${LEFT_OUT.en[reason]}.`,
      ),
    JUDGES_WITHOUT_SCORE: ({ judges }) =>
      say(`Tanpa nilai dari juri ${listed(judges, 'id')}.`, `Without scores of ${listed(judges, 'en')}.`),
    CARRIED_OVER: ({ parts, score }) => {
      const shares = parts.map((part) => `${part.stage} ${points(part.score)} × ${plain(part.weight)}`).join(' + ');
      return say(
        `Nilai gabungan ${points(score)} dari ${shares}.`,
        `Carried-over score ${points(score)} from ${shares}.`,
      );
    },
    TIE_BROKEN: ({ score, tied, step, rival }) => {
      const [own, other] = apart(step.value, rival.value, decimals).map((written) => decimal(written, language));
      const by = step.criterion === undefined ? metricName(step.metric, language) : `“${step.criterion}”`;
      return say(
        `Nilai ${points(score)} sama pada ${listed(tied, 'id')}; ditentukan oleh ${by}: ${own} (peringkat ${rival.rank}, ${rival.entry}: ${other}).`,
        `Score ${points(score)} is shared by ${listed(tied, 'en')}; decided by ${by}: ${own} (rank ${rival.rank}, ${rival.entry}: ${other}).`,
      );
    },
    TIE_SHARED: ({ score, sharing }) =>
      say(
        `Nilai ${points(score)} dan semua penentu sama pada ${listed(sharing, 'id')}: peringkat bersama.`,
        `Score ${points(score)} and every tie-break are the same for ${listed(sharing, 'en')}: shared rank.`,
      ),
    MARGIN: ({ margin, next }) => {
      const [written] = apart(margin, margin.mul(0), decimals);
      const amount = decimal(written, language);
      return say(
        `Selisih ${amount} dari peringkat ${next.rank} (${listed(next.entries, 'id', 3)}).`,
        `${amount} ahead of rank ${next.rank} (${listed(next.entries, 'en', 3)}).`,
      );
    },
    LAST_RANK: () => say('Peringkat terakhir.', 'Last rank.'),
    ADVANCES: ({ places, last, title }) =>
      places === null
        ? say('Semua peserta tahap ini lolos.', 'All entries of this stage advance.')
        : `${outcome(last, title)}: ${say(`termasuk ${places} tempat teratas`, `within the top ${places}`)}.`,
    SHARED_RANK_AT_CUT: ({ places, last, title, sharing }) =>
      `${outcome(last, title)}: ${say(
        `peringkatnya sama dengan ${listed(sharing, 'id')} di batas ${places} tempat, dan peringkat bersama tidak dipecah`,
        `its rank is shared by ${listed(sharing, 'en')} at the cut of ${places}, and a shared rank is never split`,
      )}.`,
    BELOW_PASSING_SCORE: ({ passingScore, score }) =>
      say(
        `Tidak lolos: ${points(score)} di bawah nilai minimal ${plain(passingScore)}.`,
        `Does not advance: ${points(score)} is below the passing score ${plain(passingScore)}.`,
      ),
    OUTSIDE_CUT: ({ places, behind }) => {
      const gap = behind === null ? '' : decimal(apart(behind, behind.mul(0), decimals)[0], language);
      const distance =
        behind === null ? '' : say(`; ${gap} di bawah yang terakhir lolos`, `; ${gap} behind the last who does`);
      return say(
        `Tidak lolos: di luar ${places ?? 0} tempat yang tersedia${distance}.`,
        `Does not advance: outside the ${places ?? 0} places${distance}.`,
      );
    },
  };
}

function sentence<C extends StatementCode>(statement: StatementOf<C>, sentences: Sentences): string {
  return sentences[statement.code](statement.params);
}

/** Prepares the words of explanations: statements in, one text out. `decimals`: as the ranking prints scores. */
export function explanationWords(language: Language, decimals: number): (statements: readonly Statement[]) => string {
  const sentences = sentencesIn(language, Math.max(2, decimals));
  return (statements) => statements.map((one) => sentence(one, sentences)).join(' ');
}

/** What broke a tie, in a few words for a narrow column; '' where there was none. */
export function tieWords(statements: readonly Statement[], language: Language, decimals: number): string {
  for (const one of statements) {
    if (one.code === 'TIE_SHARED') return metricName('shared', language);
    if (one.code === 'TIE_BROKEN') {
      const { step, rival } = one.params;
      const [own, other] = apart(step.value, rival.value, Math.max(2, decimals)).map((written) =>
        decimal(written, language),
      );
      return `${step.criterion ?? metricName(step.metric, language)} ${own} (${rival.entry} ${other})`;
    }
  }
  return '';
}

/** The method's name as people read it. */
export const methodName = (method: MethodId, language: Language): string =>
  METHOD_WORDS.find(([id]) => id === method)?.[1][language] ?? method;
