// SETTING_INVALID, unknown-reference: a criterion or judge names a stage, or a judge an entry, that does not exist.
import { codeKey } from '../../../vocabulary/keys';
import type { WorkbookCheck } from '../../shared/rule';
import { settingInvalid } from './finding';

export const unknownReferences: WorkbookCheck<'SETTING_INVALID'> = (view) => {
  const { stages, criteria, judges, entries } = view.competition;
  // Compared to the letter, as everything that looks up a stage does: a name that only resembles one finds nothing.
  const allowed = stages.map(({ name }) => name);
  const codes = new Set(entries.map(({ code }) => codeKey(code)));
  const reason = 'unknown-reference';
  return [
    ...criteria.flatMap(({ stage }, index) =>
      stage === null || allowed.includes(stage)
        ? []
        : [
            settingInvalid(
              view,
              { kind: 'criterion', index, column: 'stage' },
              { setting: 'criteria.stage', value: stage, reason, allowed },
            ),
          ],
    ),
    ...judges.flatMap((judge, index) => [
      ...judge.stages
        .filter((name) => !allowed.includes(name))
        .map((value) =>
          settingInvalid(
            view,
            { kind: 'judge', index, column: 'stages' },
            { setting: 'judges.stages', value, reason, allowed },
          ),
        ),
      ...judge.conflicts
        .filter((code) => !codes.has(codeKey(code)))
        .map((value) =>
          settingInvalid(
            view,
            { kind: 'judge', index, column: 'conflicts' },
            { setting: 'judges.conflicts', value, reason },
          ),
        ),
    ]),
  ];
};
