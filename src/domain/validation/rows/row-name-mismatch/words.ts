// ROW_NAME_MISMATCH: code and name of a row belong to different entries.
import { quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

/** `more`: as many below it in the column, each with something else. */
export type Params = { judge: string; entry: string; written: string; name: string; more?: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Kode ${p.entry} di tab ${judgeLabel(p.judge, 'id')} bernama ${quoted(p.written, 'id')}, di tab Peserta ${quoted(p.name, 'id')}${p.more === undefined ? '' : `; begitu pula ${p.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
  en: (p) =>
    `Code ${p.entry} is ${quoted(p.written, 'en')} in the tab of ${judgeLabel(p.judge, 'en')}, but ${quoted(p.name, 'en')} in the entries tab${p.more === undefined ? '' : `, and so with ${p.more} rows below`}. Correct code or name; the code counts.`,
};
