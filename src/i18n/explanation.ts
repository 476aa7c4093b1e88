// The explanation of a rank in words: the statements of `ranking/explanation`, one sentence each, in both languages.
import Fraction from 'fraction.js';
import type { LeftOutReason } from '../competition/result';
import type { MethodId, TieBreakId } from '../competition/settings';
import type { LambdaOrigin } from '../ranking/adjusted';
import { roundedUnits, toFixed } from '../ranking/exact';
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

const LAMBDA_ORIGINS: Record<Language, Record<LambdaOrigin, string>> = {
  id: {
    given: 'dari Pengaturan',
    estimated: 'ditaksir dari nilai tahap ini',
    'no-judge-effect': 'tidak ditemukan beda keketatan antarjuri',
    'too-few-scores': 'nilainya terlalu sedikit untuk menaksir',
  },
  en: {
    given: 'from the settings',
    estimated: 'estimated from the scores of this stage',
    'no-judge-effect': 'no difference in severity found',
    'too-few-scores': 'too few scores to estimate it from',
  },
};

/** Most decimals printed to show two values apart. */
const MOST_DECIMALS = 9;

/** The fewest decimals (at least `decimals`) that tell two values apart. */
function placesApart(one: Fraction, other: Fraction, decimals: number): number {
  let places = decimals;
  while (places < MOST_DECIMALS && roundedUnits(one, places) === roundedUnits(other, places)) places += 1;
  return places;
}

const NOTHING = new Fraction(0);

const written = (value: Fraction, places: number, language: Language): string =>
  decimal(toFixed(value, places), language);

/** A number as short as it is exact, with at most four decimals: weights and maxima as they were typed. */
const short = (value: Fraction): string => toFixed(value, 4).replace(/\.?0+$/, '');

const metricName = (metric: TieBreakId, language: Language): string =>
  TIE_BREAK_WORDS.find(([id]) => id === metric)?.[1][language] ?? metric;

function sentencesIn(language: Language, decimals: number): Sentences {
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const points = (value: Fraction): string => written(value, decimals, language);
  const distance = (value: Fraction): string => written(value, placesApart(value, NOTHING, decimals), language);
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
      const own = points(score);
      return say(
        `Nilai ${own} = ${METHOD_NAMES.id[method]} ${judges.length} juri (${readings}); ${weighing}.`,
        `Score ${own} = ${METHOD_NAMES.en[method]} of ${judges.length === 1 ? '1 judge' : `${judges.length} judges`} (${readings}); ${weighing}.`,
      );
    },
    SEVERITY_CORRECTED: ({ mean, correction }) => {
      if (correction === null) {
        return say(
          'Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.',
          'All entries were scored by the same judges, so the correction for severity leaves the mean as it is.',
        );
      }
      const { points: difference, lambda, origin } = correction;
      const raw = points(mean);
      const amount = points(difference.abs());
      const how = `λ = ${plain(lambda)}, ${LAMBDA_ORIGINS[language][origin]}`;
      if (roundedUnits(difference.abs(), decimals) === roundedUnits(NOTHING, decimals)) {
        return say(
          `Rata-rata ${raw} tidak berubah oleh koreksi keketatan (${how}).`,
          `The correction for severity leaves the mean ${raw} as it is (${how}).`,
        );
      }
      const strict = difference.s > 0;
      return say(
        `Rata-rata ${raw} ${strict ? 'ditambah' : 'dikurangi'} ${amount}: juri peserta ini secara bersama ${amount} poin lebih ${strict ? 'ketat' : 'longgar'} daripada keseluruhan juri (${how}).`,
        `Mean ${raw} ${strict ? 'plus' : 'minus'} ${amount}: the judges of this entry together are ${amount} points ${strict ? 'stricter' : 'more lenient'} than the panel as a whole (${how}).`,
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
      const places = placesApart(step.value, rival.value, decimals);
      const own = written(step.value, places, language);
      const other = written(rival.value, places, language);
      const by = step.criterion === undefined ? metricName(step.metric, language) : `“${step.criterion}”`;
      const same = points(score);
      const all = listed(tied, language);
      return say(
        `Nilai ${same} sama pada ${all}; ditentukan oleh ${by}: ${own} (peringkat ${rival.rank}, ${rival.entry}: ${other}).`,
        `Score ${same} is shared by ${all}; decided by ${by}: ${own} (rank ${rival.rank}, ${rival.entry}: ${other}).`,
      );
    },
    TIE_SHARED: ({ score, sharing }) => {
      const same = points(score);
      const all = listed(sharing, language);
      return say(
        `Nilai ${same} dan semua penentu sama pada ${all}: peringkat bersama.`,
        `Score ${same} and every tie-break are the same for ${all}: shared rank.`,
      );
    },
    MARGIN: ({ margin, next }) => {
      const amount = distance(margin);
      const others = listed(next.entries, language, 3);
      return say(
        `Selisih ${amount} dari peringkat ${next.rank} (${others}).`,
        `${amount} ahead of rank ${next.rank} (${others}).`,
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
      const gap = behind === null ? '' : distance(behind);
      const below =
        behind === null ? '' : say(`; ${gap} di bawah yang terakhir lolos`, `; ${gap} behind the last who does`);
      return say(
        `Tidak lolos: di luar ${places ?? 0} tempat yang tersedia${below}.`,
        `Does not advance: outside the ${places ?? 0} places${below}.`,
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
      const places = placesApart(step.value, rival.value, Math.max(2, decimals));
      const own = written(step.value, places, language);
      const other = written(rival.value, places, language);
      return `${step.criterion ?? metricName(step.metric, language)} ${own} (${rival.entry} ${other})`;
    }
  }
  return '';
}

/** The method's name as people read it. */
export const methodName = (method: MethodId, language: Language): string =>
  METHOD_WORDS.find(([id]) => id === method)?.[1][language] ?? method;
