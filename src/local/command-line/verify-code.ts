// verify --code: whether a code on a paper is that of an evidence file, and stands on a published page. Without the workbook.
import { createHash } from 'node:crypto';
import { codeOf, earlierCodeOf } from '../../domain/audit/code';
import { readEvidence } from '../../domain/audit/evidence';
import type { CommandLineWords } from '../words/command-line';
import type { CodeCheckAnswer } from './answers';
import type { Command } from './commands';
import { badUsage } from './failure';
import { withoutControls } from './print';
import { SCHEMA_VERSION } from './schema-version';
import { checkInput, read } from './workbook';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** People read a code aloud and type it with spaces, or in small letters. */
const keyOf = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

const textOf = (file: string, words: CommandLineWords): string => {
  checkInput(file, words);
  return Buffer.from(read(file, words)).toString('utf8');
};

type Fault = CodeCheckAnswer['faults'][number];

/** What an evidence file says of a code, and what is wrong. */
function checkCode(typed: string, text: string, words: CommandLineWords): Omit<CodeCheckAnswer, 'ok'> {
  const none = { code: typed, stage: null, at: null, winners: [] };
  const found = readEvidence(text, sha256);
  if (found === null) return { ...none, faults: [{ code: 'NO_EVIDENCE', message: words.noEvidence }] };
  const { evidence, isSealed } = found;
  const { code, hash, stage, at, ranking } = evidence;
  const isOwn = [codeOf(hash), earlierCodeOf(hash)].includes(code) && sha256(JSON.stringify(evidence.counted)) === hash;
  const faults: Fault[] = [
    ...(isSealed ? [] : [{ code: 'SEAL_BROKEN' as const, message: words.sealBroken }]),
    ...(isOwn ? [] : [{ code: 'HASH_OTHER' as const, message: words.hashOther }]),
    ...(keyOf(code) === keyOf(typed) ? [] : [{ code: 'CODE_OTHER' as const, message: words.codeOther(code) }]),
  ];
  const winners = ranking.filter(({ advances }) => advances).map((one) => ({ code: one.code, title: one.title }));
  return { code: typed, stage, at, winners, faults };
}

export const verifyCode: Command = async ({ code, evidence, published, json, rest }, { words, out }) => {
  if (code === null || evidence === null) throw badUsage(words.missingEvidence);
  if (rest.length > 0) throw badUsage(words.extraArgument(rest[0] ?? ''));
  const checked = checkCode(code, textOf(evidence, words), words);
  const isPublished = published === null || keyOf(textOf(published, words)).includes(keyOf(code));
  const faults: Fault[] = isPublished
    ? checked.faults
    : [...checked.faults, { code: 'NOT_ON_PAGE', message: words.notOnPage }];
  const answer: CodeCheckAnswer = { ...checked, ok: faults.length === 0, faults };
  const lines = answer.ok
    ? [
        words.codeRight(code, answer.stage ?? '', answer.at ?? ''),
        ...answer.winners.map((one) => `  ${one.code}${one.title === '' ? '' : `: ${one.title}`}`),
      ]
    : faults.map(({ message }) => message);
  if (json) out(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...answer }));
  else for (const line of lines) out(withoutControls(line));
  return answer.ok ? 0 : 1;
};
