// The assignment tab: what is read of it, and what is told of a plan that somebody changed.
import type { StageAssignment } from '../../../../src/domain/competition/assignment';
import { findingSentence } from '../../../../src/domain/validation/finding';
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { readAssignment } from '../../../../src/domain/workbook/tabs/assignment';
import { checkAssignment } from '../../../../src/domain/workbook/tabs/assignment-check';
import { competitionOf, entry, judge, stageNamed } from '../../validation/support/stage';

const competition = competitionOf({
  judges: [judge('J1', { name: 'Bu Retno' }), judge('J2'), judge('J3', { stages: ['Final'] }), judge('J4')],
  stages: [stageNamed('Proposal'), stageNamed('Final')],
});
const grid = (...values: Cell[][]) => ({ tab: 'Pembagian Juri', values });
const HEADER = ['Tahap', 'Kode', 'Nama Inovasi', 'Instansi', 'Juri'];

it('reads codes or names of judges, in the order of the judges tab, wherever the table stands', () => {
  const read = readAssignment(
    grid(
      ['Pembagian Juri'],
      [],
      HEADER,
      ['proposal', 'a', '', '', 'J4; bu retno'],
      ['Proposal', 'B', '', '', 'J2'],
      ['Final', 'A', '', '', 'J3'],
    ),
    competition,
  );
  expect(read?.findings).toEqual([]);
  expect([...(read?.assignment ?? [])].map(([stage, plan]) => [stage, [...plan]])).toEqual([
    [
      'Proposal',
      [
        ['A', ['J1', 'J4']],
        ['B', ['J2']],
      ],
    ],
    ['Final', [['A', ['J3']]]],
  ]);
  expect(read?.rows).toContainEqual({ stage: 'Proposal', entry: 'B', row: 4, cell: 'E5' });
});

it('in English, and without a stage where there is but one', () => {
  const one = competitionOf();
  const read = readAssignment(grid(['Code', 'Judges'], ['C', 'J2, J1']), one);
  expect(read?.assignment.get('Proposal')?.get('C')).toEqual(['J1', 'J2']);
});

it('tells what it cannot read at its cell, as an error of the stage', () => {
  const read = readAssignment(
    grid(
      HEADER,
      ['Semifinal', 'A', '', '', 'J1'],
      ['Proposal', 'X', '', '', 'J1'],
      ['Proposal', 'A', '', '', 'J3, J9'],
      ['Proposal', 'a', '', '', 'J1'],
    ),
    competition,
  );
  expect(
    read?.findings.map(({ cell, stage, severity, params }) => [
      cell,
      stage,
      severity,
      params.setting,
      params.reason,
      params.value,
    ]),
  ).toEqual([
    ['A2', undefined, 'error', 'assignment.stage', 'unknown-reference', 'Semifinal'],
    ['B3', 'Proposal', 'error', 'assignment.entry', 'unknown-reference', 'X'],
    ['E4', 'Proposal', 'error', 'assignment.judges', 'unknown-reference', 'J3'],
    ['E4', 'Proposal', 'error', 'assignment.judges', 'unknown-reference', 'J9'],
    ['B5', 'Proposal', 'error', 'assignment.entry', 'duplicate', 'a'],
  ]);
});

it('takes a tab of the office’s own for none', () => {
  expect(readAssignment(grid(['Catatan pembagian juri'], ['rapat hari Senin']), competition)).toBeNull();
  expect(readAssignment(grid(['Juri', 'Ruang'], ['J1', 'A']), competition)).toBeNull();
});

describe('ASSIGNMENT_CAUTION', () => {
  const told = (
    plan: StageAssignment,
    more: Parameters<typeof competitionOf>[0] = {},
    readings: number | null = null,
  ) => {
    const whole = competitionOf({ judges: [judge('J1'), judge('J2'), judge('J3')], ...more });
    return checkAssignment(whole, whole.stages[0]!, plan, readings, (code) => (code === null ? {} : { cell: code }));
  };
  const even = new Map([
    ['A', ['J1', 'J2']],
    ['B', ['J2', 'J3']],
    ['C', ['J1', 'J3']],
  ]);

  it('is told of a judge who must not score the entry, at its cell', () => {
    const judges = [judge('J1', { institution: 'Dinas A' }), judge('J2'), judge('J3', { conflicts: ['C'] })];
    const found = told(even, { judges });
    expect(found.map(({ cell, severity, params }) => [cell, severity, params.reason])).toEqual([
      ['A', 'warning', 'conflict'],
      ['C', 'warning', 'conflict'],
    ]);
    expect(findingSentence(found[0]!, 'id')).toBe(
      'Juri J1 mendapat “Inovasi A” (A) meski ada benturan kepentingan (instansi sama). Ganti jurinya.',
    );
  });

  it('is told of entries with fewer judges than there should be', () => {
    // Without a setting, than most have.
    for (const readings of [2, null]) {
      expect(told(new Map([...even, ['C', ['J3']]]), {}, readings)).toMatchObject([
        { severity: 'warning', params: { reason: 'few', entries: ['“Inovasi C” (C)'], readings: 2 } },
      ]);
    }
  });

  it('notes loads that differ by more than one', () => {
    const uneven = new Map([...even, ['C', ['J2', 'J3']]]);
    expect(told(uneven)).toMatchObject([
      {
        severity: 'info',
        params: { reason: 'loads', least: { judge: 'J1', entries: 1 }, most: { judge: 'J2', entries: 3 } },
      },
    ]);
  });

  it('is told of judges who share no entry', () => {
    const apart = new Map([
      ['A', ['J1']],
      ['B', ['J2']],
      ['C', ['J3']],
    ]);
    expect(told(apart)).toMatchObject([{ params: { reason: 'disconnected', groups: [['J1'], ['J2'], ['J3']] } }]);
  });

  it('is told of no plan that is even, nor of judges who fell out or of entries that have left', () => {
    expect(told(even, {}, 2)).toEqual([]);
    const without = new Map([
      ['A', ['J1', 'J2']],
      ['B', ['J1', 'J2']],
      ['C', ['J3']],
    ]);
    const judges = [judge('J1'), judge('J2'), judge('J3', { unavailable: true })];
    const entries = [entry('A'), entry('B'), entry('C', { status: 'withdrawn' })];
    expect(told(without, { judges, entries }, 2)).toEqual([]);
  });
});
