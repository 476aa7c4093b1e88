// Placeholders of other programs in a template that has none of ours: Word's mail merge, add-ons, hand-made brackets.
import { tagKey } from '../fields/fields';
import { nearestTag } from './nearest-tag';

/** «Nama», <<Nama>>, ${nama}, {nama}, %nama%, ｛｛nama｝｝, [Nama], [[Nama]]; what is inside is a few words, never a number or a rule. */
const FOREIGN = [
  /«([^«»]+)»/g,
  /<<([^<>]+)>>/g,
  /[$#]?\{([^{}]+)\}/g,
  /(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
  /｛{1,2}([^｛｝]+)｝{1,2}/g,
  /\[{1,2}([^[\]]+)\]{1,2}/g,
];

const isName = (text: string): boolean => /^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(text);

/** What people call a field that has another name here; the first that the document has. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['nama', ['penerima', 'inovasi']],
  ['name', ['penerima', 'inovasi']],
  ['judul', ['inovasi']],
  ['innovation', ['inovasi']],
  ['opd', ['instansi']],
  ['unit', ['instansi']],
  ['sekolah', ['instansi']],
  ['institution', ['instansi']],
  ['skor', ['nilai']],
  ['score', ['nilai']],
  ['juara', ['predikat', 'peringkat']],
  ['rank', ['peringkat']],
  ['date', ['tanggal']],
  ['number', ['nomor']],
]);

/** The field for a placeholder: of that name, nearly, named in it, or called so; null where none comes near. */
function fieldFor(name: string, known: readonly string[]): string | null {
  const near = nearestTag(name, known);
  if (near !== null) return near;
  const words = name.split(/[\s_./-]+/).map(tagKey);
  const named = known.filter((tag) => words.includes(tagKey(tag))).sort((one, other) => other.length - one.length);
  // What is said last says most: “Nama OPD” is an OPD.
  const called = [...words].reverse().flatMap((word) => CALLED.get(word) ?? []);
  return named[0] ?? called.find((tag) => known.includes(tag)) ?? null;
}

/** So many are looked at, of each sort in a paragraph. */
const MOST_NAMED = 100;

export type ForeignTag = { tag: string; near: string | null };

/** The placeholders of a paragraph as they are written. */
export function foreignTagsIn(text: string, known: readonly string[]): ForeignTag[] {
  return FOREIGN.flatMap((pattern) =>
    (text.match(pattern) ?? []).slice(0, MOST_NAMED).flatMap((tag): ForeignTag[] => {
      const name = tag.replace(pattern, '$1').trim();
      return isName(name) ? [{ tag, near: fieldFor(name, known) }] : [];
    }),
  );
}
