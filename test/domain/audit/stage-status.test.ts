// The life of a stage, read from the rows of a history.

import { codeOf } from '../../../src/domain/audit/code';
import type { HistoryRow } from '../../../src/domain/audit/history-row';
import { stageStatuses } from '../../../src/domain/audit/stage-status';

const STAGES = [{ name: 'Proposal' }, { name: 'Presentasi' }, { name: 'Final' }];

const hashAt = (hour: number): string => String(hour).repeat(64);

/** A row of the history; each step at an hour of its own. */
const step = (
  hour: number,
  action: HistoryRow['action'],
  stage: string,
  more: Partial<HistoryRow> = {},
): HistoryRow => ({
  at: `2026-05-08T0${hour}:00:00`,
  by: `p${hour}@example.go.id`,
  action,
  stage,
  detail: 'rincian',
  run: 'r1',
  hash: hashAt(hour),
  ...more,
});

/** When and by whom a step of `step` was taken. */
const at = (hour: number) => ({ at: `2026-05-08T0${hour}:00:00`, by: `p${hour}@example.go.id` });

const open = (stage: string) => ({ stage, status: 'open', at: '', by: '', hash: '', code: '', reason: '' });
const closed = (stage: string, hour: number) => ({
  stage,
  status: 'closed',
  ...at(hour),
  hash: '',
  code: '',
  reason: '',
});
const decided = (stage: string, hour: number) => ({
  stage,
  status: 'decided',
  ...at(hour),
  hash: hashAt(hour),
  code: codeOf(hashAt(hour)),
  reason: '',
});

const [proposal, presentation, final] = ['Proposal', 'Presentasi', 'Final'] as const;

it('begins open, each stage in its place', () => {
  expect(stageStatuses(STAGES, [])).toEqual([open(proposal), open(presentation), open(final)]);
});

it('a step concerns its own stage alone', () => {
  expect(stageStatuses(STAGES, [step(1, 'close', presentation)])).toEqual([
    open(proposal),
    closed(presentation, 1),
    open(final),
  ]);
  expect(stageStatuses(STAGES, [step(1, 'close', proposal), step(2, 'decide', proposal)])).toEqual([
    decided(proposal, 2),
    open(presentation),
    open(final),
  ]);
});

it('what is decided carries the hash of its row, what is only closed none', () => {
  const [life] = stageStatuses(STAGES, [
    step(1, 'close', proposal),
    step(2, 'decide', proposal, { hash: 'abc'.repeat(22) }),
  ]);
  expect(life).toEqual({ ...decided(proposal, 2), hash: 'abc'.repeat(22), code: codeOf('abc'.repeat(22)) });
});

it('the other rows of the history change nothing', () => {
  const rows = [
    step(1, 'close', proposal),
    step(2, 'compute', proposal),
    step(3, 'rules', ''),
    step(4, 'fix', proposal),
  ];
  expect(stageStatuses(STAGES, rows)).toEqual([closed(proposal, 1), open(presentation), open(final)]);
});

describe('opened again', () => {
  const all = [
    step(1, 'close', proposal),
    step(2, 'decide', proposal),
    step(3, 'close', presentation),
    step(4, 'decide', presentation),
    step(5, 'close', final),
  ];

  it('a stage keeps the reason, and its decision is gone', () => {
    const rows = [...all.slice(0, 2), step(6, 'reopen', proposal, { detail: 'Sanggahan diterima' })];
    expect(stageStatuses(STAGES, rows)[0]).toEqual({ ...open(proposal), ...at(6), reason: 'Sanggahan diterima' });
  });

  it('takes what was decided from all later ones, which stay closed since they were', () => {
    const reopened = { ...open(proposal), ...at(6), reason: 'rincian' };
    expect(stageStatuses(STAGES, [...all, step(6, 'reopen', proposal)])).toEqual([
      reopened,
      closed(presentation, 4),
      closed(final, 5),
    ]);
  });

  it('leaves earlier ones as they are', () => {
    expect(stageStatuses(STAGES, [...all, step(6, 'reopen', presentation)])).toEqual([
      decided(proposal, 2),
      { ...open(presentation), ...at(6), reason: 'rincian' },
      closed(final, 5),
    ]);
  });

  it('leaves a later one open that never was closed', () => {
    const rows = [...all.slice(0, 2), step(6, 'reopen', proposal)];
    expect(stageStatuses(STAGES, rows).slice(1)).toEqual([open(presentation), open(final)]);
  });

  it('and closed again it has no reason any more', () => {
    expect(stageStatuses(STAGES, [...all, step(6, 'reopen', final), step(7, 'close', final)])[2]).toEqual(
      closed(final, 7),
    );
  });
});

it('a stage that is no longer in the workbook opens nothing', () => {
  const rows = [step(1, 'close', proposal), step(2, 'decide', proposal), step(3, 'reopen', 'Lapangan')];
  expect(stageStatuses(STAGES, rows)[0]).toEqual(decided(proposal, 2));
});
