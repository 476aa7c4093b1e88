// METHOD_CAUTION: a rule does not do what it seems to do. Also found by ranking (ranking/stages).
import type { PanelCaution } from '../../../ranking/finding';
import type { ScoreUnit } from '../../../ranking/score-unit';
import { listed, plainNumber } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import type { FindingWords } from '../../finding-kind';

export type Params =
  | { reason: 'stage-weights-unused' }
  | { reason: 'standard-scores' }
  | { reason: 'standard-scores-carried' }
  | { reason: 'passing-score-unit'; unit: ScoreUnit; value: number }
  | PanelCaution;

function fewToTrim({ entries, whole }: Extract<Params, { reason: 'few-to-trim' }>, language: Language): string {
  const all = listed(entries, language);
  const count = entries.length;
  if (language === 'id') {
    const untouched = ` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${listed(whole, 'id')}.`;
    return `${count} peserta dinilai oleh kurang dari lima juri (${all}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${whole.length === 0 ? '' : untouched} Tambah juri, atau pilih metode “rata-rata”.`;
  }
  const untouched = ` With fewer than three judges nothing is dropped and the plain mean counts: ${listed(whole, 'en')}.`;
  return `${count === 1 ? '1 entry was' : `${count} entries were`} scored by fewer than five judges (${all}): once the highest and the lowest score are dropped, little is left.${whole.length === 0 ? '' : untouched} Add judges, or choose the method “mean”.`;
}

type Uneven = Extract<Params, { reason: 'uneven-judges' }>;

/** Entries named in one sentence. */
const MOST_NAMED = 6;

function unevenId({ entries }: Uneven): string {
  const moved = entries.map(
    ({ entry, places }) => `${entry} (${places === 0 ? 'peringkat tetap' : `bergeser ${places} peringkat`})`,
  );
  return `Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${entries.length} peserta jelas berubah: ${listed(moved, 'id', MOST_NAMED)}. Pertimbangkan “Metode” = terkoreksi.`;
}

function unevenEn({ entries }: Uneven): string {
  const moved = entries.map(
    ({ entry, places }) =>
      `${entry} (${places === 0 ? 'same rank' : `moves ${places} ${places === 1 ? 'rank' : 'ranks'}`})`,
  );
  return `Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${entries.length === 1 ? '1 entry' : `${entries.length} entries`} clearly change: ${listed(moved, 'en', MOST_NAMED)}. Consider “Method” = adjusted.`;
}

function caution(params: Params, language: Language): string {
  const texts = (id: string, en: string): string => (language === 'id' ? id : en);
  switch (params.reason) {
    case 'stage-weights-unused':
      return texts(
        'Bobot tahap terisi, tetapi “Gabung Nilai Tahap” = tidak: bobot itu tidak dipakai.',
        'Stage weights are set, but “Carry Over” is no: they are not used.',
      );
    case 'standard-scores':
      return texts(
        'Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode “rata-rata”.',
        'Standard scores may hide differences where judges saw different entries. Use the method “mean”.',
      );
    case 'standard-scores-carried':
      return texts(
        'Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai “Gabung Nilai Tahap” = tidak, atau metode “rata-rata”.',
        'Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set “Carry Over” to no, or the method to “mean”.',
      );
    case 'few-to-trim':
      return fewToTrim(params, language);
    case 'uneven-judges':
      return language === 'id' ? unevenId(params) : unevenEn(params);
    case 'passing-score-unit': {
      const limit = plainNumber(params.value, language);
      return params.unit === 'mean-rank'
        ? texts(
            `“Nilai Minimal Lolos” = ${limit} di sini berarti rata-rata peringkat, bukan nilai 0–100. Kosongkan, atau isi rata-rata peringkat.`,
            `Here “Passing Score” = ${limit} is a mean rank, not a score of 0–100. Clear it, or give a mean rank.`,
          )
        : texts(
            `“Nilai Minimal Lolos” = ${limit} di sini berarti skor baku (50 = rata-rata), bukan nilai 0–100. Kosongkan, atau isi skor baku.`,
            `Here “Passing Score” = ${limit} is a standard score (50 = average), not a score of 0–100. Clear it, or give a standard score.`,
          );
    }
  }
}

export const words: FindingWords<Params> = { id: (p) => caution(p, 'id'), en: (p) => caution(p, 'en') };
