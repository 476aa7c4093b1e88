// The explanation of a rank in words: the statements of `ranking/explanation`, one sentence each, in both languages.
import Fraction from 'fraction.js';
import type { EntryStatus } from '../competition/competition';
import type { LeftOutReason } from '../competition/result';
import type { MethodId, TieBreakId } from '../competition/settings';
import { roundedUnits, toFixed } from '../ranking/exact';
import type { Leaver, Statement, StatementCode, StatementOf, StatementParams } from '../ranking/explanation/statement';
import type { Language } from '../sheets/words';
import { METHOD_WORDS, TIE_BREAK_WORDS } from '../sheets/words';
import { decimal, listed } from './format';
import { rupiahFigures } from './money';

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
      const readings = judges.map((one) => `${one.judge} ${points(one.score)}`).join('; ');
      const weighing = weighingOf(criteria);
      const own = points(score);
      return say(
        `Nilai ${own} = ${METHOD_NAMES.id[method]} ${judges.length} juri (${readings}); ${weighing}.`,
        `Score ${own} = ${METHOD_NAMES.en[method]} of ${judges.length === 1 ? '1 judge' : `${judges.length} judges`} (${readings}); ${weighing}.`,
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
    BELOW_PASSING_SCORE: ({ passingScore, score }) =>
      say(
        `Tidak lolos: ${points(score)} di bawah nilai minimal ${plain(passingScore)}.`,
        `Does not advance: ${points(score)} is below the passing score ${plain(passingScore)}.`,
      ),
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
        behind === null ? '' : say(`; ${gap} di bawah yang terakhir lolos`, `; ${gap} behind the last who does`);
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
