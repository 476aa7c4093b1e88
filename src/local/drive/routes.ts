// Drive v3's methods: files.create, get, update, list and export, for folders, Docs made of .docx files, and files kept as they are.
import { NotEmulated } from '../runtime/errors';
import { contentOf, exportOf } from './content';
import { DriveError, invalid, jsonAnswer, notFound } from './failure';
import { readMask, selected } from './fields';
import { DOCX, type DriveFile, FOLDER, GOOGLE_DOC, GOOGLE_SHEET, JSON_FILE, linkOf, PDF, XLSX } from './file';
import type { Files } from './files';
import type { WebRequest, WebResponse } from './http';
import { routePermissions, shownPermissions } from './permissions';
import { readQuery } from './query';
import { checkConverted, type Metadata, mergedProperties, readMetadata, type UploadedType, uploaded } from './requests';

const API = '/drive/v3/files';
const UPLOAD = '/upload/drive/v3/files';
const fileResource = (file: DriveFile) => ({
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
  jsonAnswer(200, selected(fileResource(file), readMask(fields ?? 'kind,id,name,mimeType')));

type Content = { bytes: Uint8Array; type: UploadedType };

/** What is kept of an upload that is to become a file of a type. */
function stored({ bytes, type }: Content, mimeType: string): Uint8Array {
  if (mimeType === GOOGLE_DOC && type === DOCX) checkConverted(bytes, type);
  else if (mimeType === GOOGLE_SHEET && type === XLSX) checkConverted(bytes, type);
  // A workbook that stays one is no judge's file.
  else if (mimeType !== type || type === XLSX) throw new NotEmulated(`making a Drive file of the type "${mimeType}"`);
  return bytes;
}

function create(files: Files, user: string, metadata: Metadata, content: Content | null): DriveFile {
  const mimeType = metadata.mimeType ?? content?.type ?? '';
  if (
    ![FOLDER, GOOGLE_DOC, GOOGLE_SHEET, DOCX, PDF, JSON_FILE].includes(mimeType) ||
    (content === null) !== (mimeType === FOLDER)
  )
    throw new NotEmulated(`making a Drive file of the type "${mimeType}"`);
  const bytes = content && stored(content, mimeType);
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
      mimeType: mimeType as DriveFile['mimeType'],
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

function update(files: Files, file: DriveFile, metadata: Metadata, content: Content | null): DriveFile {
  const bytes = content && stored(content, file.mimeType);
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
    files: found.slice(start, start + size).map(fileResource),
    nextPageToken: more ? `page-${start + size}` : undefined,
  };
  const fields = params.get('fields') ?? 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
  return jsonAnswer(200, selected(page, readMask(fields)));
}

function allowed(params: URLSearchParams, names: readonly string[]): URLSearchParams {
  const odd = [...params.keys()].find((name) => !names.includes(name));
  if (odd !== undefined) throw new NotEmulated(`the Drive parameter ${odd}`);
  return params;
}

/** Seen in public: a Doc's time of change moves once more when its conversion is over, after the answer. */
const CONVERSION_MS = 1300;

/** The answer to an upload. */
function uploadedFile(files: Files, file: DriveFile, fields: string | null): WebResponse {
  const answer = one(file, fields);
  const converted = new Date(Date.parse(file.modifiedTime) + CONVERSION_MS).toISOString();
  if (file.mimeType === GOOGLE_DOC) files.change(file, { modifiedTime: converted }, null);
  return answer;
}

/** Answers a request of a user. Throws DriveError for Drive's own refusals, NotEmulated for what is not played. */
export function route(files: Files, user: string, request: WebRequest): WebResponse {
  const url = new URL(request.url);
  const params = url.searchParams;
  const text = Buffer.from(request.body).toString('utf8');
  const [, base, id, method, , permission] =
    /^(\/(?:upload\/)?drive\/v3\/files)(?:\/([^/]+)(\/export|\/permissions(\/([^/]+))?)?)?$/.exec(url.pathname) ?? [];
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
  if (base === API && method?.startsWith('/permissions')) {
    return routePermissions(files, found(), { request, params, text, permission });
  }
  switch (`${request.method} ${base}${id === undefined ? '' : '/id'}${method ?? ''}`) {
    case `GET ${API}`:
      return list(files, user, allowed(params, ['q', 'pageSize', 'pageToken', 'fields']));
    case `POST ${API}`:
      allowed(params, ['fields']);
      return one(create(files, user, readMetadata(text), null), fields);
    case `GET ${API}/id`:
      if (allowed(params, ['fields', 'alt']).get('alt') === 'media') return contentOf(files, found());
      if (params.has('alt')) throw new NotEmulated(`the Drive parameter alt=${params.get('alt')}`);
      return one(found(), fields);
    case `GET ${API}/id/export`:
      return exportOf(files, found(), allowed(params, ['mimeType']).get('mimeType'));
    case `PATCH ${API}/id`:
      allowed(params, ['fields']);
      return one(update(files, found(), readMetadata(text), null), fields);
    case `POST ${UPLOAD}`: {
      const { metadata, ...content } = uploaded(multipart());
      return uploadedFile(files, create(files, user, metadata, content), fields);
    }
    case `PATCH ${UPLOAD}/id`: {
      const file = found();
      const { metadata, ...content } = uploaded(multipart());
      return uploadedFile(files, update(files, file, metadata, content), fields);
    }
    default:
      throw new NotEmulated(`${request.method} ${url.pathname}`);
  }
}
