// Drive v3's methods: files.create, get, update, list and export, for folders and for what is made of .docx and .xlsx files.
import { NotEmulated } from '../errors';
import type { WebRequest, WebResponse } from '../services/url-fetch';
import { badRequest, DriveError, invalid, jsonAnswer, notFound } from './failure';
import { readMask, selected } from './fields';
import { type DriveFile, FOLDER, GOOGLE_SHEET, KEPT, XLSX } from './file';
import { routePermissions, shownPermissions } from './permissions';
import { readQuery } from './query';
import { type Metadata, mergedProperties, readMetadata, uploaded } from './requests';
import { type Files, linkOf } from './store';

const API = '/drive/v3/files';
const UPLOAD = '/upload/drive/v3/files';
const shown = (file: DriveFile) => ({
  kind: 'drive#file',
  id: file.id,
  name: file.name,
  mimeType: file.mimeType,
  parents: file.parents,
  trashed: file.trashed,
  createdTime: file.createdTime,
  modifiedTime: file.modifiedTime,
  webViewLink: file.mimeType === FOLDER ? `https://drive.google.com/drive/folders/${file.id}` : linkOf(file),
  appProperties: Object.keys(file.appProperties).length > 0 ? file.appProperties : undefined,
  permissions: shownPermissions(file),
  writersCanShare: file.writersCanShare ?? true,
});

const one = (file: DriveFile, fields: string | null): WebResponse =>
  jsonAnswer(200, selected(shown(file), readMask(fields ?? 'kind,id,name,mimeType')));

/** Folders have no content, what Google converts has; other files are not made. */
function typeOf({ mimeType = '' }: Metadata, bytes: Uint8Array | null): DriveFile['mimeType'] | null {
  if (bytes === null) return mimeType === FOLDER ? FOLDER : null;
  return mimeType in KEPT ? (mimeType as keyof typeof KEPT) : null;
}

function create(files: Files, user: string, metadata: Metadata, bytes: Uint8Array | null): DriveFile {
  const mimeType = typeOf(metadata, bytes);
  if (mimeType === null) throw new NotEmulated(`making a Drive file of the type "${metadata.mimeType ?? ''}"`);
  if (metadata.trashed !== undefined) throw new NotEmulated('making a file in the bin');
  const parents = metadata.parents ?? [files.root(user)];
  if (parents.length !== 1)
    throw new DriveError(400, 'invalid', 'A file must have exactly one parent.', { at: 'parents' });
  const [parent = ''] = parents;
  const folder = files.find(user, parent);
  if (parent !== files.root(user) && parent !== 'root' && (!folder || folder.mimeType !== FOLDER))
    throw notFound(parent);
  const at = files.now();
  return files.add(
    {
      name: metadata.name ?? 'Untitled',
      mimeType,
      parents: [parent === 'root' ? files.root(user) : parent],
      appProperties: mergedProperties({}, metadata.appProperties),
      owner: user,
      createdTime: at,
      modifiedTime: at,
      trashed: false,
      ...(metadata.writersCanShare === undefined ? {} : { writersCanShare: metadata.writersCanShare }),
    },
    bytes,
  );
}

function update(files: Files, file: DriveFile, metadata: Metadata, bytes: Uint8Array | null): DriveFile {
  if (metadata.parents !== undefined) {
    throw new DriveError(
      403,
      'fieldNotWritable',
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  }
  if (metadata.mimeType !== undefined && metadata.mimeType !== file.mimeType)
    throw new NotEmulated('changing the type of a Drive file');
  if (metadata.trashed === false && file.trashed) throw new NotEmulated('taking a file out of the bin');
  if (bytes !== null && (file.mimeType === FOLDER || file.trashed))
    throw new NotEmulated('content for a folder or a file in the bin');
  const { name, trashed, writersCanShare } = metadata;
  const next = {
    ...(name === undefined ? {} : { name }),
    ...(trashed === undefined ? {} : { trashed }),
    ...(writersCanShare === undefined ? {} : { writersCanShare }),
    appProperties: mergedProperties(file.appProperties, metadata.appProperties),
    // Properties are no content: changing only them leaves the time of the last edit.
    ...(bytes === null && name === undefined ? {} : { modifiedTime: files.now() }),
  };
  return files.change(file, next, bytes);
}

function list(files: Files, user: string, params: URLSearchParams): WebResponse {
  const query = readQuery(params.get('q') ?? '', files.root(user));
  for (const id of query.parents) {
    if (id !== files.root(user) && !files.find(user, id)) throw notFound('');
  }
  const size = Number(params.get('pageSize') ?? '100');
  if (!Number.isInteger(size) || size < 1 || size > 1000) throw invalid(String(params.get('pageSize')), 'pageSize');
  const token = params.get('pageToken');
  const start = token === null ? 0 : Number(/^page-(\d+)$/.exec(token)?.[1]);
  if (Number.isNaN(start)) throw invalid(String(token), 'pageToken');
  const found = files.all(user).filter((file) => query.matches(file) && (!query.lags || files.isIndexed(file)));
  const more = start + size < found.length;
  const page = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: found.slice(start, start + size).map(shown),
    nextPageToken: more ? `page-${start + size}` : undefined,
  };
  const fields = params.get('fields') ?? 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
  return jsonAnswer(200, selected(page, readMask(fields)));
}

/** "The exported content is limited to 10 MB." */
const EXPORT_BYTES = 10 * 1024 * 1024;

/** files.export: a native spreadsheet as an .xlsx file. */
function exported(files: Files, file: DriveFile, params: URLSearchParams): WebResponse {
  const wanted = params.get('mimeType');
  if (wanted === null) throw badRequest('Required parameter: mimeType');
  if (file.mimeType === FOLDER)
    throw new DriveError(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  if (file.mimeType !== GOOGLE_SHEET || wanted !== XLSX)
    throw new NotEmulated(`exporting ${file.mimeType} as ${wanted}`);
  const body = files.content(file);
  if (body.length > EXPORT_BYTES)
    throw new DriveError(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  return { status: 200, body };
}

function allowed(params: URLSearchParams, names: readonly string[]): URLSearchParams {
  const odd = [...params.keys()].find((name) => !names.includes(name));
  if (odd !== undefined) throw new NotEmulated(`the Drive parameter ${odd}`);
  return params;
}

/** Answers a request of a user. Throws DriveError for Drive's own refusals, NotEmulated for what is not played. */
export function route(files: Files, user: string, request: WebRequest): WebResponse {
  const url = new URL(request.url);
  const params = url.searchParams;
  const text = Buffer.from(request.body).toString('utf8');
  const [, base, id, part, below] =
    /^(\/(?:upload\/)?drive\/v3\/files)(?:\/([^/]+)(?:\/(export|permissions)(?:\/([^/]+))?)?)?$/.exec(url.pathname) ??
    [];
  const found = (): DriveFile => {
    const file = files.find(user, decodeURIComponent(id ?? ''));
    if (!file) throw notFound(id ?? '');
    return file;
  };
  const multipart = (): WebRequest => {
    if (allowed(params, ['uploadType', 'fields']).get('uploadType') !== 'multipart') {
      throw new NotEmulated(`the Drive upload type ${params.get('uploadType')}`);
    }
    return request;
  };
  const fields = params.get('fields');
  if (part === 'permissions') {
    return routePermissions(files, found(), { request, params, text, permission: below });
  }
  if (part === 'export') {
    if (request.method !== 'GET' || below !== undefined) throw new NotEmulated(`${request.method} ${url.pathname}`);
    return exported(files, found(), allowed(params, ['mimeType']));
  }
  switch (`${request.method} ${base}${id === undefined ? '' : '/id'}`) {
    case `GET ${API}`:
      return list(files, user, allowed(params, ['q', 'pageSize', 'pageToken', 'fields']));
    case `POST ${API}`:
      allowed(params, ['fields']);
      return one(create(files, user, readMetadata(text), null), fields);
    case `GET ${API}/id`:
      allowed(params, ['fields']);
      return one(found(), fields);
    case `PATCH ${API}/id`:
      allowed(params, ['fields']);
      return one(update(files, found(), readMetadata(text), null), fields);
    case `POST ${UPLOAD}`: {
      const { metadata, bytes, target } = uploaded(multipart());
      if (metadata.mimeType !== target)
        throw new NotEmulated(`a file of the type ${target} kept as "${metadata.mimeType}"`);
      return one(create(files, user, metadata, bytes), fields);
    }
    case `PATCH ${UPLOAD}/id`: {
      const file = found();
      const { metadata, bytes, target } = uploaded(multipart());
      if (file.mimeType !== target) throw new NotEmulated(`a ${file.mimeType} made of another kind of file`);
      return one(update(files, file, metadata, bytes), fields);
    }
    default:
      throw new NotEmulated(`${request.method} ${url.pathname}`);
  }
}
