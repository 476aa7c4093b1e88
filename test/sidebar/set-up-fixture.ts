// A competition that is being set up, as the server would answer it: lists, judges' tabs, judges' files.
import type { AssignmentAnswer, ScheduleAnswer } from '../../src/use-cases/answers';
import type { JudgeFileAnswer, JudgeFilesAnswer } from '../../src/use-cases/judging/files/answers';
import type { JudgeTabsAnswer, ListAnswer, State } from '../../src/use-cases/server';
import { emptyBook, HOSTILE, state } from './fixture';

const open = (stage: string): State['lives'][number] => ({
  stage,
  status: 'open',
  at: '',
  by: '',
  code: null,
  ruling: null,
});

/** Begun from a preset: nobody in it yet. */
export const fresh: State = {
  ...state,
  setUp: { entries: 0, judges: 0, ready: [] },
  lives: state.stages.map(open),
};
/** A spreadsheet that holds nothing but what a form has brought. */
export const onlyForm: State = {
  ...emptyBook,
  begun: true,
  unconfigured: true,
  responses: ['Form Responses 1'],
  setUp: { entries: 0, judges: 0, ready: [] },
};
export const withResponses: State = { ...fresh, responses: ['Form Responses 1'] };
export const withEntries: State = { ...fresh, setUp: { entries: 24, judges: 0, ready: [] } };
export const withJudges: State = { ...fresh, setUp: { entries: 24, judges: 3, ready: [] } };
export const withTabs: State = { ...fresh, setUp: { entries: 24, judges: 3, ready: ['Proposal'] } };
export const separate: State = { ...withJudges, judgeFiles: 'separate' };
/** The first stage is over, and the next one has no tabs. */
export const secondStage: State = {
  ...withTabs,
  lives: [{ ...open('Proposal'), status: 'closed', at: '2023-11-20T09:42:00', by: state.user }, open('Presentasi')],
};

export const planned: AssignmentAnswer = {
  ok: true,
  findings: [
    {
      code: 'ASSIGNMENT_CAUTION',
      severity: 'info',
      stage: 'Proposal',
      tab: null,
      cell: null,
      message: 'Beban juri tidak rata: J3 14 peserta, J1 16 peserta.',
    },
  ],
  stage: 'Proposal',
  assignment: [{ entry: 'P-01', judges: ['J1', 'J2'] }],
  loads: { J1: 16, J2: 16, J3: 16 },
  expectedError: 0.75,
  readings: 2,
  seed: 1,
  written: false,
  message: 'Setiap inovasi dinilai 2 juri; beban 16; tanpa benturan.',
};

export const timetable: ScheduleAnswer = {
  ok: true,
  findings: [],
  stage: 'Proposal',
  slots: [{ entry: 'P-01', date: '2021-03-16', start: '09.00', end: '09.25', place: 'Balai Kota', room: 'A' }],
  unplaced: [],
  seed: 1,
  written: false,
  message: '1 peserta dijadwalkan dalam 1 hari.',
};

export const listed: ListAnswer = {
  tab: 'Peserta',
  written: false,
  columns: [
    { header: 'Judul Inovasi yang Diusulkan', key: 'name' },
    { header: 'Nama Instansi', key: 'institution' },
    { header: 'Alamat Surel', key: 'email' },
  ],
  unknown: ['Apakah bersedia presentasi?'],
  total: 24,
  rows: Array.from({ length: 24 }, (_, index) => ({
    code: `P-${String(index + 1).padStart(2, '0')}`,
    name: index === 1 ? HOSTILE : `Sistem Antrean Terintegrasi Puskesmas ${index + 1}`,
    institution: 'UPT Puskesmas Kebonagung',
    email: `puskesmas.kebonagung${index + 1}@pasuruankota.go.id`,
  })),
  repeated: [
    { row: 9, name: 'GEMATI', why: 'twice' },
    { row: 14, name: 'Pasar Digital Kelurahan', why: 'known' },
  ],
  repeatedTotal: 2,
  nameless: [7],
};

export const tabsMade: JudgeTabsAnswer = {
  stage: 'Proposal',
  tabs: [
    { tab: 'Proposal · J1', judge: 'J1', status: 'made', added: 24 },
    { tab: 'Proposal · J2', judge: 'J2', status: 'added', added: 2 },
    { tab: 'Proposal · J3', judge: 'J3', status: 'theirs', added: 0 },
  ],
  more: false,
  notes: [
    'Tab Proposal · J3 bukan buatan Lembar Juri dan tidak diubah: 2 peserta belum ada di sana.',
    'Bagikan lembar ini kepada para juri sebagai Editor; setiap juri hanya dapat mengisi tabnya sendiri.',
  ],
};

export const file = (judge: string, own: Partial<JudgeFileAnswer> = {}): JudgeFileAnswer => ({
  judge,
  name: `Dr. Juri ${judge}`,
  state: 'none',
  message: 'Belum dibuat.',
  link: null,
  email: '',
  collected: null,
  changed: false,
  done: 0,
  of: 24,
  ...own,
});

const made = { link: 'https://docs.google.com/spreadsheets/d/1/edit', message: 'Dibagikan; juri dapat mengisi.' };

export const filesOf = (files: JudgeFileAnswer[], own: Partial<JudgeFilesAnswer> = {}): JudgeFilesAnswer => ({
  ok: true,
  stage: 'Proposal',
  isClosed: false,
  files,
  made: 0,
  shared: 0,
  collected: 0,
  changes: [],
  changed: 0,
  more: false,
  skip: [],
  ...own,
});

export const noFiles = filesOf([file('J1'), file('J2'), file('J3')]);
export const filesMade = filesOf(
  [
    file('J1', { ...made, state: 'shared', email: 'retno@example.go.id' }),
    file('J2', {
      ...made,
      state: 'no-email',
      message: 'Dibuat, belum dibagikan: isi Email juri di tab Juri, lalu ulangi.',
    }),
    file('J3', { state: 'failed', message: 'Tidak dapat dibagikan kepada x@y: alamat tidak dikenal.' }),
  ],
  { ok: false, made: 2, shared: 1, skip: ['J3'] },
);
export const collected = filesOf(
  [
    file('J1', { ...made, state: 'shared', email: 'retno@example.go.id', collected: '2023-11-20T09:42:00', done: 24 }),
    file('J2', {
      ...made,
      state: 'shared',
      email: 'budi@example.go.id',
      collected: '2023-11-20T09:42:00',
      changed: true,
      done: 11,
    }),
    file('J3', {
      state: 'foreign',
      message: 'Dibuat oleh lain@example.go.id. Berkas ini hanya terlihat oleh pembuatnya.',
    }),
  ],
  {
    collected: 2,
    changed: 2,
    changes: [
      { judge: 'J1', entry: 'P-03', criterion: 'Kebaruan', before: '80', after: '82,5' },
      { judge: 'J2', entry: 'P-04', criterion: 'Efektif', before: '', after: 'BK' },
    ],
  },
);
