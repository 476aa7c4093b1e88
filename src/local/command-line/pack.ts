// pack: one sealed file of the decided result for the next level; pack --check: whether such a file is whole.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileName } from '../../domain/documents/filing/file-name';
import { checkPackage, type PackageFault } from '../../domain/packages/check';
import { incompleteIn } from '../../domain/packages/completeness';
import { competitionTitle, packed } from '../../domain/packages/pack';
import { PERSONAL, type Personal } from '../../domain/packages/personal';
import { packageFaultSentence } from '../../domain/packages/words';
import type { PackageAnswer } from '../../use-cases/server';
import { directFolder } from '../files/folder';
import type { CommandLineWords } from '../words/command-line';
import type { PackAnswer, PackCheckAnswer } from './answers';
import { ask } from './ask';
import { type Command, fileOf, outOf, print } from './commands';
import { badUsage } from './failure';
import { makeFolder, reasonOf, removeFolders } from './folder';
import { packageBytes, sha256 } from './package-files';
import { withoutControls } from './print';
import { SCHEMA_VERSION } from './schema-version';
import { openWorkbook } from './workbook';

export const pack: Command = async (asked, terminal) => {
  if (asked.check) return check(asked, terminal);
  const personal = personalOf(asked.with ?? [], terminal.words);
  const [file, out] = [fileOf(asked, terminal.words), outOf(asked, terminal.words)];
  // What an earlier command left in the folder goes before: the decision stands there.
  const result = path.join(out, path.basename(file));
  const { host, words, language } = await openWorkbook(
    existsSync(result) ? result : file,
    terminal.words,
    terminal.log,
  );
  const { content, counted } = ask<PackageAnswer>(host, 'readPackage', { with: personal });
  const { code, hash, evidenceSeal } = content.decided;
  const title = [words.packageTitle, content.competition.city, competitionTitle(content)];
  const name = `${fileName(title, code)}.zip`;
  writeInto(out, name, packed(content, counted, sha256), words);
  const answer: PackAnswer = {
    ...{ ok: true, file: path.join(out, name), code, hash, evidenceSeal, personal },
    nominees: content.nominees.map((one) => ({
      ...{ code: one.code, name: one.name, institution: one.institution, rank: one.rank, title: one.title },
    })),
    incomplete: incompleteIn(content).map(({ nominee, lacks }) => ({
      ...{ code: nominee.code, name: nominee.name, lacks: lacks.map((word) => word[language]) },
    })),
  };
  print(asked, terminal, host, answer, [
    words.packed(answer.file, code, content.nominees.length),
    words.packedPersonal(personal),
    ...answer.incomplete.map((one) => withoutControls(words.incomplete(one.code, one.name, one.lacks))),
  ]);
  return 0;
};

/** Writes one file into a results folder that may not be there yet. */
export function writeInto(out: string, name: string, content: string | Uint8Array, words: CommandLineWords): void {
  const made = makeFolder(out, words);
  try {
    directFolder(out).write(name, content);
  } catch (error) {
    removeFolders(made);
    throw badUsage(words.notWritable(out, reasonOf(error)));
  }
}

function personalOf(typed: readonly string[], words: CommandLineWords): Personal[] {
  const stray = typed.find((one) => !(PERSONAL as readonly string[]).includes(one));
  if (stray !== undefined) throw badUsage(words.unknownPersonal(stray, PERSONAL.join(', ')));
  return PERSONAL.filter((one) => typed.includes(one));
}

const check: Command = async (asked, { words, out }) => {
  const [file = ''] = asked.rest;
  if (file === '') throw badUsage(words.missingPackage);
  if (asked.out !== null || asked.with !== null)
    throw badUsage(words.badOption(asked.out === null ? '--with' : '--out'));
  const { checked, faults } = checkPackage(packageBytes(file, words), sha256);
  const known = checked?.content ?? null;
  const answer: PackCheckAnswer = {
    ok: faults.length === 0,
    competition: known === null ? null : competitionTitle(known),
    stage: known?.stage ?? null,
    code: known?.decided.code ?? null,
    nominees: known?.nominees.length ?? null,
    faults: faults.map((one) => ({
      code: one.code,
      part: partOf(one),
      message: packageFaultSentence(one, words.language),
    })),
  };
  const lines =
    known === null
      ? [words.packageFaulty(file), ...answer.faults.map(({ message }) => `  ${message}`)]
      : [words.packageSound(answer.competition ?? '', known.stage, known.decided.code)];
  if (asked.json) out(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...answer }));
  else for (const line of lines) out(withoutControls(line));
  return answer.ok ? 0 : 1;
};

const partOf = (fault: PackageFault): string | null => ('part' in fault ? fault.part : null);
