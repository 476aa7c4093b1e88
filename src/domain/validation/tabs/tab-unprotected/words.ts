// TAB_UNPROTECTED: a judge's tab with scores is not protected although other tabs are.
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

export type Params = { judge: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Tab ${judgeLabel(p.judge, 'id')} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
  en: (p) =>
    `The tab of ${judgeLabel(p.judge, 'en')} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`,
};
