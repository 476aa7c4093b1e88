// Its row in the page on documents.
import type { KindDocs } from '../document-kind';

export const docs: KindDocs = {
  oneForEach: 'entry that was scored and did not win',
  what: "profile per criterion beside the median (among five entries or more), the judges' notes; no judge is named",
};
