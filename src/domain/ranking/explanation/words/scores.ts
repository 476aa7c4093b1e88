// Sentences about a stage score: whose scores counted, and what the method made of them.
import type Fraction from 'fraction.js';
import { listed } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import type { LambdaOrigin } from '../../adjusted';
import { mean, roundedUnits, weightedMean } from '../../exact';
import { METHOD_WORDS } from '../../methods/words';
import type { LeftOutReason } from '../../result';
import { meanOfWeighed } from '../../weighted/weighing';
import type { Dropped, Standardized, StatementParams } from '../statement';
import { enoughPlaces } from './enough-places';
import { type Formatter, NOTHING, type Sentences } from './formatter';

const LEFT_OUT: Record<Language, Record<LeftOutReason, string>> = {
  id: {
    recused: 'tidak menilai (BK)',
    conflict: 'benturan kepentingan',
    unassigned: 'bukan bagiannya menurut Pembagian Juri',
    incomplete: 'nilai belum lengkap',
  },
  en: {
    recused: 'stepped aside (BK)',
    conflict: 'conflict of interest',
    unassigned: 'not theirs by the assignment',
    incomplete: 'scores incomplete',
  },
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

const ofThree = ([score, correction, weight]: readonly Fraction[]) => ({
  score: score!,
  correction: correction!,
  weight: weight!,
});

type Criteria = StatementParams['STAGE_SCORE']['criteria'];

function weighing(criteria: Criteria, { text, plain }: Formatter): string {
  const weights = criteria.map((one) => `${one.criterion} ${plain(one.weight)}`);
  const equal = criteria.every((one) => one.weight.equals(criteria[0]?.weight ?? 0));
  return equal
    ? text('bobot kriteria sama', 'equal weights')
    : text(`bobot ${weights.join(', ')}`, `weights ${weights.join(', ')}`);
}

const dropped = ({ judge, score, alike }: Dropped, what: string, { points, text }: Formatter): string =>
  `${judge} ${points(score)} (${what}${alike > 1 ? text(`, satu dari ${alike} yang sama`, `, one of ${alike} alike`) : ''})`;

function standardized(one: Standardized, fine: (value: Fraction) => string, { text }: Formatter): string {
  if (one.entries === 1) return `${one.judge} 0 (${text('hanya satu nilai', 'a single score')})`;
  if (one.sd.equals(0)) return `${one.judge} 0 (${text('semua nilainya sama', 'all scores alike')})`;
  const spread = text('simpangan baku', 'standard deviation');
  return `${one.judge} ${fine(one.z)} (${text('rata-rata', 'mean')} ${fine(one.mean)}, ${spread} ${fine(one.sd)}, ${text(`${one.entries} peserta`, `${one.entries} entries`)})`;
}

export const SCORE_SENTENCES: Sentences<
  | 'STAGE_SCORE'
  | 'SCORE_BY_CRITERION'
  | 'SCORES_DROPPED'
  | 'MIDDLE_SCORES'
  | 'RANKS_WITHIN_JUDGES'
  | 'STANDARDIZED'
  | 'SEVERITY_CORRECTED'
  | 'SCORES_WEIGHED'
  | 'JUDGE_LEFT_OUT'
  | 'ASSIGNED_JUDGES'
  | 'JUDGES_WITHOUT_SCORE'
  | 'CARRIED_OVER'
> = {
  STAGE_SCORE: ({ method, judges, criteria, score }, format) => {
    const { text, Name, points, scoresOf, unit, language } = format;
    const readings = scoresOf(judges).join('; ');
    const by = unit === 'points' ? ` = ${METHOD_WORDS[method].score[language]}` : '';
    const of = text(by === '' ? ' dari' : '', ' of');
    const count = judges.length;
    const panel = text(`${count} juri`, count === 1 ? '1 judge' : `${count} judges`);
    // One list of criteria stands in the statements of a whole stage.
    const weights = format.once(criteria, () => weighing(criteria, format));
    return `${Name} ${points(score)}${by}${of} ${panel} (${readings}); ${weights}.`;
  },
  SCORE_BY_CRITERION: ({ criteria, score }, format) => {
    const { text, Name, points, plain } = format;
    const of = criteria.map(({ criterion, weight, max, marks, mean: own }) => {
      const judges = marks.map(({ judge, mark }) => `${judge} ${plain(mark)}`).join('; ');
      const average = marks.length === 1 ? '' : text(`, rata-rata ${points(own)}`, `, mean ${points(own)}`);
      return `${criterion} (${text('bobot', 'weight')} ${plain(weight)}, ${text('maks.', 'max')} ${plain(max)}): ${judges}${average}`;
    });
    return text(
      `${Name} ${points(score)} = 100 × jumlah (bobot × rata-rata juri ÷ maksimum) ÷ jumlah bobot. ${of.join('. ')}.`,
      `${Name} ${points(score)} = 100 × sum of (weight × mean of the judges ÷ maximum) ÷ sum of weights. ${of.join('. ')}.`,
    );
  },
  SCORES_DROPPED: ({ dropped: both }, format) =>
    both === null
      ? format.text(
          'Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.',
          'Fewer than three judges: no score is dropped, the plain mean counts.',
        )
      : format.text(
          `Dibuang: ${dropped(both.highest, 'tertinggi', format)} dan ${dropped(both.lowest, 'terendah', format)}; rata-rata dari nilai lainnya.`,
          `Dropped: ${dropped(both.highest, 'highest', format)} and ${dropped(both.lowest, 'lowest', format)}; the mean is over the others.`,
        ),
  MIDDLE_SCORES: ({ middle }, { text, scoresOf }) => {
    const scores = scoresOf(middle).join('; ');
    return middle.length === 1
      ? text(`Nilai tengah: ${scores}.`, `The score in the middle: ${scores}.`)
      : text(`Rata-rata dua nilai tengah: ${scores}.`, `Mean of the two scores in the middle: ${scores}.`);
  },
  RANKS_WITHIN_JUDGES: ({ ranks }, { text, plain }) => {
    const each = ranks.map((one) =>
      text(`${one.judge} ${plain(one.rank)} dari ${one.entries}`, `${one.judge} ${plain(one.rank)} of ${one.entries}`),
    );
    return text(`Peringkat pada tiap juri: ${each.join('; ')}.`, `Rank with each judge: ${each.join('; ')}.`);
  },
  STANDARDIZED: ({ judges }, format) => {
    const zs = judges.map((one) => one.z);
    const reported = (values: readonly Fraction[]): Fraction => mean(values).mul(10).add(50);
    // Two decimals more than the score has; further ones where it lies so near a rounding boundary that these lead astray.
    const places = Math.max(
      ...[zs, [mean(zs)]].map((values) => enoughPlaces(values, reported, format.decimals, format.decimals + 2)),
    );
    const fine = (value: Fraction): string => format.fixed(value, places);
    const each = judges.map((one) => standardized(one, fine, format));
    const z = fine(mean(zs));
    return format.text(
      `Selisih dari rata-rata juri dalam simpangan baku: ${each.join('; ')}; 50 + 10 × rata-ratanya ${z}.`,
      `Distance from the judge’s mean in standard deviations: ${each.join('; ')}; 50 + 10 × their mean ${z}.`,
    );
  },
  SEVERITY_CORRECTED: ({ mean: raw, correction }, { text, fixed, plain, decimals, language }) => {
    if (correction === null) {
      return text(
        'Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.',
        'All entries were scored by the same judges, so the correction for severity leaves the mean as it is.',
      );
    }
    const { points: difference, lambda, origin } = correction;
    const places = enoughPlaces([raw, difference], ([one, other]) => one!.add(other!), decimals);
    const before = fixed(raw, places);
    const amount = fixed(difference.abs(), places);
    const how = `λ = ${plain(lambda)}, ${LAMBDA_ORIGINS[language][origin]}`;
    if (roundedUnits(difference.abs(), places) === roundedUnits(NOTHING, places)) {
      return text(
        `Rata-rata ${before} tidak berubah oleh koreksi keketatan (${how}).`,
        `The correction for severity leaves the mean ${before} as it is (${how}).`,
      );
    }
    const strict = difference.s > 0;
    return text(
      `Rata-rata ${before} ${strict ? 'ditambah' : 'dikurangi'} ${amount}: juri peserta ini secara bersama ${amount} poin lebih ${strict ? 'ketat' : 'longgar'} daripada keseluruhan juri (${how}).`,
      `Mean ${before} ${strict ? 'plus' : 'minus'} ${amount}: the judges of this entry together are ${amount} points ${strict ? 'stricter' : 'more lenient'} than the panel as a whole (${how}).`,
    );
  },
  SCORES_WEIGHED: ({ judges, limit }, { text, fixed, decimals }) => {
    if (judges === null)
      return text(
        'Juri berbobot menurut keandalannya, dengan koreksi keketatan; bobot tiap juri hanya ditunjukkan kepada panitia.',
        'Judges are weighted by their reliability and corrected for severity; each judge’s weight is shown to the committee alone.',
      );
    const read = (values: readonly Fraction[]): Fraction =>
      meanOfWeighed(judges.map((_, index) => ofThree(values.slice(3 * index, 3 * index + 3))));
    const places = enoughPlaces(
      judges.flatMap(({ score, correction, weight }) => [score, correction, weight]),
      read,
      decimals,
    );
    const each = judges.map(({ judge, score, correction, weight }) => {
      const sign = correction.s < 0 ? '−' : '+';
      return `${judge} (${fixed(score, places)} ${sign} ${fixed(correction.abs(), places)}) × ${fixed(weight, places)}`;
    });
    const sum = each.join('; ');
    const far =
      limit === null
        ? text('Bobot juri menurut keandalannya', 'Judges weighted by their reliability')
        : text(
            `Nilai yang lebih dari ${fixed(limit, decimals)} poin dari yang wajar berbobot kurang`,
            `Scores more than ${fixed(limit, decimals)} points from what is to be expected weigh less`,
          );
    return text(
      `${far}: (nilai + koreksi keketatan) × bobot, dibagi jumlah bobot: ${sum}.`,
      `${far}: (score + correction for severity) × weight, divided by the sum of weights: ${sum}.`,
    );
  },
  JUDGE_LEFT_OUT: ({ judge, reason }, { text }) =>
    text(
      `Juri ${judge} tidak dihitung: ${LEFT_OUT.id[reason]}.`,
      `Judge ${judge} is not counted: ${LEFT_OUT.en[reason]}.`,
    ),
  ASSIGNED_JUDGES: ({ judges, of }, { text }) =>
    text(
      `Menurut Pembagian Juri dinilai ${judges.length} dari ${of} juri (${listed(judges, 'id')}).`,
      `By the assignment scored by ${judges.length} of ${of} judges (${listed(judges, 'en')}).`,
    ),
  JUDGES_WITHOUT_SCORE: ({ judges }, { text }) =>
    text(`Tanpa nilai dari juri ${listed(judges, 'id')}.`, `Without scores of ${listed(judges, 'en')}.`),
  CARRIED_OVER: ({ parts, score }, { text, name, Name, points, fixed, plain, decimals }) => {
    const total = (scores: readonly Fraction[]): Fraction =>
      weightedMean(parts.map(({ weight }, index) => ({ weight, score: scores[index]! }))) ?? NOTHING;
    const places = enoughPlaces(
      parts.map((part) => part.score),
      total,
      decimals,
    );
    const shares = parts
      .map((part) => `${part.stage} ${fixed(part.score, places)} × ${plain(part.weight)}`)
      .join(' + ');
    return text(
      `${Name} gabungan ${points(score)} dari ${shares}.`,
      `Carried-over ${name} ${points(score)} from ${shares}.`,
    );
  },
};
