// A small competition as the server would answer it, in invented scores, with the traps the page must survive.

import { defaultSettings } from '../../src/domain/settings/settings';
import type { ComputeAnswer, FindingAnswer, QuestionAnswer, ValidateAnswer } from '../../src/use-cases/answers';
import type { Details, DocumentsBatch, State } from '../../src/use-cases/server';

export const state: State = {
  user: 'panitia@pasuruankota.go.id',
  role: 'admin',
  language: 'id',
  competition: 'Kolabik 2023',
  stages: ['Proposal', 'Presentasi'],
  top: 10,
  begun: true,
  presets: [],
  lastRun: null,
  documents: { made: 0, begun: 0 },
  lives: [],
  judgeFiles: 'shared',
};

export const details: Details = {
  settings: {
    ...defaultSettings,
    competition: 'Kolabik 2023',
    deadline: '20 November 2023',
    ceremonyDate: '2023-12-07',
    ceremonyPlace: 'Gedung Gradika',
  },
  history: [
    { at: '2023-11-20T09:42:00', by: 'panitia@pasuruankota.go.id', action: 'close', detail: '', stage: 'Proposal' },
    { at: '2023-11-19T08:00:00', by: 'panitia@pasuruankota.go.id', action: 'compute', detail: '1 tahap', stage: '' },
  ],
  judges: [
    { code: 'J1', name: 'Bu Retno', email: 'retno@example.go.id', phone: '0812-3456-7890' },
    { code: 'J2', name: 'Pak Budi', email: '', phone: '' },
  ],
  entries: [{ code: '012', name: 'dr. Ayu', email: 'ayu@example.go.id', phone: '+62 811 222 3333' }],
};

export const afterRun: State = {
  ...state,
  lastRun: { at: '2023-11-20T09:42:00', by: 'panitia@pasuruankota.go.id', ranked: ['Proposal'], errors: 2 },
  documents: { made: 12, begun: 1 },
};

export const emptyBook: State = {
  ...state,
  competition: '',
  stages: [],
  begun: false,
  presets: [
    { id: 'kolabik', name: 'Kolabik – tiga tahap' },
    { id: 'malang', name: 'Kompetisi Inovasi – satu tahap, dua hari' },
  ],
};

export const HOSTILE = '<img src=x onerror=alert(1)>';

const finding = (one: Partial<FindingAnswer>): FindingAnswer => ({
  code: 'SCORE_MISSING',
  severity: 'error',
  stage: 'Proposal',
  tab: 'Proposal · J1',
  cell: 'E7',
  message: 'Nilai belum diisi. Isi 0 sampai 100, atau BK bila ada benturan kepentingan.',
  ...one,
});

export const findings: FindingAnswer[] = [
  finding({ cell: 'E7:E9' }),
  finding({
    code: 'SCORE_TEXT_NUMBER',
    cell: 'F12',
    message: 'Nilai “82,5” tersimpan sebagai teks, bukan angka.',
    value: '82,5',
    fix: { id: 'teks', kind: 'type', old: '“82,5”', now: 82.5, confirm: null, status: 'offered' },
  }),
  finding({
    code: 'JUDGE_CONFLICT',
    severity: 'warning',
    tab: 'Proposal · J2',
    cell: 'A4',
    message: 'Juri J2 berasal dari instansi yang sama dengan peserta 004; nilainya tidak dihitung.',
  }),
  finding({ code: 'TAB_MISSING', tab: 'Juri', cell: null, message: 'Tab “Proposal · J3” tidak ditemukan.' }),
  finding({
    code: 'SCALE_ASSUMED',
    severity: 'info',
    tab: null,
    cell: null,
    stage: null,
    message: 'Nilai maksimum dianggap 100.',
  }),
];

const nothing: ValidateAnswer['understood'] = { facts: [], questions: [], answers: [] };

export const validated: ValidateAnswer = {
  ok: false,
  findings,
  understood: nothing,
  progress: [
    { stage: 'Proposal', judge: 'J1', scored: 43, expected: 46 },
    { stage: 'Proposal', judge: 'J2', scored: 46, expected: 46 },
    { stage: 'Presentasi', judge: 'J1', scored: 0, expected: 20 },
  ],
  fixes: { undo: null, waiting: [], marked: false },
};

export const clean: ValidateAnswer = {
  ok: true,
  findings: [],
  understood: nothing,
  progress: validated.progress,
  fixes: { undo: null, waiting: [], marked: false },
};

const asked = (one: Partial<QuestionAnswer>): QuestionAnswer => ({
  id: 'column/kebaruan',
  tab: 'Juri 1',
  tabs: ['Juri 1', 'Juri 2', 'Juri 3'],
  cell: 'E4',
  message: 'Kolom E “Kebaruan (40%)” belum diisi di tab mana pun. Apakah ini kriteria?',
  options: [
    { id: 'criterion', label: 'Ya, kriteria' },
    { id: 'ignore', label: 'Tidak dihitung' },
  ],
  default: null,
  ...one,
});

/** Six questions of every kind, the worst first, as a workbook without configuration may raise them. */
export const questions: QuestionAnswer[] = [
  asked({
    id: 'own/criteria',
    tab: 'Rekap',
    tabs: ['Rekap'],
    cell: null,
    message:
      'Judul “Kebaruan (Bu Retno)” dan “Dampak (Pak Budi)” seperti menyebut kriteria dan jurinya masing-masing. Buat satu tab untuk setiap juri, dengan kolom kriteria yang dinilainya.',
    options: [{ id: 'criteria', label: 'Semuanya kriteria' }],
  }),
  asked({
    id: 'hidden/juri4',
    tab: 'Juri 4',
    tabs: ['Juri 4'],
    cell: null,
    message: 'Tab “Juri 4” disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?',
    options: [
      { id: 'use', label: 'Ikut dihitung' },
      { id: 'ignore', label: 'Tidak dihitung' },
    ],
  }),
  asked({}),
  asked({
    id: 'weights/kebaruan+dampak',
    cell: null,
    message: 'Kolom jumlah pada tab juri memakai bobot Kebaruan 40 dan Dampak 60. Apakah bobot itu yang dipakai?',
    options: [
      { id: 'written', label: 'Seperti tertulis' },
      { id: 'totals', label: 'Seperti kolom jumlah' },
      { id: 'equal', label: 'Sama besar' },
    ],
    default: 'totals',
  }),
  asked({
    id: 'names/juri2/p02',
    tab: 'Juri 2',
    tabs: ['Juri 2'],
    cell: 'C6',
    message: `Kode “P-02” di sini “${HOSTILE}”, di tab lain “Posyandu Sore”. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
    options: [{ id: 'same', label: 'Peserta yang sama' }],
  }),
  asked({
    id: 'row/rata-rata',
    cell: 'B12',
    message:
      'Baris 12 “Puskesmas Induk” sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?',
    options: [
      { id: 'entry', label: 'Ya, peserta' },
      { id: 'ignore', label: 'Tidak dihitung' },
    ],
  }),
];

const open = (left: QuestionAnswer[]): FindingAnswer[] =>
  left.map(({ tab, cell, message }) => finding({ code: 'UNDERSTANDING_OPEN', stage: null, tab, cell, message }));

/** A workbook nobody has configured, with these questions left. */
export const understoodWith = (
  left: QuestionAnswer[],
  answers: ValidateAnswer['understood']['answers'] = [],
): ValidateAnswer => ({
  ...clean,
  ok: left.length === 0,
  findings: [...open(left), findings[4]!],
  understood: {
    facts: [
      { kind: 'JUDGE_TABS', sure: true, tab: null, message: '3 tab juri: “Juri 1”, “Juri 2” dan “Juri 3”.' },
      { kind: 'CRITERIA', sure: true, tab: null, message: '2 kriteria: “Kebaruan” dan “Dampak”.' },
      { kind: 'WEIGHTS', sure: false, tab: null, message: 'Bobot: sama untuk semua kriteria, karena tidak tertulis.' },
      { kind: 'SCALE', sure: false, tab: null, message: 'Nilai maksimum: 100, diperkirakan dari nilai yang ada.' },
      { kind: 'ENTRIES', sure: true, tab: null, message: '5 peserta, dikenali dari kodenya.' },
      { kind: 'PASSED_COLUMN', sure: true, tab: null, message: '“No” bukan kriteria: nomor.' },
      { kind: 'TAB_LEFT', sure: true, tab: 'Catatan', message: 'Tab “Catatan” dibiarkan: bukan tentang penilaian.' },
    ],
    questions: left,
    answers,
  },
});

/** As it is remembered once it was given. */
export const givenTo = ({ id, tab, message, options }: QuestionAnswer, option: string) => ({
  ...{ id, tab, message, options, option },
});

type Row = ComputeAnswer['stages'][number]['ranking'][number];

const row = (rank: number, code: string, name: string, score: number, more: Partial<Row> = {}): Row => ({
  rank,
  code,
  name,
  institution: 'Dinas Kesehatan',
  category: '',
  score,
  advances: rank <= 3,
  categoryRank: null,
  reserve: false,
  title: rank <= 3 ? 'Top 3' : null,
  tieBrokenBy: null,
  tie: '',
  explanation: `Rata-rata dari 3 juri; selisih 1,25 dengan peringkat berikutnya.`,
  judgeScores: { J1: score - 1.5, J2: score + 1.5, J3: score },
  ...more,
});

export const ranking: Row[] = [
  row(1, '012', 'Si Cantik: Sistem Cek Antrean Terintegrasi Puskesmas Kebonagung', 91.005),
  row(2, '004', 'GEMATI', 88.5, {
    tieBrokenBy: 'criteria',
    tie: 'Kebaruan 90,00 (031 88,00)',
    explanation: 'Nilai sama dengan 031; unggul pada kriteria Kebaruan (90 berbanding 88).',
  }),
  row(3, '031', HOSTILE, 88.5, { tieBrokenBy: 'criteria', tie: 'Kebaruan 88,00 (004 90,00)' }),
  row(4, '007', 'Pasar Digital Kelurahan', 84.25, { tieBrokenBy: 'shared', tie: 'bersama' }),
  row(4, '019', 'Warung Data', 84.25, { tieBrokenBy: 'shared', tie: 'bersama' }),
  row(6, '022', 'Lapor Sampah', 70),
];

export const computed: ComputeAnswer = {
  ok: true,
  findings: [],
  understood: nothing,
  stages: [
    {
      stage: 'Proposal',
      method: 'mean',
      unit: 'points',
      cut: 5,
      unordered: false,
      judges: ['J1', 'J2'],
      ranking: ranking.slice(0, 2),
    },
    {
      stage: 'Presentasi',
      method: 'mean',
      unit: 'points',
      cut: 3,
      unordered: false,
      judges: ['J1', 'J2', 'J3'],
      ranking,
    },
  ],
  reliability: [],
  hash: 'ab'.repeat(32),
};

const unchanged = (judge: string) => ({ judge, enters: [], leaves: [] });

/** As `computed`, with its reliability assessed. */
export const assessed: ComputeAnswer = {
  ...computed,
  reliability: [
    {
      stage: 'Proposal',
      panel: { judges: 2, entries: 2, complete: 2 },
      kendallW: 1,
      kendallP: 0.157,
      iccSingle: null,
      iccAverage: null,
      alpha: 0.4,
      lambda: null,
      judges: ['J1', 'J2'].map((code) => ({ code, severity: 0, spread: 1, agreement: 1 })),
      stability: [],
      leaveOneOut: [unchanged('J1'), unchanged('J2')],
      methods: [],
      plenary: false,
      gap: null,
      verdict: {
        level: 'no-cut',
        within: 2,
        firm: 2,
        contested: [],
        again: null,
        text: ['Semua peserta lolos pada tahap ini.'],
      },
    },
    {
      stage: 'Presentasi',
      panel: { judges: 3, entries: 6, complete: 5 },
      kendallW: 0.7284,
      kendallP: 0.012,
      iccSingle: 0.41,
      iccAverage: 0.68,
      alpha: -0.05,
      lambda: null,
      judges: [
        { code: 'J1', severity: 2.456, spread: 6.2, agreement: 0.91 },
        { code: 'J2', severity: -2.456, spread: 5.1, agreement: 0.88 },
        { code: 'J3', severity: null, spread: null, agreement: null },
      ],
      stability: ranking.map(({ code, rank }) => ({
        code,
        inTop: rank < 3 ? 1 : rank === 3 ? 0.741 : 0.2,
        again: rank < 3 ? 0.95 : rank === 3 ? 0.65 : 0.25,
        rankLow: Math.max(1, rank - 1),
        rankHigh: rank + 1,
      })),
      leaveOneOut: [{ judge: 'J1', enters: ['007', '019'], leaves: ['031'] }, unchanged('J2'), unchanged('J3')],
      methods: [],
      plenary: false,
      gap: { lastIn: '031', firstOut: '007', points: 4.25, standardError: 3 },
      verdict: {
        level: 'partly',
        within: 3,
        firm: 2,
        contested: ['031', '007', '019'],
        again: 2.55,
        text: ['2 dari 3 posisi hampir pasti tepat.', 'Selisih tipis: 031, 007 dan 019.'],
      },
    },
  ],
};

/** The batch after which `done` of `total` documents exist; of a failed one the last is missing. */
export const batch = (done: number, total: number, failed = false): DocumentsBatch => ({
  ok: !failed,
  findings: [],
  created: failed ? 0 : 1,
  updated: 0,
  unchanged: done - 1,
  failed: failed ? 1 : 0,
  documents: Array.from({ length: total }, (_, index) => {
    const isMade = index + 1 < done || (index + 1 === done && !failed);
    return {
      kind: 'piagam',
      entry: `${index + 1}`,
      number: index === 0 ? '003.4/0123/2023' : null,
      title: `Piagam ${index + 1}`,
      file: isMade ? `https://docs.google.com/document/d/${index + 1}/edit` : null,
      status: isMade ? 'jadi' : index + 1 === done ? 'gagal: Drive penuh' : '',
    };
  }),
  done,
  total,
  more: done < total,
  skip: failed ? [`piagam:${done}`] : [],
});

const CRITERIA = [
  { name: 'Kebaruan', weight: 30, min: 0, max: 100 },
  { name: 'Kemudahan untuk disebarluaskan ke daerah lain', weight: 70, min: 0, max: 100 },
];

/** As `computed`, with what the dialog asks for besides. */
export const profiled: ComputeAnswer = {
  ...computed,
  profiles: computed.stages.map(({ stage, ranking: rows }) => ({
    stage,
    criteria: CRITERIA,
    means: Object.fromEntries(rows.map(({ code, score }) => [code, [score, score - 4]])),
  })),
};
