// Money in figures.
import type { Language } from './language';

/** Rupiah in figures, with cents: 1500000 → "Rp1.500.000,00", in English "Rp1,500,000.00". */
export function rupiahFigures(amount: number, language: Language): string {
  const [whole, cents] = amount.toFixed(2).split('.') as [string, string];
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  return `Rp${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${cents}`;
}
