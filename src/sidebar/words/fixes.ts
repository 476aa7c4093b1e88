// Messages of the panel about fixes, marks on cells, and changes that a judge is asked to confirm.

import { listed } from '../../domain/vocabulary/format';
import type { Language } from '../../domain/vocabulary/language';

const id = {
  fix: 'Perbaiki…',
  ask: 'Minta konfirmasi juri…',
  fixAll: (count: number) => `Perbaiki semua yang aman (${count})…`,
  askAll: (count: number) => `Minta konfirmasi juri (${count})…`,
  suggestion: (old: string, now: string) => `Usul: ${old} → ${now}`,
  status: { waiting: 'menunggu jawaban juri', refused: 'ditolak juri' },
  previewTitle: (cells: number) => `Yang akan diubah: ${cells} sel`,
  askTitle: (cells: number) => `Yang akan ditanyakan: ${cells} sel`,
  askText: (judges: string[]) =>
    `Ini mengubah nilai, jadi baru berlaku setelah disetujui juri ${listed(judges, 'id')} di panelnya.`,
  nothingLeft: 'Isi sel-sel itu sudah berubah. Periksa lembar juri sekali lagi.',
  apply: 'Terapkan',
  send: 'Kirim kepada juri',
  cancel: 'Batal',
  more: (count: number) => `Tampilkan ${count} lagi`,
  done: (applied: number, asked: number, left: number, unreachable: string[]) =>
    [
      applied > 0 || asked === 0 ? `${applied} sel diperbaiki.` : '',
      asked > 0 ? `${asked} sel menunggu jawaban juri.` : '',
      left > 0 ? `${left} tidak diubah.` : '',
      unreachable.length > 0 ? `Isi email juri ${listed(unreachable, 'id')} di tab Juri agar dapat ditanya.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  undo: (cells: number) => `Urungkan perbaikan terakhir (${cells} sel)`,
  undone: 'Perbaikan terakhir diurungkan.',
  toolsLabel: 'Perbaikan dan tanda',
  mark: 'Tandai di sel',
  markAgain: 'Perbarui tanda di sel',
  unmark: 'Hapus tanda',
  marked: 'Temuan ditandai dengan warna dan catatan di sel.',
  unmarked: 'Tanda di sel dihapus.',
  waitingTitle: (count: number) => `Menunggu juri (${count})`,
  forJudge: (judge: string) => `juri ${judge}`,
  ownTitle: 'Perlu jawaban Anda',
  ownText:
    'Panitia mengusulkan perubahan pada nilai Anda di bawah ini. Nilai baru berubah bila Anda setuju; jawaban Anda dicatat di Riwayat.',
  ownNone: 'Tidak ada yang perlu dijawab.',
  from: (by: string, at: string) => `diusulkan oleh ${by}, ${at}`,
  accept: 'Setuju',
  refuse: 'Tolak',
  acceptLabel: (cell: string) => `Setuju mengubah sel ${cell}`,
  refuseLabel: (cell: string) => `Tolak mengubah sel ${cell}`,
  answered: 'Jawaban Anda disimpan.',
};

const en: typeof id = {
  fix: 'Fix…',
  ask: 'Ask the judge…',
  fixAll: (count) => `Fix all safe ones (${count})…`,
  askAll: (count) => `Ask the judges (${count})…`,
  suggestion: (old, now) => `Suggestion: ${old} → ${now}`,
  status: { waiting: 'waiting for the judge', refused: 'refused by the judge' },
  previewTitle: (cells) => `What will change: ${cells === 1 ? '1 cell' : `${cells} cells`}`,
  askTitle: (cells) => `What will be asked: ${cells === 1 ? '1 cell' : `${cells} cells`}`,
  askText: (judges) =>
    `This changes scores, so it holds only once ${judges.length === 1 ? 'judge' : 'judges'} ${listed(judges, 'en')} ${judges.length === 1 ? 'agrees' : 'agree'} in the panel.`,
  nothingLeft: 'Those cells have changed meanwhile. Check the score sheets again.',
  apply: 'Apply',
  send: 'Send to the judge',
  cancel: 'Cancel',
  more: (count) => `Show ${count} more`,
  done: (applied, asked, left, unreachable) =>
    [
      applied > 0 || asked === 0 ? `Cells fixed: ${applied}.` : '',
      asked > 0 ? `Cells waiting for a judge: ${asked}.` : '',
      left > 0 ? `Left as they were: ${left}.` : '',
      unreachable.length > 0
        ? `Fill in the e-mail of ${listed(unreachable, 'en')} in the judges tab, so that they can be asked.`
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  undo: (cells) => `Undo the last fix (${cells === 1 ? '1 cell' : `${cells} cells`})`,
  undone: 'The last fix is undone.',
  toolsLabel: 'Fixes and marks',
  mark: 'Mark on the cells',
  markAgain: 'Mark the cells anew',
  unmark: 'Clear the marks',
  marked: 'Findings are marked on their cells with a colour and a note.',
  unmarked: 'The marks on the cells are cleared.',
  waitingTitle: (count) => `Waiting for judges (${count})`,
  forJudge: (judge) => `judge ${judge}`,
  ownTitle: 'Your answer is needed',
  ownText:
    'The committee suggests the changes below to your scores. A score changes only if you agree; your answer is recorded in the history.',
  ownNone: 'There is nothing to answer.',
  from: (by, at) => `suggested by ${by}, ${at}`,
  accept: 'Agree',
  refuse: 'Refuse',
  acceptLabel: (cell) => `Agree to change cell ${cell}`,
  refuseLabel: (cell) => `Refuse to change cell ${cell}`,
  answered: 'Your answer is saved.',
};

export type FixWords = typeof id;
export const fixWords: Record<Language, FixWords> = { id, en };
