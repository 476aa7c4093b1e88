// The office's steps as the page knows them: from the server's state and what was learned since.

import { type OfficeStep, officePath, STEP_KINDS } from '../../use-cases/panel/work-path';
import type { State } from '../../use-cases/server';
import type { SessionState } from './session-state';

/** Stages that were ranked count as closed where nothing is told of them. */
function stagesOf({ ranking }: SessionState, { stages, lives, lastRun }: State) {
  if (lives.length > 0) return lives;
  const known = ranking && !ranking.provisional ? ranking : null;
  const isRanked = (stage: string): boolean =>
    known === null
      ? lastRun !== null && lastRun.errors === 0 && lastRun.ranked.includes(stage)
      : known.stages.some((one) => one.stage === stage) && !known.open.includes(stage);
  return stages.map((stage) => ({ stage, status: isRanked(stage) ? ('closed' as const) : ('open' as const) }));
}

/** Kinds of which a document is there. */
function madeKinds({ documents }: SessionState, state: State): string[] {
  const now = documents?.flatMap(({ kind, file }) => (file === null ? [] : [kind])) ?? [];
  return [...(state.documents.kinds ?? []), ...now];
}

export function stepsOf(known: SessionState, state: State): OfficeStep[] {
  const { setUp, unconfigured, begun } = state;
  return officePath({
    begun,
    people: setUp === undefined || unconfigured ? null : setUp,
    stages: stagesOf(known, state),
    made: madeKinds(known, state),
  });
}

/** The step at hand; null once all is done. */
export const stepAtHand = (known: SessionState, state: State): OfficeStep | null =>
  stepsOf(known, state).find(({ status }) => status === 'now') ?? null;

export const isMade = (known: SessionState, state: State, kind: string): boolean =>
  madeKinds(known, state).includes(kind);

/** What the step's own button makes. */
export const kindsOfStep = ({ id }: OfficeStep): readonly string[] =>
  id in STEP_KINDS ? STEP_KINDS[id as keyof typeof STEP_KINDS] : [];
