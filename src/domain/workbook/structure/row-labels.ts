// What the label of a row says that it is: sums and means, weights, maxima, an example.
import type { RowRole } from './row-role';

const STATISTIC_CORE =
  /^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/;
const STATISTIC_OTHER =
  /^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/;
const WEIGHT_CORE = /^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/;
const MAXIMUM_CORE = /^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/;
/** What a line that shows how to fill in is called. */
const EXAMPLE = /^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i;
/** "Contoh", "Contoh pengisian", "Contoh: …" say no more than that it is one. */
const OF_EXAMPLE =
  /^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu;

const tokens = (label: string): string[] =>
  label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');

/** True for a label made of nothing but the words of statistics. */
function isStatisticLabel(label: string): boolean {
  const all = tokens(label);
  return (
    all.some((token) => STATISTIC_CORE.test(token)) &&
    all.every((token) => STATISTIC_CORE.test(token) || STATISTIC_OTHER.test(token))
  );
}

const isMadeOf = (label: string, core: RegExp): boolean => {
  const all = tokens(label);
  return (
    all.some((token) => core.test(token)) &&
    all.every(
      (token) => core.test(token) || STATISTIC_OTHER.test(token) || WEIGHT_CORE.test(token) || /^\d+$/.test(token),
    )
  );
};

/** Of weights where it stands over the entries, else of what they have reached. */
const SHARE_CORE = /^(?:persentase|prosentase|persen|percentage)$/;

/** True for the label of a row of weights over the entries. */
export const isWeightLabel = (label: string): boolean => isMadeOf(label, WEIGHT_CORE) || isMadeOf(label, SHARE_CORE);

/** What a row's label says that it is; null where it says nothing. `isOpen`: neither a code nor a number marks an entry. */
export function labelRole(row: {
  code: string;
  name: string;
  label: string;
  first: string;
  hasScores: boolean;
  isFirst: boolean;
  isOpen: boolean;
}): RowRole | null {
  const { code, name, label, first, hasScores, isFirst } = row;
  if (row.isOpen && label !== '') {
    if (EXAMPLE.test(label)) return 'example';
    const isWeight = isFirst ? isWeightLabel(label) : isMadeOf(label, WEIGHT_CORE);
    if (hasScores && isWeight && !isMadeOf(label, MAXIMUM_CORE)) return 'weight';
    if (hasScores && isFirst && isMadeOf(label, MAXIMUM_CORE)) return 'maximum';
    if (isStatisticLabel(label)) return isFirst && hasScores ? 'maximum' : 'statistic';
  }
  // A label may stand in the column of the codes or of the row numbers.
  if (isStatisticLabel(code)) return 'statistic';
  if (name !== '') return null;
  if (isStatisticLabel(first)) return 'statistic';
  if (hasScores && isMadeOf(first, WEIGHT_CORE)) return 'weight';
  return hasScores && isMadeOf(first, MAXIMUM_CORE) ? 'maximum' : null;
}

/** True for a label that may be an entry's name all the same: "Total" is one word, "Contoh Pelayanan Prima" no mere example. */
export const mayBeName = (label: string, isFirst: boolean): boolean =>
  EXAMPLE.test(label) ? !isFirst || !OF_EXAMPLE.test(label) : tokens(label).length === 1;
