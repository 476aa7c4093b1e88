// Judges named in headers: "Juri 1", "J2", "Penilai A", alone or beside a criterion's name.
import { nameKey } from '../../../vocabulary/keys';

const NUMBERED =
  '(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])';
const ALONE = new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${NUMBERED}(?:\\s*[(:–-].*)?)$`, 'iu');
const NAMED = /^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-–]?\s+(\p{L}.*)$/iu;
const FRONT = new RegExp(`^(${NUMBERED})\\s*[-–·|:_/,]*\\s*(\\S.*)$`, 'iu');
const BEHIND = new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${NUMBERED})\\s*[)\\]]?$`, 'iu');
/** What stands above the names of the judges. */
const OVER_JUDGES = new Set(
  ['Juri', 'Nilai Juri', 'Skor Juri', 'Dewan Juri', 'Nilai Dewan Juri', 'Nama Juri', 'Penilai', 'Judge', 'Judges'].map(
    nameKey,
  ),
);

/** The judge that a header names and nothing else; null when it is none. */
export function judgeLabel(header: string): string | null {
  const text = header.replace(/\s+/g, ' ').trim();
  return ALONE.exec(text)?.[1]?.trim() ?? NAMED.exec(text)?.[1]?.trim() ?? null;
}

/** "Juri 1 - Kebaruan", "Kebaruan (J1)": the judge and the rest; null when the header does not say both. */
export function judgeAndRest(header: string): { label: string; rest: string } | null {
  const text = header.replace(/\s+/g, ' ').trim();
  const front = FRONT.exec(text);
  if (front !== null && !/^\(/.test(front[2] ?? '')) return { label: front[1] ?? '', rest: front[2] ?? '' };
  const behind = BEHIND.exec(text);
  const rest = (behind?.[1] ?? '').replace(/[\s\-–·|:_/,([]+$/, '');
  return behind === null || rest === '' ? null : { label: behind[2] ?? '', rest };
}

export const isOverJudges = (header: string): boolean => OVER_JUDGES.has(nameKey(header));
