// Compares what a self-test found at Google with what the local host does in the same place.
import { open } from './host';

/** One line of a self-test's column Data. */
export type Found = { id: string; value: unknown; isExpected: boolean | null; ms: Record<string, number> };
export type Difference = { id: string; google: unknown; host: unknown };

/** Reads the column as it was copied: lines of JSON, or one list. Throws on what is neither. */
export function readFound(text: string): Found[] {
  const plain = text.trim();
  const list: unknown = plain.startsWith('[')
    ? JSON.parse(plain)
    : plain.split('\n').flatMap((line) => (line.trim().startsWith('{') ? [JSON.parse(line) as unknown] : []));
  const found = list as Found[];
  if (found.length === 0 || found.some((one) => typeof one.id !== 'string' || !('value' in one)))
    throw new Error('This is not what a self-test found: copy its column Data');
  return found;
}

/** Checks that both ran and that came out differently, and those that the host does not know. */
export async function differences(google: readonly Found[]): Promise<Difference[]> {
  const place = google.find(({ id }) => id === 'place')?.value as Partial<Record<string, string>> | undefined;
  const host = await found(place ?? {});
  return google.flatMap(({ id, value }): Difference[] => {
    const mine = host.find((one) => one.id === id)?.value;
    return JSON.stringify(mine) === JSON.stringify(value) ? [] : [{ id, google: value, host: mine ?? 'not known' }];
  });
}

/** What the local host finds in such a place. */
export async function found(place: Partial<Record<string, string>> = {}): Promise<Found[]> {
  const host = await open(place);
  host.clickMenu(place.language?.startsWith('en') ? 'Self-test' : 'Uji mandiri');
  const rows = Object.entries(host.sheets()).find(([name]) => name === 'Uji Mandiri' || name === 'Self-Test')?.[1];
  return readFound((rows ?? []).map((row) => String(row[5] ?? '')).join('\n'));
}
