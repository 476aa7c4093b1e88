// PANEL_DISCONNECTED: groups of judges share no entry and cannot be compared.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `joins`: readings that would connect the groups; fewer than groups less one where conflicts forbid them. */
export type Params = { groups: string[][]; joins: { judge: string; entry: string }[] };

function joinsId({ groups, joins }: Params): string {
  if (joins.length < groups.length - 1) return 'Minta juri menilai juga peserta kelompok lain, atau tambah juri.';
  const readings = joins.map(({ judge, entry }) => `juri ${judge} menilai ${entry}`);
  return `${joins.length === 1 ? 'Satu penilaian tambahan' : `${joins.length} penilaian tambahan`} cukup untuk menghubungkannya: ${listed(readings, 'id')}.`;
}

function joinsEn({ groups, joins }: Params): string {
  if (joins.length < groups.length - 1) return 'Have judges score entries of another group as well, or add a judge.';
  const readings = joins.map(({ judge, entry }) => `judge ${judge} scores ${entry}`);
  return `${joins.length === 1 ? 'One more reading connects them' : `${joins.length} more readings connect them`}: ${listed(readings, 'en')}.`;
}

export const words: FindingWords<Params> = {
  id: (p) =>
    `Penilaian terbagi dalam ${p.groups.length} kelompok juri yang tidak punya peserta bersama: ${p.groups.map((group) => `(${group.join(', ')})`).join(' ')}. Keketatan antarkelompok tidak dapat dibandingkan. ${joinsId(p)}`,
  en: (p) =>
    `The scores fall into ${p.groups.length} groups of judges without a common entry: ${p.groups.map((group) => `(${group.join(', ')})`).join(' ')}. Severity cannot be compared between groups. ${joinsEn(p)}`,
};
