// The explanation of a rank in words: the statements of `ranking/explanation`, one sentence each, in both languages.
import Fraction from 'fraction.js';
import type { EntryStatus } from '../../../competition/competition';
import type { LeftOutReason, Step } from '../../../competition/result';
import type { ScoreUnit } from '../../../competition/score-unit';
import type { MethodId, TieBreakId } from '../../../settings/settings';
import { decimal, listed } from '../../../vocabulary/format';
import { rupiahFigures } from '../../../vocabulary/money';
import type { Language } from '../../../vocabulary/words';
import { METHOD_WORDS, TIE_BREAK_WORDS } from '../../../vocabulary/words';
import type { LambdaOrigin } from '../../adjusted';
import { compare, mean, roundedUnits, toFixed, weightedMean } from '../../exact';
import { capitalized, scoreName } from '../../score-names';
import type { Dropped, Duel, Leaver, Statement, StatementCode, StatementOf, StatementParams } from '../statement';
import { enoughPlaces } from './enough-places';

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
/** What became of an entry, behind its code: "P-01 mundur". */
const STATUS_WORDING: Record<Language, Record<EntryStatus, string>> = {
  id: {
    running: 'masih ikut',
    ineligible: 'tidak lolos administrasi',
    disqualified: 'didiskualifikasi',
    withdrawn: 'mundur',
  },
  en: { running: 'takes part', ineligible: 'was ineligible', disqualified: 'was disqualified', withdrawn: 'withdrew' },
};

/** The fewest decimals (at least `decimals`) that tell two values apart; `decimals` where they are equal. */
function placesApart(one: Fraction, other: Fraction, decimals: number): number {
  let places = decimals;
  if (compare(one, other) === 0) return places;
  while (roundedUnits(one, places) === roundedUnits(other, places)) places += 1;
  return places;
}

const NOTHING = new Fraction(0);

const written = (value: Fraction, places: number, language: Language): string =>
  decimal(toFixed(value, places), language);

/** A number as short as it is exact, with at most four decimals: weights and maxima as they were typed. */
const short = (value: Fraction): string => toFixed(value, 4).replace(/\.?0+$/, '');

const metricName = (metric: TieBreakId, language: Language): string =>
  TIE_BREAK_WORDS.find(([id]) => id === metric)?.[1][language] ?? metric;

/** What a step of the chain compared. */
const stepName = ({ metric, criterion }: Step, language: Language): string =>
  criterion === undefined ? metricName(metric, language) : `“${criterion}”`;

/** The value of a step and that of a rival, with decimals enough to see which is more; a balance of pairs is a whole number. */
function stepValues(step: Step, rival: Fraction, decimals: number, language: Language): [string, string] {
  const places = placesApart(step.value, rival, step.metric === 'majority' ? 0 : decimals);
  return [written(step.value, places, language), written(rival, places, language)];
}

function sentencesIn(language: Language, decimals: number, unit: ScoreUnit): Sentences {
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const points = (value: Fraction): string => written(value, decimals, language);
  const distance = (value: Fraction): string => written(value, placesApart(value, NOTHING, decimals), language);
  const plain = (value: Fraction): string => decimal(short(value), language);
  const titled = (title: string | null): string => (title === null ? '' : ` (${title})`);
  const name = scoreName(unit, language);
  const Name = capitalized(name);
  // "lead of 0.50 points" is what a number alone says; of anything else the name is said.
  const named = (amount: string): string =>
    unit === 'points' ? amount : say(`${name} ${amount}`, `${amount} of ${name}`);
  const judgesOf = (count: number): string => say(`${count} juri`, count === 1 ? '1 judge' : `${count} judges`);
  /** Judges with their scores, with decimals enough to work out their mean, and the one without the highest and the lowest. */
  const scoresOf = (judges: readonly { judge: string; score: Fraction }[]): string[] => {
    const scores = judges.map((one) => one.score);
    const all = enoughPlaces(scores, mean, decimals);
    const isTrimmed = unit === 'points' && scores.length > 2;
    const inner = isTrimmed ? enoughPlaces([...scores].sort(compare).slice(1, -1), mean, decimals) : all;
    return judges.map(({ judge, score }) => `${judge} ${written(score, Math.max(all, inner), language)}`);
  };
  const dropped = ({ judge, score, alike }: Dropped, what: string): string =>
    `${judge} ${points(score)} (${what}${alike > 1 ? say(`, satu dari ${alike} yang sama`, `, one of ${alike} alike`) : ''})`;
  const verdict = ({ higher, lower }: Duel): string =>
    higher > lower ? say('menang', 'won') : higher < lower ? say('kalah', 'lost') : say('seri', 'drawn');
  const duelWords = (duels: readonly Duel[]): string => {
    const won = duels.filter(({ higher, lower }) => higher > lower).length;
    const lost = duels.filter(({ higher, lower }) => higher < lower).length;
    const pairs = duels.map((duel) => `${duel.rival} ${verdict(duel)} ${duel.higher}–${duel.lower}`);
    return say(
      ` Pasangan menang ${won}, kalah ${lost} (banyaknya juri yang menilai lebih tinggi–lebih rendah: ${listed(pairs, 'id')}).`,
      ` Pairs won ${won}, lost ${lost} (judges who put it higher–lower: ${listed(pairs, 'en')}).`,
    );
  };
  const outcome = (last: boolean, title: string | null): string =>
    last
      ? say(`Menang${titled(title)}`, `Wins${titled(title)}`)
      : say(`Lolos${titled(title)}`, `Advances${titled(title)}`);
  const inCategory = (category: string | undefined): string =>
    category === undefined ? '' : say(` di kategori ${category}`, ` in the category ${category}`);
  const leavers = (gone: readonly Leaver[]): string =>
    listed(
      gone.map(({ entry, status }) => `${entry} ${STATUS_WORDING[language][status]}`),
      language,
    );
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
      const readings = scoresOf(judges).join('; ');
      const weighing = weighingOf(criteria);
      const own = points(score);
      const by = unit === 'points' ? ` = ${METHOD_NAMES[language][method]}` : '';
      const of = say(by === '' ? ' dari' : '', ' of');
      return `${Name} ${own}${by}${of} ${judgesOf(judges.length)} (${readings}); ${weighing}.`;
    },
    SCORES_DROPPED: ({ dropped: both }) =>
      both === null
        ? say(
            'Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.',
            'Fewer than three judges: no score is dropped, the plain mean counts.',
          )
        : say(
            `Dibuang: ${dropped(both.highest, 'tertinggi')} dan ${dropped(both.lowest, 'terendah')}; rata-rata dari nilai lainnya.`,
            `Dropped: ${dropped(both.highest, 'highest')} and ${dropped(both.lowest, 'lowest')}; the mean is over the others.`,
          ),
    MIDDLE_SCORES: ({ middle }) => {
      const scores = scoresOf(middle).join('; ');
      return middle.length === 1
        ? say(`Nilai tengah: ${scores}.`, `The score in the middle: ${scores}.`)
        : say(`Rata-rata dua nilai tengah: ${scores}.`, `Mean of the two scores in the middle: ${scores}.`);
    },
    RANKS_WITHIN_JUDGES: ({ ranks }) => {
      const each = ranks.map((one) =>
        say(`${one.judge} ${plain(one.rank)} dari ${one.entries}`, `${one.judge} ${plain(one.rank)} of ${one.entries}`),
      );
      return say(`Peringkat pada tiap juri: ${each.join('; ')}.`, `Rank with each judge: ${each.join('; ')}.`);
    },
    STANDARDIZED: ({ judges }) => {
      const fine = (value: Fraction): string => written(value, decimals + 2, language);
      const each = judges.map((one) => {
        if (one.entries === 1) return `${one.judge} 0 (${say('hanya satu nilai', 'a single score')})`;
        if (one.sd.equals(0)) return `${one.judge} 0 (${say('semua nilainya sama', 'all scores alike')})`;
        const spread = say('simpangan baku', 'standard deviation');
        return `${one.judge} ${fine(one.z)} (${say('rata-rata', 'mean')} ${fine(one.mean)}, ${spread} ${fine(one.sd)}, ${say(`${one.entries} peserta`, `${one.entries} entries`)})`;
      });
      const z = fine(mean(judges.map((one) => one.z)));
      return say(
        `Selisih dari rata-rata juri dalam simpangan baku: ${each.join('; ')}; 50 + 10 × rata-ratanya ${z}.`,
        `Distance from the judge’s mean in standard deviations: ${each.join('; ')}; 50 + 10 × their mean ${z}.`,
      );
    },
    SEVERITY_CORRECTED: ({ mean: raw, correction }) => {
      if (correction === null) {
        return say(
          'Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.',
          'All entries were scored by the same judges, so the correction for severity leaves the mean as it is.',
        );
      }
      const { points: difference, lambda, origin } = correction;
      const places = enoughPlaces([raw, difference], ([one, other]) => one!.add(other!), decimals);
      const before = written(raw, places, language);
      const amount = written(difference.abs(), places, language);
      const how = `λ = ${plain(lambda)}, ${LAMBDA_ORIGINS[language][origin]}`;
      if (roundedUnits(difference.abs(), places) === roundedUnits(NOTHING, places)) {
        return say(
          `Rata-rata ${before} tidak berubah oleh koreksi keketatan (${how}).`,
          `The correction for severity leaves the mean ${before} as it is (${how}).`,
        );
      }
      const strict = difference.s > 0;
      return say(
        `Rata-rata ${before} ${strict ? 'ditambah' : 'dikurangi'} ${amount}: juri peserta ini secara bersama ${amount} poin lebih ${strict ? 'ketat' : 'longgar'} daripada keseluruhan juri (${how}).`,
        `Mean ${before} ${strict ? 'plus' : 'minus'} ${amount}: the judges of this entry together are ${amount} points ${strict ? 'stricter' : 'more lenient'} than the panel as a whole (${how}).`,
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
      const total = (scores: readonly Fraction[]): Fraction =>
        weightedMean(parts.map(({ weight }, index) => ({ weight, score: scores[index]! }))) ?? NOTHING;
      const places = enoughPlaces(
        parts.map((part) => part.score),
        total,
        decimals,
      );
      const shares = parts
        .map((part) => `${part.stage} ${written(part.score, places, language)} × ${plain(part.weight)}`)
        .join(' + ');
      return say(
        `${Name} gabungan ${points(score)} dari ${shares}.`,
        `Carried-over ${name} ${points(score)} from ${shares}.`,
      );
    },
    TIE_BROKEN: ({ score, tied, step, rival, duels = [] }) => {
      const [own, other] = stepValues(step, rival.value, decimals, language);
      const by = stepName(step, language);
      const pairs = duels.length === 0 ? '' : duelWords(duels);
      const same = points(score);
      const all = listed(tied, language);
      return say(
        `${Name} ${same} sama pada ${all}; ditentukan oleh ${by}: ${own} (peringkat ${rival.rank}, ${rival.entry}: ${other}).${pairs}`,
        `${Name} ${same} is shared by ${all}; decided by ${by}: ${own} (rank ${rival.rank}, ${rival.entry}: ${other}).${pairs}`,
      );
    },
    TIE_SHARED: ({ score, sharing, steps }) => {
      const same = points(score);
      const all = listed(sharing, language);
      const values = steps.map(
        (step) => `${stepName(step, language)} ${stepValues(step, step.value, decimals, language)[0]}`,
      );
      const compared = values.length === 0 ? '' : ` (${values.join(', ')})`;
      return say(
        `${Name} ${same} dan semua penentu${compared} sama pada ${all}: peringkat bersama.`,
        `${Name} ${same} and every tie-break${compared} are the same for ${all}: shared rank.`,
      );
    },
    MARGIN: ({ margin, next }) => {
      const amount = distance(margin);
      const others = listed(next.entries, language, 3);
      return say(
        `Selisih ${named(amount)} dari peringkat ${next.rank} (${others}).`,
        `${named(amount)} ahead of rank ${next.rank} (${others}).`,
      );
    },
    PLENARY_DECIDED: ({ rank, computed, reason, votesFor, votesAgainst }) => {
      const votes =
        votesFor === null && votesAgainst === null
          ? ''
          : say(
              ` (${votesFor ?? 0} setuju, ${votesAgainst ?? 0} tidak)`,
              ` (${votesFor ?? 0} for, ${votesAgainst ?? 0} against)`,
            );
      const why = reason === '' ? '' : `: ${reason.replace(/[.\s]+$/, '')}`;
      return say(
        `Pleno memutuskan peringkat ${rank} (hasil hitung ${computed})${why}${votes}.`,
        `The plenary decided rank ${rank} (computed ${computed})${why}${votes}.`,
      );
    },
    LAST_RANK: () => say('Peringkat terakhir.', 'Last rank.'),
    CATEGORY_RANK: ({ category, rank }) =>
      say(`Peringkat ${rank} di kategori ${category}.`, `Rank ${rank} in the category ${category}.`),
    ADVANCES: ({ places, last, title, category }) =>
      places === null
        ? say('Semua peserta tahap ini lolos.', 'All entries of this stage advance.')
        : `${outcome(last, title)}: ${say(`termasuk ${places} tempat teratas`, `within the top ${places}`)}${inCategory(category)}.`,
    SHARED_RANK_AT_CUT: ({ places, last, title, sharing, category }) =>
      `${outcome(last, title)}: ${say(
        `peringkatnya sama dengan ${listed(sharing, 'id')} di batas ${places} tempat${inCategory(category)}, dan peringkat bersama tidak dipecah`,
        `its rank is shared by ${listed(sharing, 'en')} at the cut of ${places}${inCategory(category)}, and a shared rank is never split`,
      )}.`,
    BELOW_PASSING_SCORE: ({ passingScore, score }) => {
      const own = points(score);
      const required = plain(passingScore);
      if (unit === 'mean-rank')
        return say(
          `Tidak lolos: rata-rata peringkat ${own} lebih besar daripada batas ${required}.`,
          `Does not advance: the mean rank ${own} is higher than the limit ${required}.`,
        );
      return say(
        `Tidak lolos: ${own} di bawah ${name} minimal ${required}.`,
        `Does not advance: ${own} is below the passing ${name} ${required}.`,
      );
    },
    INSTITUTION_FULL: ({ institution, most, above }) =>
      say(
        `Tidak lolos: paling banyak ${most} per instansi, dan dari ${institution} sudah ada ${listed(above, 'id')}.`,
        `Does not advance: at most ${most} per institution, and ${institution} already has ${listed(above, 'en')}.`,
      ),
    WITHOUT_CATEGORY: () => say('Tidak lolos: kategorinya kosong.', 'Does not advance: it has no category.'),
    PASSED_OVER: ({ place, over }) =>
      say(
        `Naik ke tempat ${place} karena ${listed(over, 'id')} dilewati (batas per instansi).`,
        `Moves up to place ${place} because ${listed(over, 'en')} ${over.length === 1 ? 'is' : 'are'} passed over (limit per institution).`,
      ),
    MOVED_UP: ({ place, from, gone }) =>
      from === null
        ? say(`Naik sebagai pengganti karena ${leavers(gone)}.`, `Moves up as a replacement because ${leavers(gone)}.`)
        : say(
            `Naik dari tempat ${from} ke tempat ${place} karena ${leavers(gone)}.`,
            `Moves up from place ${from} to place ${place} because ${leavers(gone)}.`,
          ),
    PLACE_KEPT: ({ gone }) =>
      say(
        `Tidak naik menggantikan: ${leavers(gone)} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
        `Does not move up: ${leavers(gone)} after taking part in the next stage, which was held without this entry.`,
      ),
    PRIZE: ({ prize }) =>
      prize === 'open'
        ? say(
            'Uang pembinaan belum ditetapkan karena peringkatnya bersama.',
            'The prize is not settled because the rank is shared.',
          )
        : say(`Uang pembinaan ${rupiahFigures(prize.amount, 'id')}.`, `Prize ${rupiahFigures(prize.amount, 'en')}.`),
    FIRST_RESERVE: ({ sharing, category }) =>
      sharing.length > 1
        ? say(
            `Cadangan pertama${inCategory(category)}, bersama: ${listed(sharing, 'id')}.`,
            `First reserve${inCategory(category)}, shared: ${listed(sharing, 'en')}.`,
          )
        : say(`Cadangan pertama${inCategory(category)}.`, `First reserve${inCategory(category)}.`),
    OUTSIDE_CUT: ({ places, behind, category }) => {
      const gap = behind === null ? '' : distance(behind);
      const below =
        behind === null
          ? ''
          : unit === 'mean-rank'
            ? say(
                `; ${name} ${gap} lebih besar daripada yang terakhir lolos`,
                `; ${name} ${gap} higher than the last who does`,
              )
            : say(`; ${gap} di bawah yang terakhir lolos`, `; ${gap} behind the last who does`);
      return say(
        `Tidak lolos: di luar ${places ?? 0} tempat yang tersedia${inCategory(category)}${below}.`,
        `Does not advance: outside the ${places ?? 0} places${inCategory(category)}${below}.`,
      );
    },
  };
}

function sentence<C extends StatementCode>(statement: StatementOf<C>, sentences: Sentences): string {
  return sentences[statement.code](statement.params);
}

/** Prepares the words of explanations: statements in, one text out. `decimals`, `unit`: of the scores as the ranking prints them. */
export function explanationWords(
  language: Language,
  decimals: number,
  unit: ScoreUnit = 'points',
): (statements: readonly Statement[]) => string {
  const sentences = sentencesIn(language, Math.max(2, decimals), unit);
  return (statements) => statements.map((one) => sentence(one, sentences)).join(' ');
}

/** What broke a tie, in a few words for a narrow column; '' where there was none. */
export function tieWords(statements: readonly Statement[], language: Language, decimals: number): string {
  for (const one of statements) {
    if (one.code === 'TIE_SHARED') return metricName('shared', language);
    if (one.code === 'TIE_BROKEN') {
      const { step, rival } = one.params;
      const [own, other] = stepValues(step, rival.value, Math.max(2, decimals), language);
      return `${step.criterion ?? metricName(step.metric, language)} ${own} (${rival.entry} ${other})`;
    }
  }
  return '';
}

/** The method's name as people read it. */
export const methodName = (method: MethodId, language: Language): string =>
  METHOD_WORDS.find(([id]) => id === method)?.[1][language] ?? method;
