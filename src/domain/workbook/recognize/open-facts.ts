// What is still asked is not told as a fact too.
import type { Fact } from '../../validation/inference/inference';
import type { Question } from '../../validation/inference/question';
import { nameKey } from '../../vocabulary/keys';

/** Without the columns about which a question is open; what is left of the criteria is not sure then. */
export function withoutOpen(facts: readonly Fact[], questions: readonly Question[]): Fact[] {
  const open = new Set(
    questions.flatMap((one) => (one.kind === 'COLUMN' ? [one.id, `column/${nameKey(one.params.header)}`] : [])),
  );
  const isOpen = (header: string): boolean => open.has(`column/${nameKey(header)}`);
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind === 'PASSED_COLUMN') return isOpen(fact.params.header) ? [] : [fact];
    if (fact.kind !== 'CRITERIA') return [fact];
    const names = fact.params.names.filter((name) => !isOpen(name));
    if (names.length === fact.params.names.length) return [fact];
    return names.length === 0 ? [] : [{ ...fact, sure: false, params: { ...fact.params, names } }];
  });
}
