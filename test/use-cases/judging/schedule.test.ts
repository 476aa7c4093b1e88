// The timetable in the built add-on: planned, written, kept, and what follows it: judges' tabs, invitations, attendance lists.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../../../src/local/runtime/host';
import { type ScheduleAnswer, scheduleAnswer } from '../../../src/use-cases/answers';
import type { Reply } from '../../../src/use-cases/server';
import { paragraphs } from '../../domain/documents/support';
import { newFolder } from '../../folder';
import { type CellValue, documents, open, problemOf, type Tabs, validate } from '../support';

const codes = Array.from({ length: 5 }, (_, index) => `P-0${index + 1}`);
const STAGE: CellValue[] = [
  'Presentasi',
  'presentasi',
  '16–17 Maret 2021',
  '09.00–10.00',
  '15 + 10',
  '',
  'Balai Kota',
  'A; B',
];
const tabs = (stage: CellValue[] = STAGE): Tabs => ({
  Pengaturan: [
    ['Kunci', 'Nilai'],
    ['Nama Kompetisi', 'Lomba Uji'],
    ['Tahun', 2021],
    ['Jumlah Top', 2],
  ],
  Tahapan: [['Tahap', 'Bentuk', 'Tanggal', 'Jam', 'Menit', 'Istirahat', 'Tempat', 'Ruang'], stage],
  Kriteria: [
    ['Kriteria', 'Maks'],
    ['Kebaruan', 100],
  ],
  Peserta: [
    ['Kode', 'Nama Inovasi', 'Instansi', 'No. WA', 'No. Undian'],
    ...codes.map((code, index): CellValue[] => [
      code,
      `Inovasi ${code}`,
      `Dinas ${code}`,
      `0811${index}`,
      index === 4 ? 1 : null,
    ]),
  ],
  Juri: [
    ['Kode', 'Nama'],
    ['J1', 'Bu Retno'],
    ['J2', 'Pak Budi'],
  ],
});

function schedule(host: Host, request: object = {}): ScheduleAnswer {
  const reply = host.call('scheduleStage', { write: true, ...request }) as Reply<ScheduleAnswer>;
  if ('problem' in reply) throw new Error(reply.problem.message);
  return scheduleAnswer.parse(reply.answer);
}
const rowsOf = (host: Host) => host.sheets().Jadwal!.slice(3);

it('is shown first, then written with the phone of each unit, the number drawn in public before all', async () => {
  const host = await open(tabs());
  const before = host.views();
  const plan = schedule(host, { write: false });
  expect(host.views()).toEqual(before);
  expect(plan).toMatchObject({ ok: true, stage: 'Presentasi', unplaced: [], findings: [], written: false });
  expect(plan.message).toBe('5 peserta dijadwalkan dalam 2 hari.');
  expect(plan.slots.map(({ date, start, end, room }) => [date, start, end, room].join(' '))).toEqual([
    '2021-03-16 09.00 09.25 A',
    '2021-03-16 09.00 09.25 B',
    '2021-03-16 09.25 09.50 A',
    '2021-03-16 09.25 09.50 B',
    '2021-03-17 09.00 09.25 A',
  ]);
  expect(plan.slots[0]!.entry).toBe('P-05');
  const { slots } = schedule(host);
  expect(slots).toEqual(plan.slots);
  expect(rowsOf(host)[0]).toEqual([
    ...['Presentasi', '16 Maret 2021', '09.00', '09.25', 'Balai Kota', 'A'],
    ...['P-05', 'Inovasi P-05', 'Dinas P-05', '08114'],
  ]);
  expect(
    host
      .sheets()
      .Riwayat!.slice(3)
      .map((row) => row.slice(2, 4)),
  ).toEqual([['buat jadwal', 'Tahap Presentasi: 5 peserta dijadwalkan dalam 2 hari. Benih undian 1.']]);
  // Again: nothing lacks, nothing is written.
  const whole = host.views();
  schedule(host, { seed: 9 });
  expect(host.views()).toEqual(whole);
});

it('rows that stand stay; only who is left out is given what is free, and a clash is told', async () => {
  const host = await open({
    ...tabs(),
    Jadwal: [
      ['Acara', 'Tanggal', 'Mulai', 'Selesai', 'Ruang', 'Kode'],
      ['Pembukaan', '16 Maret 2021', '09.00', '09.25', 'A', null],
      ['Presentasi', '17 Maret 2021', '09.25', '09.50', 'B', 'P-01'],
    ],
  });
  const { slots } = schedule(host);
  expect(slots.find(({ entry }) => entry === 'P-01')).toMatchObject({ date: '2021-03-17', start: '09.25', room: 'B' });
  expect(slots.map(({ date, start, room }) => [date, start, room].join(' ')).slice(0, 2)).toEqual([
    '2021-03-16 09.00 B',
    '2021-03-16 09.25 A',
  ]);
  expect(validate(host).findings.filter(({ code }) => code === 'SCHEDULE_CLASH')).toEqual([]);
  host.editCell('Jadwal', 'E3', 'A');
  host.editCell('Jadwal', 'B3', "'16 Maret 2021");
  expect(validate(host).findings.filter(({ code }) => code === 'SCHEDULE_CLASH')).toMatchObject([
    { severity: 'warning', tab: 'Jadwal' },
  ]);
});

it('judges score in the order of the timetable', async () => {
  const host = await open(tabs());
  const { slots } = schedule(host);
  host.call('makeJudgeTabs', {});
  const order = slots.map(({ entry }) => entry);
  expect(
    host
      .sheets()
      ['Presentasi · J1']!.slice(4)
      .map(([code]) => code),
  ).toEqual(order);
});

it('the invitation names each entry’s day, time and room; attendance is taken for each day and room, and beside judging', async () => {
  const folder = newFolder();
  const host = await open(
    { ...tabs(), Instansi: [['Instansi'], ['Dinas P-01'], ['Kelurahan Gadingrejo']] },
    { stateDir: folder },
  );
  const { slots } = schedule(host);
  host.editCell('Jadwal', 'A9', 'Sosialisasi');
  host.editCell('Jadwal', 'B9', "'1 Maret 2021");
  host.editCell('Jadwal', 'C9', "'08.00");
  host.editCell('Jadwal', 'E9', 'Gradika');
  const { documents: made } = documents(host, { kinds: ['undangan', 'daftar-hadir'] });
  expect(made.map(({ kind, entry }) => `${kind}: ${entry}`)).toEqual([
    'undangan: Sosialisasi · 2021-03-01',
    'undangan: Tahap Presentasi',
    'undangan: Pleno',
    'daftar-hadir: Sosialisasi · 2021-03-01',
    'daftar-hadir: Tahap Presentasi · 2021-03-16 · A',
    'daftar-hadir: Tahap Presentasi · 2021-03-16 · B',
    'daftar-hadir: Tahap Presentasi · 2021-03-17 · A',
    'daftar-hadir: Pleno',
  ]);
  const textOf = (about: string, kind: string): string => {
    const { title } = made.find((one) => one.entry === about && one.kind === kind)!;
    const { file } = host.documents().find(({ name }) => name.startsWith(title))!;
    return paragraphs(readFileSync(path.join(folder, 'documents', file)))
      .join(' ')
      .replace(/\s+/g, ' ');
  };
  const letter = textOf('Tahap Presentasi', 'undangan');
  expect(letter).toContain('Selasa–Rabu, 16–17 Maret 2021');
  expect(letter).toContain('Balai Kota');
  for (const { entry, date, start, end, room } of slots) {
    const day = date === '2021-03-16' ? 'Selasa, 16 Maret 2021' : 'Rabu, 17 Maret 2021';
    expect(letter).toContain(`Inovasi ${entry} ${day}, ${start}–${end}, Ruang ${room}`);
  }
  const list = textOf('Tahap Presentasi · 2021-03-17 · A', 'daftar-hadir');
  expect(list).toContain(`Kepala Dinas ${slots[4]!.entry}`);
  for (const { entry } of slots.slice(0, 4)) expect(list).not.toContain(`Dinas ${entry}`);
  expect(textOf('Sosialisasi · 2021-03-01', 'undangan')).toContain('Lurah Gadingrejo');
});

it('says what it lacks, and leaves alone a tab of the office’s own and a stage without time enough', async () => {
  const without = await open(tabs(['Presentasi', 'presentasi', '16 Maret 2021', null, null, null, null, null]));
  expect(problemOf(without.call('scheduleStage', { write: true }))?.message).toContain('Isi dahulu Tanggal, Jam');
  const own = await open({ ...tabs(), Jadwal: [['Kegiatan'], ['Rapat']] });
  expect(problemOf(own.call('scheduleStage', { write: true }))?.message).toContain('bukan jadwal');
  const short = await open(tabs(['Presentasi', 'presentasi', '16 Maret 2021', '09.00–09.30', '25', null, null, null]));
  const answer = schedule(short);
  expect(answer).toMatchObject({ ok: false, message: '1 peserta dijadwalkan dalam 1 hari; 4 belum kebagian waktu.' });
  expect(answer.unplaced).toHaveLength(4);
});
