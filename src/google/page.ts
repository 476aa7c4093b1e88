// The menu, the panel and short messages in the spreadsheet's window.

export type MenuEntry = { label: string; functionName: string } | 'separator';

/** Adds a menu to the spreadsheet. Needs no permission at all. */
export function addMenu(name: string, items: readonly MenuEntry[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(name);
  for (const item of items) {
    if (item === 'separator') menu.addSeparator();
    else menu.addItem(item.label, item.functionName);
  }
  menu.addToUi();
}

/** Shows a page of the project beside the sheet. */
export function showPanel(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

/**
 * Shows a page of the project as a dialog over the sheet. `view` tells the page what to show; it is not escaped, so it
 * must be a constant of the add-on.
 */
export function showDialog(file: string, title: string, view: string): void {
  const page = HtmlService.createHtmlOutputFromFile(file).append(`<span id="view" hidden>${view}</span>`);
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(960).setHeight(560), title);
}

/** Shows an alert, which must be closed. */
export function alertPerson(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Asks something that is answered with yes or no; a window that is closed is a no. */
export function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Shows a toast. */
export function toast(text: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 10);
}

/** True where a menu may read what is remembered with the spreadsheet. */
export const mayRead = (event?: { authMode?: unknown }): boolean =>
  event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE;
