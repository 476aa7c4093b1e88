// A host over a small workbook, and code given as text.
import { type WriteSheet, writeXlsx } from 'hucre';
import { type Host, type HostOptions, openHost } from '../../src/local/runtime/host';
import type { CellView } from '../../src/local/spreadsheet/view';

const PREFIX = 'https://www.googleapis.com/auth/';
export const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'drive.file',
  'script.external_request',
  'userinfo.email',
];

export const manifest = {
  timeZone: 'Asia/Jakarta',
  oauthScopes: SCOPES.map((scope) => PREFIX + scope),
  urlFetchWhitelist: ['https://www.googleapis.com/'],
};

export const xlsx = (sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });

/** Opens `code` over the given tabs, by default one tab `Data` with a few cells. */
export async function hostWith(
  code: string,
  options: Partial<HostOptions> & { sheets?: WriteSheet[] } = {},
): Promise<Host> {
  const { sheets, ...rest } = options;
  const bytes = await xlsx(
    sheets ?? [
      {
        name: 'Data',
        rows: [
          ['a', 1],
          ['b', 2],
        ],
      },
    ],
  );
  return openHost({ code, manifest, workbook: { name: 'lomba.xlsx', bytes }, ...rest });
}

/** Opens a host whose only function is `main` with this body, and calls it. `data` is the tab `Data`. */
export async function run(
  body: string,
  options: Partial<HostOptions> & { sheets?: WriteSheet[] } = {},
): Promise<unknown> {
  const host = await hostWith(main(body), options);
  return host.call('main');
}

export const main = (body: string): string =>
  `function main() { var data = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data'); ${body} }`;

/** What a screen shows of a cell of the first tab, counted from 0; undefined where the cell is blank. */
export const cellOf = (host: Host, row: number, column: number): CellView | undefined =>
  host.views()[0]!.cells.find((one) => one.row === row && one.column === column);

/** As `run`, but answers with the message that was thrown. */
export async function messageOf(
  body: string,
  options: Partial<HostOptions> & { sheets?: WriteSheet[] } = {},
): Promise<string> {
  try {
    await run(body, options);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}
