// The addressee of a letter to an institution, as Indonesian offices write it.
import type { Language } from '../language';

const HEADS: { of: RegExp; address: (name: string, rest: string) => string }[] = [
  { of: /^kelurahan\s+(.+)/i, address: (_, rest) => `Lurah ${rest}` },
  { of: /^desa\s+(.+)/i, address: (_, rest) => `Kepala Desa ${rest}` },
  { of: /^kecamatan\s+(.+)/i, address: (_, rest) => `Camat ${rest}` },
  { of: /^inspektorat\b\s*(.*)/i, address: (_, rest) => `Inspektur ${rest}` },
  { of: /^sekretariat\s+(?:dprd|dewan)\b/i, address: (name) => name.replace(/^sekretariat/i, 'Sekretaris') },
  { of: /^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i, address: (name) => `Direktur ${name}` },
  {
    of: /^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
    address: (name) => `Kepala ${name}`,
  },
];

/**
 * "Kepala Dinas Kesehatan", "Lurah Petamanan", "Camat Bugul Kidul"; "Pimpinan …" where the name does not tell what its
 * head is called. An institution that already names a head ("Kepala Dinas …") is kept. English: "The Head of …".
 */
export function headOfInstitution(institution: string, language: Language): string {
  if (/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.test(institution)) {
    return institution;
  }
  if (language === 'en') return `The Head of ${institution}`;
  for (const head of HEADS) {
    const match = head.of.exec(institution);
    if (match) return head.address(institution, match[1] ?? '').trim();
  }
  return `Pimpinan ${institution}`;
}
