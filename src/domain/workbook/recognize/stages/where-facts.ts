// Where the scores stand: stages, judges' tabs, tabs that they share.
import type { Judge, Stage } from '../../../competition/competition';
import type { Fact } from '../../../validation/inference/inference';
import type { Read } from './read-stage';

export function whereFacts(
  reads: readonly Read[],
  judges: readonly Judge[],
  hasStages: boolean,
  stages: readonly Stage[],
): Fact[] {
  const perTab = reads
    .filter((read) => read.layout === null)
    .flatMap((read) => read.desks.map((desk) => desk.table.tab));
  const isNamed = perTab.every((tab) => /juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(tab));
  const shared = reads.flatMap(({ layout, desks, stage }): Fact[] =>
    layout === null
      ? []
      : [
          {
            kind: 'SCORE_TAB',
            sure: layout !== 'totals',
            params: { tab: stage.scoreTab ?? '', layout, judges: desks.map((desk) => desk.label) },
          },
        ],
  );
  return [
    ...(hasStages && reads.length > 1
      ? [
          {
            kind: 'STAGES',
            sure: false,
            params: { stages: stages.map((one) => one.name), advance: stages.map((one) => one.advance) },
          } satisfies Fact,
        ]
      : []),
    ...(perTab.length > 0
      ? [{ kind: 'JUDGE_TABS', sure: isNamed && judges.length > 1, params: { tabs: perTab } } satisfies Fact]
      : []),
    ...shared,
  ];
}
