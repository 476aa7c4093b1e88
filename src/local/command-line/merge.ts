// merge: takes nomination packages into the workbook of the next level, each refused with a reason or entered.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkPackage } from '../../domain/packages/check';
import { type MergeNote, type Nomination, planMerge, type Received } from '../../domain/packages/merge';
import { mergeNoteSentence, refusalSentence } from '../../domain/packages/merge-words';
import { PAST_WINNERS, readPastWinners } from '../../domain/packages/past-winners';
import { packageFaultSentence } from '../../domain/packages/words';
import { nameKey } from '../../domain/vocabulary/keys';
import { isWord } from '../../domain/vocabulary/words';
import type { Details } from '../../use-cases/server';
import type { Host } from '../runtime/host';
import type { CommandLineWords } from '../words/command-line';
import type { MergeAnswer } from './answers';
import { ask } from './ask';
import { type Command, outOf, print } from './commands';
import { badUsage } from './failure';
import { enterNominations } from './nominations';
import { packageBytes, packageFiles, sha256 } from './package-files';
import { table, withoutControls } from './print';
import { openWithResults } from './results';

export const merge: Command = async (asked, terminal) => {
  const files = packageFiles(asked.rest, terminal.words);
  const out = outOf(asked, terminal.words);
  if (asked.into === null || asked.into === '') throw badUsage(terminal.words.missingInto);
  const { received, faulty } = receive(files, terminal.words);
  // What an earlier merge left in the folder goes before: packages come in one by one.
  const result = path.join(out, path.basename(asked.into));
  const into = existsSync(result) ? result : asked.into;
  const opened = await openWithResults(into, out, 'merge', terminal.words, terminal.log);
  const { host, results, words, language } = opened;
  const { settings } = ask<Details>(host, 'readDetails', { entries: [] });
  const plan = planMerge(received, {
    province: settings?.province ?? '',
    pastWinners: pastWinnersIn(host),
    quota: asked.quota,
  });
  const { taken, known } = enterNominations(host, plan.nominations, words.nominationColumns);
  const notes: MergeNote[] = [...plan.notes, ...known];
  if (taken.length > 0) await results.save();
  const sentences = (reasons: readonly string[]): string => reasons.join(' ');
  const answer: MergeAnswer = {
    ok: faulty.length + plan.refused.length === 0,
    entries: taken.map(({ code, nomination }) => entryOf(code, nomination)),
    refused: [
      ...faulty.map(({ file, faults }) => ({
        file,
        code: faults[0]?.code ?? 'not-a-package',
        message: sentences(faults.map((one) => packageFaultSentence(one, language))),
      })),
      ...plan.refused.map((one) => ({ file: one.file, code: one.code, message: refusalSentence(one, language) })),
    ],
    notes: notes.map((one) => ({ code: one.code, message: mergeNoteSentence(one, language) })),
  };
  print(asked, terminal, host, answer, linesOf(answer, results.file, words));
  return answer.ok ? 0 : 1;
};

type Faulty = { file: string; faults: ReturnType<typeof checkPackage>['faults'] };

/** Every file is looked at before anything is written. */
function receive(files: readonly string[], words: CommandLineWords): { received: Received[]; faulty: Faulty[] } {
  const received: Received[] = [];
  const faulty: Faulty[] = [];
  for (const file of files) {
    const { checked, faults } = checkPackage(packageBytes(file, words), sha256);
    if (checked === null) faulty.push({ file, faults });
    else received.push({ file, content: checked.content });
  }
  return { received, faulty };
}

const pastWinnersIn = (host: Host) =>
  Object.entries(host.sheets()).flatMap(([name, rows]) =>
    isWord(name, PAST_WINNERS) ? readPastWinners(rows as string[][]) : [],
  );

const entryOf = (code: string, { file, government, nominee, origin }: Nomination): MergeAnswer['entries'][number] => ({
  ...{ code, name: nominee.name, government, institution: nominee.institution, category: nominee.category },
  ...{ outcomes: nominee.outcomes, origin, file },
});

function linesOf(answer: MergeAnswer, file: string, words: CommandLineWords): string[] {
  const { code, name, institution, title } = words.columns;
  return [
    words.merged(answer.entries.length, new Set(answer.entries.map((one) => nameKey(one.government))).size),
    ...table(
      [code, name, institution, title],
      ['left', 'left', 'left', 'left'],
      answer.entries.map((one) => [one.code, one.name, one.government, one.outcomes.join('; ')]),
    ),
    ...answer.refused.map((one) => withoutControls(words.refusedPackage(path.basename(one.file), one.message))),
    ...answer.notes.map(({ message }) => withoutControls(message)),
    ...(answer.entries.length === 0 ? [] : ['', words.results(file)]),
  ];
}
