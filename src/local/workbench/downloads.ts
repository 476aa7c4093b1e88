// Files that the page offers for download: documents, and other files on the committee's Drive.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Answer, attachment, refused } from './answer';
import type { ViewerSession } from './viewer-sessions';

/** Only files the person may see: a name can lead nowhere else. */
export async function documentOf(
  { documents }: ViewerSession,
  folder: string | undefined,
  name: string,
): Promise<Answer> {
  const known = documents().some(({ file, trashed }) => file === name && !trashed);
  if (!known || folder === undefined) return refused(404);
  return attachment(name, await readFile(path.join(folder, name)));
}

/** Templates and judges' files. */
export function fileOf({ host }: ViewerSession, link: string): Answer {
  const all = (['templates', 'judges'] as const).flatMap((area) => host.documents(area));
  const known = all.find((one) => one.link === link && !one.trashed);
  return known === undefined ? refused(404) : attachment(known.file, host.readFile(link));
}
