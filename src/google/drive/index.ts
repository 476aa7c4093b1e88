// Drive's REST interface, as far as documents need it. Files belong to the user who made them.

export { type Backoff, backoffFrom, WIDEST } from './backoff';
export { change, downloaded, exported, MOST_BYTES, upload } from './content';
export { type DriveResult, mayHaveWorked, stopsAll } from './failure';
export { DOCX, type FolderFile, GOOGLE_DOC, GOOGLE_SHEET, JSON_FILE, PDF, type Properties, XLSX } from './file';
export { ensureFolder, findFile, listFolder } from './find';
export {
  type Access,
  type AccessChange,
  changeAccess,
  type FileRole,
  findSheet,
  listSheets,
  type SheetFile,
} from './sheets';
