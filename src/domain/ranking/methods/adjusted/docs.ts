// What the pages on methods say of it.
import type { MethodDocs } from '../method';

export const docs: MethodDocs = {
  id: {
    does: 'Rata-rata yang dikoreksi menurut ketat atau longgarnya juri peserta itu. Keketatan dibaca dari peserta yang dinilai bersama.',
    when: 'juri menilai sesuai pembagian, atau ada juri yang berhalangan (BK)',
    traps:
      'juri harus punya peserta bersama (lihat di bawah); angkanya bukan lagi rata-rata biasa, jadi jelaskan dalam tata cara',
  },
  en: {
    does: "The mean, corrected for how strict or lenient the entry's judges are. Severity is read from the entries that judges have in common.",
    when: 'judges score what they were assigned, or some step aside for some entries',
    traps:
      'judges must share entries (see below); the number is no longer a plain mean, so say in the rules how it comes about',
  },
  stageScore:
    "the mean corrected for how strict each entry's judges are, `Koreksi Keketatan` says how strongly; for panels in which not everybody scores everything ([which method](methods.md), [metode mana](metode.md))",
};
