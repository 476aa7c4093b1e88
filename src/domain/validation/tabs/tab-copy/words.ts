// TAB_COPY: two tabs mean the same, or a tab is named as a copy. Found while reading (use-cases/reading).
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `judge`: null where it is a configuration tab. `reason`: two tabs with one meaning, or a tab named as a copy. */
export type Params = { judge: string | null; first: string; reason: 'same-name' | 'copy' };

export const words: FindingWords<Params> = {
  id: (p) =>
    p.reason === 'copy'
      ? `Menurut namanya, tab ini salinan tab juri ${p.judge ?? ''} (${quoted(p.first, 'id')}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`
      : `Tab ini dan tab ${quoted(p.first, 'id')} sama-sama terbaca sebagai ${p.judge === null ? 'tab konfigurasi yang sama' : `tab juri ${p.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`,
  en: (p) =>
    p.reason === 'copy'
      ? `By its name this tab is a copy of the tab of judge ${p.judge ?? ''} (${quoted(p.first, 'en')}), so it is not read. Delete it, or give it another name to keep it.`
      : `This tab and the tab ${quoted(p.first, 'en')} both read as ${p.judge === null ? 'the same configuration tab' : `the tab of judge ${p.judge} at this stage`}. Delete or rename one of them.`,
};
