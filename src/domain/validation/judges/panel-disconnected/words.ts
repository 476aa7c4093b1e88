// PANEL_DISCONNECTED: groups of judges share no entry and cannot be compared.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `joins`: readings that would connect the groups; fewer than groups less one where conflicts forbid them. */
export type Params = { groups: string[][]; joins: { judge: string; entry: string }[] };

function joinsId({ groups, joins }: Params): string {
  if (joins.length < groups.length - 1) return 'Minta juri menilai juga peserta kelompok lain, atau tambah juri.';
  return `Minta ${listed(
    joins.map(({ judge, entry }) => `juri ${judge} menilai ${entry}`),
    'id',
  )}.`;
}

function joinsEn({ groups, joins }: Params): string {
  if (joins.length < groups.length - 1) return 'Have judges score entries of another group as well, or add a judge.';
  return `Ask ${listed(
    joins.map(({ judge, entry }) => `judge ${judge} to score ${entry}`),
    'en',
  )}.`;
}

const shown = ({ groups }: Params): string => groups.map((group) => `(${group.join(', ')})`).join(' ');

export const words: FindingWords<Params> = {
  id: (p) =>
    `Kelompok juri ${shown(p)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${joinsId(p)}`,
  en: (p) => `The groups of judges ${shown(p)} share no entry, so their severity cannot be compared. ${joinsEn(p)}`,
};
