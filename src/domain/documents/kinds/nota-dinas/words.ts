// What the kind is called, when an office makes it, and who is missing where there is no document of it.
import type { KindWords } from '../document-kind';

export const words: KindWords = {
  name: { id: 'Nota dinas', en: 'Covering note' },
  phase: 'plenary',
  missing: 'winners',
};
