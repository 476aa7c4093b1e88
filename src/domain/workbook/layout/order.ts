// The order in which a judge reads the entries: files shuffled for each judge, so that no entry is always read last.
import type { Entry, Judge, Stage } from '../../competition/competition';
import { codeKey, nameKey } from '../../vocabulary/keys';

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Spreads every bit of a number over all others (the finalizer of MurmurHash3): near texts get unlike numbers. */
function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

/**
 * Entries as a judge reads them. At a stage on files each judge has an own order, the same on every machine and however
 * often it is asked for, since it follows from stage, judge and entry alone: an entry more moves no other. Elsewhere the
 * order given is the running order and stays.
 */
export function readingOrder(entries: readonly Entry[], stage: Stage, judge: Judge): Entry[] {
  if (stage.form !== 'files') return [...entries];
  const seed = `${nameKey(stage.name)}|${codeKey(judge.code)}|`;
  return entries
    .map((entry, index) => ({ entry, index, key: mixed(hash(seed + codeKey(entry.code))) }))
    .sort((one, other) => one.key - other.key || one.index - other.index)
    .map(({ entry }) => entry);
}
