// Whose scores a collected sheet holds. Of what is written into a judge's file, two things outlast every program it passes
// through (Google's conversion, Excel, WPS, openpyxl): the tab's name and the title above the table. Properties and hidden
// names do not: some programs drop them on saving.
import type { Competition, Judge, Stage } from '../../competition/competition';
import type { ReadSheet } from '../../file-formats/xlsx/cells';
import { nameKey } from '../../vocabulary/keys';
import { judgeTabName } from '../tab-names';

export type Owner = { stage: Stage; judge: Judge };

/** Lines above a judge's table, with some that were put in. */
const ABOVE = 6;

const isOwner = (one: Owner, other: Owner): boolean => one.stage === other.stage && one.judge === other.judge;

/** `Penilaian · Bu Retno (J1) · …`, or `Penilaian · J1 · …` of a judge without a name. A name may have been corrected since. */
function isTitleOf(title: string, { stage, judge }: Owner): boolean {
  const before = `${stage.name} · `;
  if (!title.startsWith(before)) return false;
  const rest = `${title.slice(before.length)} · `;
  return rest.startsWith(`${judge.code} · `) || rest.includes(` (${judge.code}) · `);
}

/** Another judge, or another stage, that the sheet says it is of; null where nothing speaks against the one who should. */
export function otherOwner(sheet: ReadSheet, expected: Owner, { stages, judges }: Competition): Owner | null {
  const all = stages.flatMap((stage) => judges.map((judge): Owner => ({ stage, judge })));
  const name = nameKey(sheet.name);
  const titles = sheet.rows
    .slice(0, ABOVE)
    .flatMap(([cell]) => (typeof cell?.value === 'string' ? [cell.value.trim()] : []));
  const witnesses = [
    all.filter((one) => nameKey(judgeTabName(one.stage, one.judge)) === name),
    ...titles.map((title) => all.filter((one) => isTitleOf(title, one))),
  ];
  // Where two have the same name, as stages shortened alike do, that is no witness against one of them.
  const against = witnesses.find((found) => found.length > 0 && !found.some((one) => isOwner(one, expected)));
  return against?.[0] ?? null;
}
