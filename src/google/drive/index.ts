// Drive's REST interface, as far as documents need it. Files belong to whoever made them.
export { change, downloaded, exported, MOST_BYTES, type Upload, upload } from './content';
export { mayHaveWorked, type Outcome, stopsAll } from './failure';
export { DOCX, type FolderFile, GOOGLE_DOC, PDF, type Properties } from './file';
export { ensureFolder, findFile, listFolder } from './find';
export { type Pace, paceFrom, WIDEST } from './pace';
