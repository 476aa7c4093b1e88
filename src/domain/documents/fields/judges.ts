// What papers say of judges: one alone, and in lists.
import { criteriaOf, type Judge, judgesOf, type Stage } from '../../competition/competition';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Settings } from '../../settings/settings';
import { type Fields, orDots } from './fields';
import { headOfRegion } from './office';
import { ownFields } from './own-columns';
import { oneLine } from './text';

const roleOf = ({ role }: Judge): string => oneLine(role) || 'Anggota';

/** Of a paper about one judge. */
export const judgeFields = (judge: Judge) => ({
  ...ownFields('juri', judge),
  kode: oneLine(judge.code),
  nama_juri: orDots(oneLine(judge.name)),
  peran: roleOf(judge),
  instansi_juri: oneLine(judge.institution),
});

/** Judges in a list, numbered. */
export const judgeRows = (judges: readonly Judge[]): Fields[] =>
  judges.map((judge, index) => {
    const { kode, nama_juri, peran, instansi_juri } = judgeFields(judge);
    return { no: `${index + 1}.`, ...ownFields('juri', judge), kode, nama: nama_juri, peran, instansi_juri };
  });

/** Who chairs the judges; '' where nobody is called so. */
export const chairOf = (judges: readonly Judge[]): string =>
  oneLine(judges.find(({ role }) => /^(?:ketua|chair)/i.test(role.trim()))?.name ?? '');

/** The stages in which a judge scores. */
export const judgedStages = (competition: ConfiguredCompetition, judge: Judge): Stage[] =>
  competition.stages.filter(
    (stage) => criteriaOf(competition, stage).length > 0 && judgesOf(competition, stage).includes(judge),
  );

/** "Keputusan Wali Kota Pasuruan Nomor 188/1/2023", which appoints the judges. */
export function juryDecree(settings: Settings): string {
  const head = headOfRegion(settings);
  return `Keputusan${head === null ? '' : ` ${head}`} Nomor ${orDots(oneLine(settings.juryDecreeNumber))}`;
}
