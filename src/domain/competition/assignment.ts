// Who reads what: for a stage the judges of each entry, where the workbook says so.

/** Code of the entry → codes of the judges who score it, in the order of the judges tab. */
export type StageAssignment = ReadonlyMap<string, readonly string[]>;

/** By name of the stage; a stage that is not in it is scored by all of its judges. */
export type Assignment = ReadonlyMap<string, StageAssignment>;

/** Whether an entry is a judge's to score; null where every judge of the stage scores every entry. */
export function isAssignedIn(
  { assignment }: { assignment?: Assignment },
  stage: { name: string },
): ((judge: { code: string }, entry: { code: string }) => boolean) | null {
  const plan = assignment?.get(stage.name);
  return plan === undefined ? null : (judge, entry) => plan.get(entry.code)?.includes(judge.code) ?? false;
}

/** How many entries each of these judges scores. */
export function loadsOf(plan: StageAssignment, judges: readonly string[]): Map<string, number> {
  const loads = new Map(judges.map((judge): [string, number] => [judge, 0]));
  for (const readers of plan.values()) {
    for (const judge of readers) if (loads.has(judge)) loads.set(judge, loads.get(judge)! + 1);
  }
  return loads;
}
