// Tabs that are never a judge's.
import { mayBeJudgeTab } from '../../../../src/domain/workbook/recognize/tab-name';

it.each(['J1', 'Bu Retno', 'Penilaian · J1', 'Sheet1', 'Juri: Salinudin', 'Hasil Juri 1', 'Resultan', 'Formatika'])(
  '%s may be one',
  (name) => expect(mayBeJudgeTab(name)).toBe(true),
);

it.each([
  'Peserta',
  'settings',
  'Hasil Pengecekan',
  'Hasil Pemeriksaan',
  'Peringkat · Penilaian',
  'Ranking',
  'Riwayat',
  'Rekap',
  'Rekapitulasi Nilai',
  'Nilai (rekap)',
  'Hasil',
  'Hasil Akhir',
  'Salinan dari J1',
  'Salinan Juri 1',
  'Copy of J1',
  'Template',
  'Format Penilaian',
])('%s is none', (name) => expect(mayBeJudgeTab(name)).toBe(false));
