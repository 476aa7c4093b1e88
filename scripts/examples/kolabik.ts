// The kolabik example: 65 entries, three judges, three stages; it ends with the real winners of 2023.
import type { Entry } from '../../src/domain/competition/competition';
import { presetOf } from '../../src/domain/settings/presets';
import type { Example } from './example';
import { hand, judge } from './judges';
import { kolabikEntries } from './kolabik-entries';

const listed = kolabikEntries();

const entries = listed.map(({ entry }): Entry => {
  if (entry.code !== 'KLB-41') return entry;
  return { ...entry, status: 'disqualified', reason: 'Gagasan serupa milik unit lain (rekaan)' };
});

export const kolabikExample: Example = {
  preset: presetOf('kolabik'),
  seed: 20231207,
  settings: {
    plenaryDate: '2023-12-06',
    ceremonyDate: '2023-12-07',
    ceremonyTime: '19.00 WIB',
    ceremonyPlace: 'Ballroom BJ Perdana Hotel, Kota Pasuruan',
    decisionDate: '2023-12-07',
  },
  about: [
    'Nama lomba, instansi, dan tiga inovasi terbaik (Rolas Tugu Purut, SMART, Gitar Bertopi) nyata: Kolabik 2023, Kota Pasuruan.',
    'Inovasi bertanda “(rekaan)”, semua juri, dan semua skor dibuat oleh program dengan bilangan acak untuk keperluan contoh.',
  ],
  entries,
  favourites: listed.filter(({ isWinner }) => isWinner).map(({ entry }) => entry.code),
  // Judges differ in how mild they are, and the method has to live with it.
  judges: [
    judge('J1', 'Dr. Retno Wulandari, M.Si.', 'Ketua', 'Akademisi', hand(0, 1, 0)),
    judge('J2', 'Bambang Sugiarto, S.Sos.', 'Sekretaris', 'Praktisi Pelayanan Publik', hand(2.5, 1, 0)),
    judge('J3', 'Ir. Maya Kusuma, M.T.', 'Anggota', 'Media dan Masyarakat', hand(-2, 1, 0)),
  ],
  // A judge who steps aside: the entry is ranked by the others.
  isRecused: (_, stage, { code }, entry) => stage.form === 'files' && code === 'J2' && entry.code === 'KLB-15',
  hasNotes: false,
};
