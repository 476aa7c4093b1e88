// The state of the dialog: the ranking first, its rank ranges once they are computed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComputeAnswer, ProfileAnswer, ReliabilityAnswer, StageAnswer } from '../../use-cases/answers';
import type { State } from '../../use-cases/server';
import type { CallFailure } from '../client/failures';
import type { Client } from '../client/server';

/** One ranked stage with its profile and reliability. */
export type DialogStage = {
  ranked: StageAnswer;
  profile: ProfileAnswer | undefined;
  /** Undefined until assessed. */
  reliability: ReliabilityAnswer | undefined;
};

export type DialogState = {
  state: State | null;
  provisional: boolean;
  /** Null until the first answer. */
  stages: DialogStage[] | null;
  /** True once the ranges have come. */
  isAssessed: boolean;
  failure: CallFailure | null;
  /** Loads everything again. */
  load: (provisional: boolean) => void;
};

const stagesOf = ({ stages, profiles = [], reliability }: ComputeAnswer): DialogStage[] =>
  stages.map((ranked) => ({
    ranked,
    profile: profiles.find(({ stage }) => stage === ranked.stage),
    reliability: reliability.find(({ stage }) => stage === ranked.stage),
  }));

/** Writes nothing: the dialog only reads. The latest request wins. */
export function useDialog(client: Client, begin: boolean): DialogState {
  const [known, setKnown] = useState<Omit<DialogState, 'load'>>({
    state: null,
    provisional: begin,
    stages: null,
    isAssessed: false,
    failure: null,
  });
  const asked = useRef(0);
  const load = async (provisional: boolean) => {
    asked.current += 1;
    const mine = asked.current;
    const learn = (news: Partial<DialogState>) =>
      mine === asked.current && setKnown((before) => ({ ...before, ...news }));
    learn({ provisional, stages: null, isAssessed: false, failure: null });
    void client.getState().then((outcome) => 'answer' in outcome && learn({ state: outcome.answer }));
    const request = { provisional, write: false, profiles: true };
    const first = await client.computeRanking(request);
    if ('failure' in first) return learn({ failure: first.failure });
    learn({ stages: stagesOf(first.answer) });
    if (first.answer.stages.length === 0) return;
    const second = await client.computeRanking({ ...request, reliability: true });
    if ('failure' in second) learn({ failure: second.failure });
    else learn({ stages: stagesOf(second.answer), isAssessed: true });
  };
  useEffect(() => void load(begin), []);
  return { ...known, load: (provisional) => void load(provisional) };
}
