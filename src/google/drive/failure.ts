// Classifies Drive's refusals by the reasons it gives ("Resolve errors", Drive API guide), since each is fixed in
// another way.
import type { DriveFailure, DriveFailureKind } from '../../domain/documents/filing/drive-failure';

export type DriveResult<T> = { ok: T } | { failure: DriveFailure };

/** Kinds by Google's reasons, of which an answer may hold several: the first that is known counts. */
const KINDS: readonly (readonly [DriveFailureKind, readonly string[]])[] = [
  ['api-off', ['accessNotConfigured', 'SERVICE_DISABLED']],
  ['scope', ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'authError']],
  ['quota', ['storageQuotaExceeded']],
  [
    'folder-full',
    ['teamDriveFileLimitExceeded', 'numChildrenInNonRootLimitExceeded', 'activeItemCreationLimitExceeded'],
  ],
  ['daily-limit', ['dailyLimitExceeded', 'quotaExceeded', 'dailyLimitExceededUnreg']],
  ['policy', ['domainPolicy']],
  ['haste', ['userRateLimitExceeded', 'rateLimitExceeded', 'RATE_LIMIT_EXCEEDED', 'sharingRateLimitExceeded']],
  ['not-granted', ['appNotAuthorizedToFile']],
  [
    'not-exportable',
    [
      'cannotExportFile',
      'fileNotExportable',
      'exportSizeLimitExceeded',
      'fileNotDownloadable',
      'cannotDownloadFile',
      'cannotDownloadAbusiveFile',
    ],
  ],
  [
    'not-yours',
    [
      'insufficientFilePermissions',
      'insufficientParentPermissions',
      'cannotModifyInheritedPermission',
      'fileWriterTeamDriveMoveInDisabled',
      'forbidden',
    ],
  ],
  ['too-large', ['uploadTooLarge']],
  ['not-found', ['notFound']],
];

/** Kinds by the status alone, where no reason is known. */
function kindOfStatus(code: number): DriveFailureKind {
  if (code === 401) return 'scope';
  if (code === 404 || code === 410) return 'not-found';
  if (code === 413) return 'too-large';
  if (code === 429) return 'haste';
  return code >= 500 || code === 408 ? 'server' : 'refused';
}

type ErrorBody = {
  error?: { message?: string; status?: string; errors?: { reason?: string }[]; details?: { reason?: string }[] };
};

/** The failure in a response; `retryAfter` is the header of that name, seconds or a date. */
export function failureOf(code: number, text: string, retryAfter: string | null): DriveFailure {
  const body = errorIn(text);
  const given = [
    ...(body?.errors ?? []).map((one) => one.reason),
    ...(body?.details ?? []).map((one) => one.reason),
    body?.status,
  ];
  const known = KINDS.find(([, reasons]) => given.some((one) => one !== undefined && reasons.includes(one)));
  // A server error stays one whatever its body says: only the status shows that the work may have been done.
  const kind = known === undefined || code >= 500 ? kindOfStatus(code) : known[0];
  const wait = waitOf(retryAfter);
  return { kind, reason: `${code} ${body?.message ?? ''}`.trim(), ...(wait === null ? {} : { wait }) };
}

function errorIn(text: string): ErrorBody['error'] {
  try {
    return (JSON.parse(text) as ErrorBody | null)?.error;
  } catch {
    return undefined;
  }
}

function waitOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = Number(retryAfter);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(wait) && wait > 0 ? wait : null;
}

/** No similar request can succeed now, so later ones need not be tried. */
export const stopsAll = ({ kind }: DriveFailure): boolean =>
  ['api-off', 'scope', 'quota', 'folder-full', 'daily-limit', 'policy'].includes(kind);

/** Whether what was asked may have been done although the answer says nothing of it. */
export const mayHaveWorked = ({ kind }: DriveFailure): boolean => kind === 'server' || kind === 'unknown';
