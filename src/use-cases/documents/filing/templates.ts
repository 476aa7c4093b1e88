// Chooses the template of a kind: the built-in one, or a custom one where somebody edited or uploaded it.
import {
  type DocumentKind,
  type Fields,
  fieldsUsed,
  languageOf,
  tagsOf,
  templateOf,
  templateVersion,
} from '../../../domain/documents';
import { templateFaults } from '../../../domain/documents/filling/template-check';
import { faultSummary, templateWords } from '../../../domain/documents/words/templates';
import type { ConfiguredCompetition } from '../../../domain/settings/configured-competition';
import type { Language } from '../../../domain/vocabulary/language';
import { type Backoff, DOCX, downloaded, exported, type FolderFile, findFile, GOOGLE_DOC } from '../../../google/drive';
import { recallTemplates, rememberTemplate, type TemplateRecord } from '../../../google/template-store';
import { refuse } from '../../reply';
import { problem } from '../../words/messages';
import { type OpenFolder, orRefuse } from './folder';
import { canLook, lookAt } from './moved-time';

export type Templates = {
  /** Changes whenever the template of a kind changes. */
  versionOf(kind: DocumentKind): string;
  /** The fields that are to be seen in a document; of an own template, which is fetched only to be filled, all. */
  shown(kind: DocumentKind, fields: Fields): Fields;
  /** The .docx to be filled; one of the competition's own is fetched once, and checked against the fields. */
  bytesOf(kind: DocumentKind, fields: Fields): Uint8Array;
};

/** How a template is remembered: a kind in a language. */
export const templateName = (kind: DocumentKind, competition: ConfiguredCompetition): string =>
  `${kind.id}.${languageOf(kind, competition)}`;

/** Looks at what is remembered once, and at each kind's file when it is first asked for. */
export function openTemplates(
  competition: ConfiguredCompetition,
  folder: OpenFolder,
  user: string,
  backoff: Backoff,
): Templates {
  const { language } = competition.settings;
  const records = recallTemplates();
  const found = new Map<string, FolderFile | null>();
  const fetched = new Map<string, Uint8Array>();

  const ownOf = (kind: DocumentKind): FolderFile | null => {
    const name = templateName(kind, competition);
    if (!found.has(name))
      found.set(name, ownTemplate(kind, name, records[name] ?? [], { folder, user, language, backoff }));
    return found.get(name) ?? null;
  };

  return {
    versionOf: (kind) => {
      const own = ownOf(kind);
      return own === null ? templateVersion(templateOf(kind, competition)) : `${own.id}@${own.modified}`;
    },
    shown: (kind, fields) =>
      ownOf(kind) === null ? fieldsUsed(fields, tagsOf(templateOf(kind, competition))) : fields,
    bytesOf: (kind, fields) => {
      const own = ownOf(kind);
      if (own === null) return templateOf(kind, competition);
      const known = fetched.get(kind.id);
      if (known !== undefined) return known;
      const bytes = fetchTemplate(own, backoff, language);
      const faults = templateFaults(bytes, fields);
      if (faults.length > 0) refuse(problem('TEMPLATE_FAULT', faultSummary(kind.id, faults, language)));
      fetched.set(kind.id, bytes);
      return bytes;
    },
  };
}

type FilingPlace = { folder: Pick<OpenFolder, 'files'>; user: string; language: Language; backoff: Backoff };

/**
 * The state of a template for a user. `unedited`: a Doc that nobody touched; the built-in template is filled instead.
 */
export type TemplateStand =
  | { source: 'built-in' | 'gone' }
  | { source: 'foreign'; maker: string }
  | { source: 'unedited' | 'own'; file: FolderFile };

export function templateStand(
  name: string,
  records: readonly TemplateRecord[],
  { folder, user, language, backoff }: FilingPlace,
): TemplateStand {
  const record = records.find(({ maker }) => maker === user);
  const other = records[0];
  if (record === undefined)
    return other === undefined ? { source: 'built-in' } : { source: 'foreign', maker: other.maker };
  const file =
    folder.files.find(({ id }) => id === record.fileId) ?? orRefuse(findFile(record.fileId, backoff), language);
  if (file === null) return { source: 'gone' };
  // An unedited import equals the built-in template, which is filled more faithfully.
  return { source: isUnedited(name, record, file, backoff) ? 'unedited' : 'own', file };
}

/** By its text, where its time has moved: what looks the same is remembered with its new time. */
function isUnedited(name: string, record: TemplateRecord, file: FolderFile, backoff: Backoff): boolean {
  if (file.type !== GOOGLE_DOC) return false;
  if (file.modified === record.modified) return true;
  if (!canLook(file) || lookAt([file], backoff)[0] !== 'same') return false;
  rememberTemplate(name, { ...record, modified: file.modified });
  return true;
}

/**
 * The file of the custom template that counts for a user, null for the built-in one; refuses where it was deleted or
 * belongs to another admin.
 */
function ownTemplate(
  kind: DocumentKind,
  name: string,
  records: readonly TemplateRecord[],
  place: FilingPlace,
): FolderFile | null {
  const words = templateWords(place.language);
  const stand = templateStand(name, records, place);
  if (stand.source === 'foreign') return refuse(problem('TEMPLATE_FAULT', words.foreign(kind.id, stand.maker)));
  if (stand.source === 'gone') return refuse(problem('TEMPLATE_FAULT', words.deleted(kind.id)));
  return stand.source === 'own' ? stand.file : null;
}

/** A template as .docx: exported where it is a Doc, as it was uploaded where it is a Word file. */
export function fetchTemplate(file: FolderFile, backoff: Backoff, language: Language): Uint8Array {
  if (file.type !== GOOGLE_DOC) return orRefuse(downloaded(file.id, backoff), language);
  const [bytes] = exported([file.id], DOCX, backoff);
  return orRefuse(bytes ?? { failure: { kind: 'unknown', reason: 'no-answer' } }, language);
}
