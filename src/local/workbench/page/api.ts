// The page's calls to its server.
import type { CellShown, Ran, Snapshot } from '../protocol';

/** Throws when the program on this computer no longer answers. */
async function ask<T>(place: string, body?: object): Promise<T> {
  const response = await fetch(place, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

export const getSnapshot = () => ask<Snapshot>('snapshot');
export const getCells = (tab: number, block: number) => ask<CellShown[]>(`cells?tab=${tab}&block=${block}`);
export const callFunction = (name: string, args: unknown[]) => ask<Ran>('call', { name, args });
export const clickMenu = (label: string) => ask<Ran>('menu', { label });
export const documentAddress = (file: string) => `document?file=${encodeURIComponent(file)}`;
