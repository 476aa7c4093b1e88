// What a paper leaves open, field by field, as an office calls it.
import type { Language } from '../../vocabulary/language';

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  nomor: { id: 'nomor', en: 'number' },
  kop: { id: 'pemerintah', en: 'government' },
  kompetisi: { id: 'nama kompetisi', en: 'competition' },
  kota: { id: 'kota', en: 'city' },
  tanggal: { id: 'tanggal penetapan', en: 'decision date' },
  jabatan_penandatangan: { id: 'jabatan penanda tangan', en: 'signer’s position' },
  nama_penandatangan: { id: 'nama penanda tangan', en: 'signer’s name' },
  penyerahan_hari: { id: 'tanggal penyerahan', en: 'ceremony date' },
  penyerahan_waktu: { id: 'waktu penyerahan', en: 'ceremony time' },
  penyerahan_tempat: { id: 'tempat penyerahan', en: 'ceremony venue' },
  hari_tanggal: { id: 'tanggal pleno', en: 'plenary date' },
  tempat_pleno: { id: 'tempat pleno', en: 'plenary venue' },
  keputusan_juri: { id: 'nomor keputusan dewan juri', en: 'number of the judges’ decree' },
  hari_acara: { id: 'tanggal acara', en: 'date of the occasion' },
  waktu_acara: { id: 'waktu acara', en: 'time of the occasion' },
  tempat_acara: { id: 'tempat acara', en: 'venue of the occasion' },
  dasar: { id: 'nomor dan tanggal berita acara atau keputusan', en: 'number and date of minutes or decree' },
  menimbang: { id: 'nomor berita acara', en: 'number of the minutes' },
  mengingat: { id: 'dasar hukum', en: 'legal basis' },
  uang_pembinaan: { id: 'uang pembinaan', en: 'prize money' },
  penyelenggara: { id: 'penyelenggara', en: 'organizer' },
  kode_hasil: { id: 'kode hasil (kunci hasil dahulu)', en: 'result code (decide first)' },
};

/** The fields that an office can fill before it prints, in the order in which they are told. */
export const BLANKS: readonly string[] = Object.keys(NAMES);

export const blankName = (field: string, language: Language): string => NAMES[field]?.[language] ?? field;
