// Custom templates: inspected and checked, opened as a Google Doc, uploaded as a Word file, dropped again.
import * as z from 'zod/mini';
import { type DocumentKind, type Fields, fieldsOf, templateOf } from '../../domain/documents';
import { bytesOfBase64 } from '../../domain/documents/filling/base64';
import { type TagFault, templateFaults } from '../../domain/documents/filling/template-check';
import { faultSentences, templateWords } from '../../domain/documents/words/templates';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import {
  type Backoff,
  backoffFrom,
  change,
  DOCX,
  GOOGLE_DOC,
  MOST_BYTES,
  type Properties,
  upload,
} from '../../google/drive';
import { currentUser } from '../../google/session';
import { spreadsheetId } from '../../google/spreadsheet';
import { recallTemplates, rememberTemplate } from '../../google/template-store';
import { readWorkbook } from '../reading/read-workbook';
import { exclusively, refuse, replying, requested, requireAdmin, spoken } from '../reply';
import type { Language, Reply, TemplateAnswer } from '../server';
import { problem } from '../words/messages';
import { surveyed } from './document-context';
import { kindNamed } from './documents';
import { openFolder, orRefuse, shortHash } from './filing/folder';
import { printOf } from './filing/moved-time';
import { fetchTemplate, templateName, templateStand } from './filing/templates';

const kindRequest = z.object({ kind: z.string() });
const uploadRequest = z.object({ kind: z.string(), content: z.string() });

/** Everything that a template of a kind has to do with. `fields`: null while there is no document of the kind. */
type TemplateSession = {
  competition: ConfiguredCompetition;
  kind: DocumentKind;
  /** How the template is remembered. */
  name: string;
  fields: Fields | null;
  user: string;
  language: Language;
  backoff: Backoff;
};

/** How the template of a kind stands, what is wrong with it, and what its fields hold now. */
export const readTemplate = (request: unknown): Reply<TemplateAnswer> =>
  replying(() => {
    const { kind } = requested(kindRequest, request);
    requireAdmin();
    return answerOf(templateSessionOf(kind));
  });

/** Makes the template a Google Doc that can be edited; one that there is already is left as it stands. */
export const openTemplate = (request: unknown): Reply<TemplateAnswer> =>
  replying(() => {
    const { kind } = requested(kindRequest, request);
    requireAdmin();
    return exclusively(() => {
      const session = templateSessionOf(kind);
      const stand = standOf(session);
      if ('file' in stand) return answerOf(session, stand);
      store(session, GOOGLE_DOC, templateOf(session.kind, session.competition));
      return answerOf(session);
    });
  });

/** Takes a Word file (base64) for the template; one that cannot be filled is refused with what is wrong, and the former one stays. */
export const uploadTemplate = (request: unknown): Reply<TemplateAnswer> =>
  replying(() => {
    const { kind, content } = requested(uploadRequest, request);
    requireAdmin();
    return exclusively(() => {
      const session = templateSessionOf(kind);
      const bytes = bytesOfBase64(content);
      const megabytes = (length: number): string => (length / 1024 / 1024).toFixed(1);
      if (bytes.length > MOST_BYTES) {
        const sentence = templateWords(session.language).tooLarge(megabytes(bytes.length), megabytes(MOST_BYTES));
        return refuse(problem('TEMPLATE_FAULT', sentence));
      }
      const refused = faultsIn(bytes, session);
      if (refused.length === 0) store(session, DOCX, bytes);
      return { ...answerOf(session), refused };
    });
  });

/** Goes back to the built-in template; the user's own files of it go into Drive's bin. */
export const restoreTemplate = (request: unknown): Reply<TemplateAnswer> =>
  replying(() => {
    const { kind } = requested(kindRequest, request);
    requireAdmin();
    return exclusively(() => {
      const session = templateSessionOf(kind);
      const { name, competition, user, language, backoff } = session;
      if ((recallTemplates()[name] ?? []).some(({ maker }) => maker === user)) {
        const marks = marksOf(name);
        for (const { id, properties } of openFolder(competition, user, backoff).files) {
          const isOurs = properties.sheet === marks.sheet && properties.template === marks.template;
          if (isOurs) orRefuse(change(id, { trashed: true }, backoff), language);
        }
      }
      rememberTemplate(name, null);
      return answerOf(session);
    });
  });

function templateSessionOf(id: string): TemplateSession {
  const started = Date.now();
  const workbook = readWorkbook();
  const { competition } = workbook;
  const language = spoken(competition.settings.language);
  const kind = kindNamed(id, language);
  const { context } = surveyed(workbook, workbook.history, [kind]);
  const name = templateName(kind, competition);
  const [user, backoff] = [currentUser(), backoffFrom(1, started)];
  return { competition, kind, name, fields: fieldsOf(kind, context), user, language, backoff };
}

const marksOf = (name: string): Properties => ({ sheet: shortHash(spreadsheetId()), template: name });

const standOf = ({ name, user, language, backoff }: TemplateSession) =>
  templateStand(name, recallTemplates()[name] ?? [], { folder: { files: [] }, user, language, backoff });

/** Stores the template over the file of its sort that is there already; one that an interrupted call made is found again. */
function store(
  { competition, kind, name, user, language, backoff }: TemplateSession,
  to: string,
  bytes: Uint8Array,
): void {
  const folder = openFolder(competition, user, backoff);
  const properties = marksOf(name);
  const there = folder.files.find(
    (file) =>
      file.type === to &&
      file.properties.sheet === properties.sheet &&
      file.properties.template === properties.template,
  );
  const title = templateWords(language).title(kind.id);
  const printed = { ...properties, ...printOf(bytes) };
  const file = { fileId: there?.id ?? null, folder: folder.id, title, properties: printed, from: DOCX, to, bytes };
  const [stored] = upload([file], backoff);
  const { id, modified } = orRefuse(stored ?? { failure: { kind: 'unknown', reason: 'no-answer' } }, language);
  rememberTemplate(name, { maker: user, fileId: id, modified });
}

/**
 * While there is no document of the kind, its fields are unknown: then only faults that no template may have are
 * reported.
 */
const UNTELLABLE: readonly TagFault['code'][] = ['TAG_UNKNOWN', 'LIST_AS_TEXT'];

const faultsIn = (bytes: Uint8Array, { fields, language }: TemplateSession): string[] =>
  faultSentences(
    templateFaults(bytes, fields ?? {}).filter(({ code }) => fields !== null || !UNTELLABLE.includes(code)),
    language,
  );

function answerOf(session: TemplateSession, stand = standOf(session)): TemplateAnswer {
  const { kind, fields, language, backoff } = session;
  return {
    kind: kind.id,
    source: stand.source,
    maker: 'maker' in stand ? stand.maker : null,
    link: 'file' in stand ? stand.file.link : null,
    faults: stand.source === 'own' ? faultsIn(fetchTemplate(stand.file, backoff, language), session) : [],
    refused: [],
    title: fields === null ? null : kind.title(fields),
    fields: fields === null ? null : sampleFields(fields),
  };
}

const LONGEST = 200;

/** The first record of a list shows which fields there are; long texts are cut. */
const sampleFields = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([tag, value]) => [
      tag,
      typeof value === 'string' ? value.slice(0, LONGEST) : value.slice(0, 1).map(sampleFields),
    ]),
  );
