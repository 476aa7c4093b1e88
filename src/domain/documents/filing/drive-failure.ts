// Why Drive refused, in kinds that are fixed in different ways.

export type DriveFailureKind =
  /** The Drive API was not added to the script project. */
  | 'api-off'
  /** The user has not granted the permission. */
  | 'scope'
  /** The user's storage is full. */
  | 'quota'
  /** The folder, or the shared drive, takes no more files. */
  | 'folder-full'
  /** No more requests today. */
  | 'daily-limit'
  /** The organisation's rules do not let this script at Drive. */
  | 'policy'
  /** The file is there, and others may change it, the user not. */
  | 'not-yours'
  /** The file was not made by this script, or its access was revoked. */
  | 'not-granted'
  /** The content may be neither exported nor downloaded, or is too large for it. */
  | 'not-exportable'
  | 'too-large'
  /** Too many requests just now: nothing was done. */
  | 'haste'
  /** A fault at Google: what was asked may have been done or not. */
  | 'server'
  /** No answer, or none that can be read: what was asked may have been done or not. */
  | 'unknown'
  | 'not-found'
  | 'refused';

export type DriveFailure = {
  kind: DriveFailureKind;
  /** Status and Google's own words, for logs and for what has no sentence of its own. */
  reason: string;
  /** How long Google asks to wait, in milliseconds. */
  wait?: number;
};
