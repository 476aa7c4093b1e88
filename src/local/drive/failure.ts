// Drive's error answers, in the shape of its REST interface ("Resolve errors", Drive API guide).
import type { WebResponse } from './http';

export const jsonAnswer = (status: number, value: unknown): WebResponse => ({
  status,
  body: Buffer.from(JSON.stringify(value), 'utf8'),
});

/** Ends a request with one of Drive's errors. */
export class DriveError extends Error {
  readonly answer: WebResponse;
  constructor(
    code: number,
    reason: string,
    message: string,
    more: { status?: string; domain?: string; at?: string } = {},
  ) {
    super(message);
    const place = more.at === undefined ? {} : { location: more.at, locationType: 'parameter' };
    const errors = [{ message, domain: more.domain ?? 'global', reason, ...place }];
    this.answer = jsonAnswer(code, {
      error: { code, message, errors, ...(more.status ? { status: more.status } : {}) },
    });
  }
}

export const notFound = (id: string): DriveError =>
  new DriveError(404, 'notFound', `File not found: ${id}.`, { at: 'fileId' });

export const badRequest = (message = 'Bad Request'): DriveError => new DriveError(400, 'badRequest', message);

export const invalid = (value: string, at: string): DriveError =>
  new DriveError(400, 'invalid', `Invalid Value: ${value}`, { at });

export const noCredentials = (): DriveError =>
  new DriveError(401, 'authError', 'Request had invalid authentication credentials.', { status: 'UNAUTHENTICATED' });

export const noScope = (): DriveError =>
  new DriveError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.', {
    status: 'PERMISSION_DENIED',
  });

export const apiOff = (): DriveError =>
  new DriveError(
    403,
    'accessNotConfigured',
    'Google Drive API has not been used in project 0 before or it is disabled. Enable it by visiting ' +
      'https://console.developers.google.com/apis/api/drive.googleapis.com/overview?project=0 then retry.',
    { status: 'PERMISSION_DENIED', domain: 'usageLimits' },
  );
