// Permissions that the user has not granted, and where to grant them: users tick them one by one and may leave some
// out.

/**
 * The permissions that an error names as missing, by their short names; none where it is another error. Google says it in
 * the user's own language ("Izin yang diperlukan: …"): only the addresses of the permissions are the same in all.
 */
export const missingScopes = (reason: string): string[] =>
  (reason.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g) ?? []).map((scope) => scope.split('/').pop() ?? '');

/** Where the user grants what is missing; undefined when Google gives no address. */
export const authorizationLink = (): string | undefined =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl() ?? undefined;
