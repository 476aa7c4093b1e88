// The sealed evidence file beside the documents: written when a result is decided, and again where it is missing.
import { evidenceText } from '../../domain/audit/evidence';
import { utf8 } from '../../domain/file-formats/zip';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { type Decided, snapshotIn, testimonyIn } from '../../domain/workbook/tabs/decisions';
import { backoffFrom, JSON_FILE, MOST_BYTES, upload } from '../../google/drive';
import { currentUser } from '../../google/session';
import { spreadsheetId } from '../../google/spreadsheet';
import { digest } from '../../google/store';
import type { DecideAnswer } from '../answers';
import { openFolder, orRefuse, shortHash } from '../documents/filing/folder';
import { refuse, replying } from '../reply';
import { messages, problem } from '../words/messages';

/**
 * Where it lies, or why it could not be written: the decision stands either way, and deciding again writes it. A result
 * that is decided anew has a file of its own.
 */
export function keepEvidence(
  competition: ConfiguredCompetition,
  decided: Decided,
): NonNullable<DecideAnswer['evidence']> {
  const kept = replying(() => {
    const { language } = competition.settings;
    const words = messages(language);
    const [counted, testimony] = [snapshotIn(decided)?.snapshot, testimonyIn(decided)];
    if (counted === undefined || testimony === null) return refuse(problem('BAD_REQUEST', words.problems.noEvidence));
    const { text, seal } = evidenceText(testimony, counted, digest);
    const bytes = utf8(text);
    if (bytes.length > MOST_BYTES) return refuse(problem('BAD_REQUEST', words.problems.noEvidence));
    const user = currentUser();
    const backoff = backoffFrom(1, Date.now());
    const folder = openFolder(competition, user, backoff);
    const marks = { sheet: shortHash(spreadsheetId()), evidence: shortHash(testimony.stage + testimony.hash) };
    const there = folder.files.find(
      ({ properties: { sheet, evidence } }) => sheet === marks.sheet && evidence === marks.evidence,
    );
    const content = seal.slice(0, 32);
    if (there?.properties.content === content) return { link: there.link, seal };
    const file = {
      ...{ fileId: there?.id ?? null, folder: folder.id, bytes, from: JSON_FILE, to: JSON_FILE },
      title: `${words.documents.evidence(testimony.stage, testimony.code)}.json`,
      properties: { ...marks, content },
    };
    const [outcome] = upload([file], backoff);
    return { link: outcome === undefined ? '' : orRefuse(outcome, language).link, seal };
  });
  return 'problem' in kept
    ? { file: null, seal: null, problem: kept.problem.message }
    : { file: kept.answer.link, seal: kept.answer.seal, problem: null };
}
