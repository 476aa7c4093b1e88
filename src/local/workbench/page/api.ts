// The page's calls to its server.
import type { AlertReply, CellShown, Ran, WorkbookSnapshot } from '../protocol';

/** As whom the page was opened (`?as=J1`); every call says so. */
const AS = new URLSearchParams(location.search).get('as');

const address = (place: string, query: Record<string, string> = {}): string => {
  const all = new URLSearchParams({ ...query, ...(AS !== null && { as: AS }) }).toString();
  return all === '' ? place : `${place}?${all}`;
};

/** Throws when the program on this computer no longer answers. */
async function ask<T>(place: string, body?: string | Blob): Promise<T> {
  const response = await fetch(place, body === undefined ? {} : { method: 'POST', body });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

export const getSnapshot = () => ask<WorkbookSnapshot>(address('snapshot'));
export const getCells = (tab: number, block: number) =>
  ask<CellShown[]>(address('cells', { tab: String(tab), block: String(block) }));
export const getPreview = (file: string) => ask<string[]>(address('preview', { file }));
export const callFunction = (name: string, args: unknown[]) =>
  ask<Ran>(address('call'), JSON.stringify({ name, args }));
/** `replies`: to the questions the item puts, in their order. */
export const clickMenu = (label: string, replies: AlertReply[]) =>
  ask<Ran>(address('menu'), JSON.stringify({ label, replies }));
/** Types into a cell and those below and to the right of it, row by row. */
export const editCells = (tab: string, cell: string, values: string[][]) =>
  ask<Ran>(address('edit'), JSON.stringify({ tab, cell, values }));
export const openFile = (file: File) => ask<Ran>(address('open', { name: file.name }), file);
export const resume = (from: 'result' | 'original') => ask<Ran>(address('resume', { from }), '');
export const documentAddress = (file: string) => address('document', { file });
export const fileAddress = (link: string) => address('file', { link });
export const frameAddress = (place: 'panel' | 'dialog') => address(place);
export const workbookAddress = () => address('workbook');
