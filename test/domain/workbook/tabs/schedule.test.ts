// The timetable tab: what is read of it, and what is told of it.
import { slotsOf } from '../../../../src/domain/competition/schedule';
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { readSchedule } from '../../../../src/domain/workbook/tabs/schedule';
import { checkSchedule } from '../../../../src/domain/workbook/tabs/schedule-check';
import { competitionOf, stageNamed } from '../../validation/support/stage';

const competition = competitionOf({ stages: [stageNamed('Presentasi'), stageNamed('Lapangan')] });
const HEADER = ['Acara', 'Tanggal', 'Mulai', 'Selesai', 'Tempat', 'Ruang', 'Kode'];
const read = (...rows: Cell[][]) => readSchedule({ tab: 'Jadwal', values: [HEADER, ...rows] }, competition)!;
const told = (...rows: Cell[][]) =>
  checkSchedule(read(...rows), competition).map(({ cell, params }) => [cell, params.reason]);

it('reads days that stand once above their rows, times, rooms, and what is held beside judging', () => {
  const { slots, findings } = read(
    ['Technical Meeting', '10 Maret 2021', '13.00', '', 'Balai Kota', '', ''],
    ['presentasi', 'Selasa, 16 Maret 2021', '09.25', '09.50', '', 'A', 'b'],
    ['Presentasi', '', '9:00', { date: '1899-12-30T09:25:00' }, '', 'A', 'A'],
  );
  expect(findings).toEqual([]);
  expect(slots[0]).toMatchObject({ occasion: 'Technical Meeting', stage: null, entry: null, start: 780, end: null });
  expect(slotsOf({ schedule: slots }, { name: 'Presentasi' })).toMatchObject([
    { entry: 'A', date: '2021-03-16', start: 540, end: 565, room: 'A' },
    { entry: 'B', date: '2021-03-16', start: 565, end: 590 },
  ]);
});

it('tells what it cannot read, as a warning at its cell', () => {
  const { slots, findings } = read(
    ['Presentasi', 'besok', '09.00', '', '', '', 'A'],
    ['Presentasi', '16 Maret 2021', 'pagi', '', '', '', 'X'],
  );
  expect(slots).toEqual([]);
  expect(findings.map(({ cell, severity, params }) => [cell, severity, params.reason])).toEqual([
    ['B2', 'warning', 'not-a-date'],
    ['G3', 'warning', 'unknown-reference'],
  ]);
  expect(read(['Presentasi', '16 Maret 2021', 'pagi', '', '', '', 'A']).findings).toMatchObject([
    { cell: 'C2', params: { reason: 'not-a-time' } },
  ]);
});

it('takes a tab of the office’s own for none', () => {
  expect(readSchedule({ tab: 'Jadwal', values: [['Kegiatan'], ['Rapat']] }, competition)).toBeNull();
});

describe('SCHEDULE_CLASH', () => {
  const row = (code: string, from: string, to: string, room = 'A', occasion = 'Presentasi'): Cell[] => [
    occasion,
    '16 Maret 2021',
    from,
    to,
    'Balai',
    room,
    code,
  ];
  const rest = [row('B', '10.00', '10.25'), row('C', '10.25', '10.50')];

  it('is told of a room that is needed twice at once, an entry twice, an end before its start, and who is left out', () => {
    expect(told(row('A', '10.10', '10.30'), ...rest)).toEqual([
      ['C3', 'room'],
      ['C4', 'room'],
    ]);
    expect(told(row('A', '09.00', '09.25'), ...rest, row('A', '11.00', '11.25'))).toEqual([['C5', 'twice']]);
    expect(told(row('A', '09.25', '09.00'), ...rest)).toEqual([['C2', 'backwards']]);
    expect(told(...rest)).toEqual([[undefined, 'left-out']]);
  });

  it('is told of no rows that follow each other, in other rooms, on other days or stages, or without times', () => {
    expect(told(row('A', '09.35', '10.00'), ...rest)).toEqual([]);
    expect(told(row('A', '10.00', '10.25', 'B'), ...rest)).toEqual([]);
    expect(told(row('A', '', ''), ...rest, row('A', '11.00', '12.00', 'A', 'Lapangan'))).toEqual([]);
    expect(told(['Sosialisasi', '1 Maret 2021', '', '', '', '', ''])).toEqual([]);
  });
});
