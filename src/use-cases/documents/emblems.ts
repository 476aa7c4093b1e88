// Emblems of the letterhead and the tab of signers: what there is, and what an admin adds.
import * as z from 'zod/mini';
import type { EmblemId } from '../../domain/documents/fields/letterhead';
import { bytesOfBase64 } from '../../domain/documents/filling/base64';
import { pictureIn } from '../../domain/documents/filling/picture-format';
import type { Pictures } from '../../domain/documents/filling/pictures';
import { letterheadWords } from '../../domain/documents/words/letterhead';
import type { Settings } from '../../domain/settings/settings';
import type { Language } from '../../domain/vocabulary/language';
import { signersTable } from '../../domain/vocabulary/tables';
import { TABS } from '../../domain/vocabulary/words';
import { EMBLEMS, emblemsContent, picturesOf, readEmblems } from '../../domain/workbook/tabs/emblems';
import { signersContent } from '../../domain/workbook/write/write-configuration';
import { hideTab, lockTab } from '../../google/protection';
import { createTab, readWritten, writeTab } from '../../google/written-tabs';
import { readWorkbook } from '../reading/read-workbook';
import { exclusively, replying, requested, requireAdmin, spoken } from '../reply';
import type { LetterheadAnswer, Reply } from '../server';

const letterheadRequest = z.object({
  emblem: z.optional(z.enum(EMBLEMS as ['garuda', 'daerah'])),
  /** In base64; '' takes the emblem away. */
  content: z.optional(z.string()),
  /** Makes the tab of signers. */
  signers: z.optional(z.boolean()),
});

/** Larger pictures make every document slow; an emblem needs a tenth of it. */
const MOST_KILOBYTES = 300;

const emblemsIn = (language: Language) => {
  const { name, grid } = readWritten(TABS.emblems[language]);
  return { name, emblems: readEmblems(grid) };
};

/** The emblems as documents are filled with them. */
export const emblemPictures = (language: Language): Pictures => picturesOf(emblemsIn(language).emblems);

/** Keeps an emblem, or takes it away where there is no content; says why a picture cannot be used. */
function keepEmblem(emblem: EmblemId, content: string, { language, admins }: Settings): string | null {
  const words = letterheadWords(spoken(language));
  const bytes = bytesOfBase64(content);
  if (bytes.length > MOST_KILOBYTES * 1024) return words.tooLarge(MOST_KILOBYTES);
  if (content !== '' && pictureIn(bytes) === null) return words.noPicture;
  const { name, emblems } = emblemsIn(language);
  const kept = new Map(emblems);
  if (content === '') kept.delete(emblem);
  else kept.set(emblem, content);
  const own = letterheadWords(language);
  writeTab(emblemsContent(kept, name, language, own.tab, own.origin));
  lockTab(name, admins);
  hideTab(name);
  return null;
}

/** Takes an emblem, makes the tab of signers, or changes nothing; answers with what there is. */
export const changeLetterhead = (request: unknown): Reply<LetterheadAnswer> =>
  replying(() => {
    const { emblem, content, signers = false } = requested(letterheadRequest, request);
    requireAdmin();
    return exclusively((): LetterheadAnswer => {
      const { competition } = readWorkbook();
      const { settings } = competition;
      const refused = emblem === undefined || content === undefined ? null : keepEmblem(emblem, content, settings);
      const isMade = competition.signers !== undefined;
      if (signers && !isMade) createTab(signersContent(settings));
      const { emblems } = emblemsIn(settings.language);
      const kilobytes = (one: EmblemId): number => Math.ceil(((emblems.get(one)?.length ?? 0) * 3) / 4096);
      return {
        emblems: EMBLEMS.map((one) => ({ emblem: one, kilobytes: kilobytes(one) })),
        signers: isMade || signers ? signersTable.tab[settings.language] : null,
        refused,
      };
    });
  });
