// verify --code: whether a code on a paper is that of an evidence file, and stands on a published page. Without the workbook.
import { createHash } from 'node:crypto';
import { type CodeFault, checkCode } from '../../domain/packages/check-code';
import type { CommandLineWords } from '../words/command-line';
import type { CodeCheckAnswer } from './answers';
import type { Command } from './commands';
import { badUsage } from './failure';
import { withoutControls } from './print';
import { SCHEMA_VERSION } from './schema-version';
import { checkInput, read } from './workbook';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const textOf = (file: string, words: CommandLineWords): string => {
  checkInput(file, words);
  return read(file, words).toString('utf8');
};

const sentencesOf = (words: CommandLineWords, own: string): Record<CodeFault, string> => ({
  NO_EVIDENCE: words.noEvidence,
  SEAL_BROKEN: words.sealBroken,
  HASH_OTHER: words.hashOther,
  CODE_OTHER: words.codeOther(own),
  NOT_ON_PAGE: words.notOnPage,
});

export const verifyCode: Command = async ({ code, evidence: file, published, json, rest }, { words, out }) => {
  if (code === null || file === null) throw badUsage(words.missingEvidence);
  if (rest[0] !== undefined) throw badUsage(words.extraArgument(rest[0]));
  const page = published === null ? null : textOf(published, words);
  const { evidence, faults } = checkCode(code, textOf(file, words), page, sha256);
  const winners = (evidence?.ranking ?? []).filter(({ advances }) => advances);
  const sentences = sentencesOf(words, evidence?.code ?? '');
  const answer: CodeCheckAnswer = {
    ...{ ok: faults.length === 0, code, stage: evidence?.stage ?? null, at: evidence?.at ?? null },
    winners: winners.map((one) => ({ code: one.code, title: one.title })),
    faults: faults.map((one) => ({ code: one, message: sentences[one] })),
  };
  const lines =
    evidence !== null && answer.ok
      ? [
          words.codeRight(evidence.code, evidence.stage, evidence.at),
          ...answer.winners.map((one) => `  ${one.code}${one.title === '' ? '' : `: ${one.title}`}`),
        ]
      : answer.faults.map(({ message }) => message);
  if (json) out(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...answer }));
  else for (const line of lines) out(withoutControls(line));
  return answer.ok ? 0 : 1;
};
