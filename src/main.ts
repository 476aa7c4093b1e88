// What Apps Script sees: menu, triggers, and the functions that the panel may call. A table of contents.
import { acceptOrder } from './commands/accept-row-order';
import { compute } from './commands/compute';
import { createFromPreset } from './commands/create-workbook';
import { makeDocuments as fileDocuments } from './commands/documents';
import { buildMenu, checkFromMenu, computeFromMenu, documentsFromMenu, openPanel } from './commands/menu';
import type { Server } from './commands/server';
import { jumpTo } from './commands/show-cell';
import { readState } from './commands/state';
import { validate } from './commands/validate';

/** Runs whenever the spreadsheet is opened, perhaps without any permission: shows the menu and nothing else. */
export const onOpen = (event?: { authMode?: unknown }): void => buildMenu(event);

/** Runs once when the add-on is installed. */
export const onInstall = (event?: { authMode?: unknown }): void => buildMenu(event);

export const openSidebar = (): void => openPanel();
export const checkSheets = (): void => checkFromMenu();
export const computeTop = (): void => computeFromMenu();
export const makeAwardDocuments = (): void => documentsFromMenu();

export const getState: Server['getState'] = () => readState();
export const validateWorkbook: Server['validateWorkbook'] = () => validate();
export const computeRanking: Server['computeRanking'] = (request) => compute(request);
export const makeDocuments: Server['makeDocuments'] = (request) => fileDocuments(request);
export const createWorkbook: Server['createWorkbook'] = (request) => createFromPreset(request);
export const acceptRowOrder: Server['acceptRowOrder'] = (request) => acceptOrder(request);
export const showCell: Server['showCell'] = (request) => jumpTo(request);
