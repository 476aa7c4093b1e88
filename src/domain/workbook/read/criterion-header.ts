// The header of a criterion's column: its name, and what people write behind it ("Kebaruan (30%)", "Kebaruan (0-100)").

export type CriterionHeader = {
  /** The header without its weight or scale; the header itself when nothing but those is there. */
  name: string;
  /** The number in front of the percent sign or behind "bobot"; null when the header gives none. */
  weight: number | null;
};

const IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/;
const BEHIND = /^(.*?\S)[\s:,=–-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/;
const PERCENT = /^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i;
const WEIGHT = /^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i;
/** "0-100", "maks 10", "skala 1 s.d. 5". */
const SCALE =
  /^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|–|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;

/** "Kebaruan, skor maks: 30". */
const MAXIMUM_BEHIND =
  /^(.*?\S)[\s,;:–-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;

/** The highest score that a header names ("maks 30", "0-30", "30"); null when it names none. */
export function maximumIn(header: string): number | null {
  let rest = header.replace(/\s+/g, ' ').trim();
  const behind = MAXIMUM_BEHIND.exec(rest)?.[2];
  if (behind !== undefined) return Number(behind);
  for (;;) {
    const [, before = '', inside = ''] = IN_BRACKETS.exec(rest) ?? [];
    if (before === '') return null;
    if (SCALE.test(inside.trim())) return Number(/(\d+)\D*$/.exec(inside)?.[1]);
    rest = before;
  }
}

/** "x4", "4x", "B = 40". */
const FACTOR = /^(?:[x×*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x×]$/i;

/** The weight of a text that says nothing else: "40%", "(40%)", "Bobot: 40", "x4". */
export function weightAlone(text: string): number | null {
  const plain = text.replace(/^[\s(]+|[\s)]+$/g, '');
  const [, before, behind] = FACTOR.exec(plain) ?? [];
  const found = (PERCENT.exec(plain) ?? WEIGHT.exec(plain))?.[1] ?? before ?? behind;
  return found === undefined ? null : decimal(found);
}

/** The highest score of a text that says nothing else: "(maks 40)", "0-100". */
export function maximumAlone(text: string): number | null {
  const plain = text.replace(/^[\s(]+|[\s)]+$/g, '');
  return SCALE.test(plain) && !/^\d+$/.test(plain) ? Number(/(\d+)\D*$/.exec(plain)?.[1]) : null;
}

const decimal = (text: string): number => Number(text.replace(',', '.'));

/** Takes a header apart. Other words in brackets ("Dampak (internal)") belong to the name. */
export function criterionHeader(header: string): CriterionHeader {
  let name = header.replace(/\s+/g, ' ').trim();
  name = MAXIMUM_BEHIND.exec(name)?.[1] ?? name;
  let weight: number | null = null;
  for (;;) {
    const [, before = '', inside = ''] = IN_BRACKETS.exec(name) ?? [];
    const found = PERCENT.exec(inside.trim()) ?? WEIGHT.exec(inside.trim());
    if (before === '' || (found === null && !SCALE.test(inside.trim()))) break;
    name = before;
    weight ??= found === null ? null : decimal(found[1] ?? '');
  }
  const [, before = '', percent = ''] = BEHIND.exec(name) ?? [];
  return before === '' ? { name, weight } : { name: before, weight: weight ?? decimal(percent) };
}

const SIGN =
  /(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x×]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
const SAID = /%|persen|bobot|weight|\(\s*(?:[x×]\s*\d|0[.,]\d)/i;

/**
 * A number that may be a weight, where the header is not read by it: "40% Kebaruan", "(x4)", "Kebaruan bobot 40; skala 0-100".
 * `isSaid`: the header says that it is one.
 */
export function weightSign(header: string): { number: number | null; isSaid: boolean } {
  const found = SIGN.exec(header)
    ?.slice(1)
    .find((one) => one !== undefined);
  return { number: found === undefined ? null : decimal(found), isSaid: SAID.test(header) };
}
