// Which judges can be compared with each other: those linked by entries that both scored.

/**
 * The connected components of the bipartite graph of entries and judges, as groups of judge codes. `panels` holds, for
 * each entry, the codes of the judges who scored it; a judge who scored nothing belongs to no group. Judges within a group
 * and groups by their first judge stand in the order of `judges`.
 */
export function judgeGroups(judges: readonly string[], panels: Iterable<readonly string[]>): string[][] {
  const parent = new Map<string, string>();
  const rootOf = (judge: string): string => {
    let root = judge;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    return root;
  };
  for (const panel of panels) {
    for (const judge of panel) {
      if (!parent.has(judge)) parent.set(judge, judge);
      parent.set(rootOf(judge), rootOf(panel[0]!));
    }
  }
  const groups = new Map<string, string[]>();
  for (const judge of judges.filter((code) => parent.has(code))) {
    const root = rootOf(judge);
    groups.set(root, [...(groups.get(root) ?? []), judge]);
  }
  return Array.from(groups.values());
}
