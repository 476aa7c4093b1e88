// Six entries and their scores on three criteria, no number of which follows from others.

export const NAMES = ['Antrean Ringkas', 'Posyandu Sore', 'Kurir Obat', 'Lapor Sampah', 'Warung Data', 'Bank Benih'];
export const SCORES = [
  [80, 71, 93],
  [62, 88, 75],
  [95, 64, 81],
  [70, 90, 66],
  [58, 77, 99],
  [84, 69, 72],
];
