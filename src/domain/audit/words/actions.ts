// What the history calls the things that are done.
import { word } from '../../vocabulary/words';

export const ACTIONS = [
  ['compute', word('hitung', 'compute')],
  ['documents', word('dokumen', 'documents')],
  ['assign', word('bagi juri', 'assign judges')],
  ['schedule', word('buat jadwal', 'make schedule')],
  ['close', word('tutup penilaian', 'close judging')],
  ['reopen', word('buka kembali', 'reopen')],
  ['decide', word('tetapkan', 'decide')],
  ['rules', word('ubah aturan', 'change rules')],
  ['accept', word('terima urutan', 'accept order')],
  ['collect', word('kumpulkan nilai', 'collect scores')],
  ['fix', word('perbaiki', 'fix')],
  ['propose', word('minta konfirmasi juri', 'ask the judge')],
  ['confirm', word('juri menyetujui', 'judge confirms')],
  ['refuse', word('juri menolak', 'judge refuses')],
  ['plenary', word('konfirmasi pleno', 'confirm plenary')],
  ['explain', word('jelaskan riwayat', 'explain history')],
  ['answer', word('jawab pertanyaan', 'answer questions')],
  ['undo', word('urungkan perbaikan', 'undo fix')],
] as const;
