// TAB_COPY: two tabs mean the same, or a tab is named as a copy. Found while reading (use-cases/reading).
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `judge`: null where it is no judge's tab. `reason`: two tabs with one meaning, or a tab named as a copy. */
export type Params = { judge: string | null; first: string; reason: 'same-name' | 'copy' | 'decides' };

export const words: FindingWords<Params> = {
  id: (p) =>
    p.reason === 'copy'
      ? `Menurut namanya, tab ini salinan tab juri ${p.judge ?? ''} (${quoted(p.first, 'id')}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`
      : `Dua tab untuk ${p.judge === null ? (p.reason === 'decides' ? 'keputusan yang sama' : 'pengaturan yang sama') : `juri ${p.judge}`}: tab ini dan ${quoted(p.first, 'id')}. Hapus atau ganti nama salah satunya.`,
  en: (p) =>
    p.reason === 'copy'
      ? `By its name this tab is a copy of the tab of judge ${p.judge ?? ''} (${quoted(p.first, 'en')}), so it is not read. Delete it, or give it another name to keep it.`
      : `Two tabs for ${p.judge === null ? (p.reason === 'decides' ? 'the same decisions' : 'the same settings') : `judge ${p.judge}`}: this one and ${quoted(p.first, 'en')}. Delete or rename one of them.`,
};
