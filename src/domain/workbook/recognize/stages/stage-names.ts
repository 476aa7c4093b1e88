// Stages nobody has listed, by the names of the judges' tabs: "Proposal - J1", "Proposal - J2", "Final - J1", "Final - J2".
import { codeKey, nameKey } from '../../../vocabulary/keys';
import { splitsOf } from '../../tab-names';
import { isJudgeWord } from '../judges';
import { judgeAndRest, judgeLabel } from '../shared/judge-label';

export type StageTabs = { stage: string; tabs: { tab: string; label: string }[] };

/** What stages are called. */
export const STAGE_WORDS =
  /tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;

/**
 * The tabs of each stage in their order, of two stages or more; none where the names tell of no stages. `unclear`: the same
 * judge stands beside different words that cannot be read as stages, so that the tabs must not be thrown together.
 */
export function stageTabs(names: readonly string[]): { sets: StageTabs[]; unclear: boolean } {
  const sets = new Map<string, StageTabs>();
  for (const tab of names) {
    for (const { left, right } of splitsOf(tab).filter((one) => one.spaced || /[|:_\-–]/.test(tab))) {
      const key = nameKey(left);
      if (key === '' || codeKey(right) === '' || isJudgeWord(left) || judgeLabel(left) !== null) continue;
      const set = sets.get(key) ?? { stage: left, tabs: [] };
      if (!set.tabs.some((one) => codeKey(one.label) === codeKey(right))) set.tabs.push({ tab, label: right });
      sets.set(key, set);
    }
  }
  const whole = [...sets.values()].filter((set) => set.tabs.length > 1);
  const labels = whole.map((set) => new Set(set.tabs.map((one) => codeKey(one.label))));
  const isStage = (set: StageTabs, index: number): boolean =>
    STAGE_WORDS.test(set.stage) ||
    labels.some((other, at) => at !== index && set.tabs.some((one) => other.has(codeKey(one.label))));
  const stages = whole.filter(isStage);
  const isWhole = stages.length > 1 && names.every((tab) => !isLoose(tab, stages));
  return { sets: isWhole ? stages : [], unclear: !isWhole && isTwofold(names) };
}

/** A judge's tab of a stage that has no other. */
const isLoose = (tab: string, stages: readonly StageTabs[]): boolean =>
  !stages.some((set) => set.tabs.some((one) => one.tab === tab)) && judgeAndRest(tab) !== null;

/** The same judge beside different words. */
function isTwofold(names: readonly string[]): boolean {
  const rests = new Map<string, Set<string>>();
  for (const tab of names) {
    const parts = judgeAndRest(tab);
    if (parts === null) continue;
    const key = codeKey(parts.label);
    rests.set(key, (rests.get(key) ?? new Set()).add(nameKey(parts.rest)));
  }
  return [...rests.values()].some((words) => words.size > 1);
}
