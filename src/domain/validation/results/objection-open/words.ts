// OBJECTION_OPEN: an objection asks for attention. Found while its tab is read (workbook/tabs).
import { dateTime, quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `stage`: the one that a ruling opens again. */
export type Params = {
  entry: string;
  reason: 'unanswered' | 'too-late' | 'unknown-entry' | 'reopens';
  until?: string;
  stage?: string;
};

export const words: FindingWords<Params> = {
  id: (p) =>
    ({
      unanswered: `Sanggahan${p.entry === '' ? '' : ` tentang ${p.entry}`} belum dijawab dan diputuskan. Isi “Jawaban” dan “Putusan”.`,
      'too-late': `Sanggahan${p.entry === '' ? '' : ` tentang ${p.entry}`} masuk sesudah masa sanggah berakhir (${dateTime(p.until ?? '', 'id')}).`,
      'unknown-entry': `Sanggahan menyebut kode ${quoted(p.entry, 'id')} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
      reopens: `Putusan atas sanggahan${p.entry === '' ? '' : ` tentang ${p.entry}`} mengubah nilai tahap ${p.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`,
    })[p.reason],
  en: (p) =>
    ({
      unanswered: `The objection${p.entry === '' ? '' : ` about ${p.entry}`} has no answer and ruling yet. Fill in “Answer” and “Ruling”.`,
      'too-late': `The objection${p.entry === '' ? '' : ` about ${p.entry}`} came after the objection period had ended (${dateTime(p.until ?? '', 'en')}).`,
      'unknown-entry': `The objection names the code ${quoted(p.entry, 'en')}, which is not in the entries tab. Correct the code.`,
      reopens: `The ruling on the objection${p.entry === '' ? '' : ` about ${p.entry}`} changes scores of the stage ${p.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`,
    })[p.reason],
};
