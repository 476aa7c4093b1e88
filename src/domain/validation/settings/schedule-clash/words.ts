// SCHEDULE_CLASH: the timetable cannot be held as it stands. Found where it is read (workbook/tabs).
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `what`, `other`: an entry, or what else is held. */
export type Params =
  | { reason: 'room'; what: string; other: string }
  | { reason: 'twice'; what: string }
  | { reason: 'backwards'; what: string }
  | { reason: 'left-out'; entries: string[] };

export const words: FindingWords<Params> = {
  id: (p) => {
    if (p.reason === 'room')
      return `Jadwal ${p.what} berbenturan dengan ${p.other} di ruang yang sama. Ubah jam atau ruangnya.`;
    if (p.reason === 'twice') return `Jadwal memuat ${p.what} lebih dari satu kali. Sisakan satu.`;
    if (p.reason === 'backwards') return `Jadwal ${p.what} selesai sebelum mulai. Perbaiki jamnya.`;
    return `Belum ada di jadwal: ${listed(p.entries, 'id', 6)}. Buat jadwal lagi, atau tambahkan barisnya.`;
  },
  en: (p) => {
    if (p.reason === 'room')
      return `The schedule of ${p.what} overlaps with ${p.other} in the same room. Change time or room.`;
    if (p.reason === 'twice') return `The schedule has ${p.what} more than once. Keep one.`;
    if (p.reason === 'backwards') return `In the schedule ${p.what} ends before it starts. Correct the times.`;
    return `Not in the schedule yet: ${listed(p.entries, 'en', 6)}. Make the schedule again, or add rows.`;
  },
};
