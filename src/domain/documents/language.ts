// The two languages a document can be written in.
export type { Language } from '../vocabulary/language';
