// The scenarios that a release records: the five examples from check to documents, and two small competitions for
// judges' tabs and files.
import { writeXlsx } from 'hucre';
import type { ScenarioStep, Steps } from './play';

export type Scenario = {
  name: string;
  /** The workbook it begins with: an example, or tabs that are made here. */
  book: string | (() => Promise<Uint8Array>);
  steps: Steps;
};

const OUT = 'hasil';

/** All but the feedback, of which each of the many entries that do not win gets one. */
const KINDS =
  'tata-cara,pernyataan,undangan,daftar-hadir,lembar-nilai,berita-acara,sk,pengumuman,piagam,gabungan,surat,surat-daftar,tanda-terima,laporan';

const json = (...args: string[]): ScenarioStep => ({ run: [...args, '--json'] });
const text = (...args: string[]): ScenarioStep => ({ run: args });

/** Commands whose answer is also wanted as people read it. */
type Said = 'validate' | 'compute' | 'verify';

const example = (name: string, kinds: string[] = [], said: Said[] = []): Scenario => {
  const [book, result] = [`${name}.xlsx`, `${OUT}/${name}.xlsx`];
  const asText = said.map((command) => text(command, result, ...(command === 'compute' ? ['--out', OUT] : [])));
  return {
    name,
    book: `examples/${name}.xlsx`,
    steps: {
      first: [
        json('validate', book),
        json('compute', book, '--out', OUT),
        json('decide', book, '--out', OUT),
        json('documents', book, '--out', OUT, ...kinds),
      ],
      again: [json('verify', result), json('documents', result, '--out', OUT), ...asText],
    },
  };
};

type Row = (string | number)[];

const made = (tabs: Record<string, Row[]>) => (): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(tabs).map(([name, rows]) => ({ name, rows })) });

/** Judges type into tabs of the one workbook; a score that is a text is put right; an objection opens the decided stage again. */
const sharedTabs: Scenario = {
  name: 'tab-juri',
  book: made({
    Pengaturan: [
      ['Kunci', 'Nilai'],
      ['Nama Kompetisi', 'Lomba Layanan Kelurahan'],
      ['Tahun', 2025],
      ['Penyelenggara', 'Bagian Organisasi'],
      ['Pemerintah Daerah', 'Pemerintah Kota Pasuruan'],
      ['Kota', 'Pasuruan'],
      ['Jumlah Top', 2],
    ],
    Tahapan: [
      ['Tahap', 'Lolos'],
      ['Seleksi', 2],
    ],
    Kriteria: [
      ['Kriteria', 'Bobot', 'Maks'],
      ['Kebaruan', 60, 100],
      ['Manfaat', 40, 100],
    ],
    Peserta: [
      ['Kode', 'Nama Inovasi', 'Instansi'],
      ['K-1', 'Antrean Ringkas', 'Kelurahan Bugul Kidul'],
      ['K-2', 'Surat Satu Hari', 'Kelurahan Petamanan'],
      ['K-3', 'Posyandu Sore', 'Kelurahan Gentong'],
      ['K-4', 'Warung Data', 'Kelurahan Trajeng'],
    ],
    Juri: [
      ['Kode', 'Nama', 'Email'],
      ['J1', 'Bu Retno', 'retno@example.go.id'],
      ['J2', 'Pak Budi', 'budi@example.go.id'],
    ],
  }),
  steps: {
    first: [
      json('tabs', 'tab-juri.xlsx', '--out', OUT),
      {
        file: `${OUT}/tab-juri.xlsx`,
        tab: 'Seleksi · J1',
        cells: { D5: 80, E5: 90, D6: 70, E6: '75', D7: 66.5, E7: 60, D8: 50, E8: 55 },
      },
      {
        file: `${OUT}/tab-juri.xlsx`,
        tab: 'Seleksi · J2',
        cells: { D5: 85, E5: 80, D6: 75, E6: 70, D7: 'BK', E7: 'BK', D8: 62, E8: 58 },
      },
      json('validate', `${OUT}/tab-juri.xlsx`, '--out', OUT, '--fix', '--mark'),
      text('decide', `${OUT}/tab-juri.xlsx`, '--out', OUT),
      json('documents', `${OUT}/tab-juri.xlsx`, '--out', OUT, '--kind', 'piagam,surat,umpan-balik'),
      text(
        ...['reopen', `${OUT}/tab-juri.xlsx`, '--out', OUT, '--stage', 'Seleksi'],
        ...['--reason', 'Sanggahan K-3 diterima'],
      ),
      text('verify', `${OUT}/tab-juri.xlsx`),
    ],
    again: [
      json('verify', `${OUT}/tab-juri.xlsx`),
      json('tabs', `${OUT}/tab-juri.xlsx`, '--out', OUT),
      json('documents', `${OUT}/tab-juri.xlsx`, '--out', OUT),
    ],
  },
};

/** Each judge has a file of the own; all is said in English; the result is computed and not decided. */
const judgeFiles: Scenario = {
  name: 'judge-files',
  book: made({
    Settings: [
      ['Key', 'Value'],
      ['Competition', 'Ward Services Award'],
      ['Year', 2025],
      ['Language', 'en'],
      ['City', 'Pasuruan'],
      ['Top', 1],
      ['Judge Files', 'separate'],
    ],
    Criteria: [
      ['Criterion', 'Weight', 'Max'],
      ['Novelty', 60, 100],
      ['Benefit', 40, 100],
    ],
    Entries: [
      ['Code', 'Innovation', 'Institution'],
      ['W-1', 'Short Queue', 'Bugul Kidul'],
      ['W-2', 'One-Day Letter', 'Petamanan'],
      ['W-3', 'Evening Clinic', 'Gentong'],
    ],
    Judges: [
      ['Code', 'Name', 'Email'],
      ['J1', 'Retno', 'retno@example.go.id'],
      ['J2', 'Budi', 'budi@example.go.id'],
    ],
  }),
  steps: {
    first: [
      json('judge-files', 'judge-files.xlsx', '--out', OUT),
      {
        file: `${OUT}/judges/Ward Services Award 2025 · Penilaian · J1 · Retno.xlsx`,
        tab: 'Penilaian · J1',
        cells: { D5: 80, E5: 90, D6: 70, E6: 75, D7: 60, E7: 62.25, F6: 'Ask for figures' },
      },
      {
        file: `${OUT}/judges/Ward Services Award 2025 · Penilaian · J2 · Budi.xlsx`,
        tab: 'Penilaian · J2',
        cells: { D5: 85, E5: 80, D6: 75, E6: 70, D7: 'BK', E7: 'BK' },
      },
      json('collect', 'judge-files.xlsx', '--out', OUT),
      json('compute', 'judge-files.xlsx', '--out', OUT),
      text('documents', 'judge-files.xlsx', '--out', OUT),
    ],
    again: [
      json('verify', `${OUT}/judge-files.xlsx`),
      text('collect', `${OUT}/judge-files.xlsx`, '--out', OUT),
      json('documents', `${OUT}/judge-files.xlsx`, '--out', OUT),
    ],
  },
};

export const scenarios: readonly Scenario[] = [
  example('kolabik', [], ['validate', 'compute', 'verify']),
  example('satuin-pelita'),
  example('mojokerto'),
  example('malang'),
  example('gipp', ['--kind', KINDS]),
  sharedTabs,
  judgeFiles,
];
