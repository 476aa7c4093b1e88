// Pictures of the results: SVG always, PNG where this computer has the library for it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { picturesOf } from '../../domain/pictures';
import { type Fonts, type Picture, svgOf } from '../../domain/pictures/svg';
import type { ComputeAnswer } from '../../use-cases/answers';
import type { Details, State } from '../../use-cases/server';
import { type DrawPng, pngDrawer } from '../files/png';
import { ask } from './ask';
import { type Command, fileOf, outOf, print } from './commands';
import { badUsage } from './failure';
import { makeFolder, reasonOf } from './folder';
import { crestOf, pictureFacts } from './picture-facts';
import { findingLines } from './print';
import { openWorkbook } from './workbook';

/** Beside the built command line. */
const FONTS = ['arimo-latin-400-normal.woff2', 'arimo-latin-700-normal.woff2'];
const fontBytes = (): Buffer[] => FONTS.map((name) => readFileSync(new URL(`fonts/${name}`, import.meta.url)));

/** Names of files that every system takes, whatever stage and entry are called. */
const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase() || 'x';

/** Each picture with a name of its own, that of its stage first. */
function named(
  stages: readonly { stage: string; pictures: readonly Picture[] }[],
): { file: string; picture: Picture }[] {
  const taken = new Set<string>();
  return stages.flatMap(({ stage, pictures }, index) =>
    pictures.map((picture) => {
      const base = `${index + 1}-${plainName(stage)}-${plainName(picture.name)}`;
      let file = base;
      for (let number = 2; taken.has(file); number += 1) file = `${base}-${number}`;
      taken.add(file);
      return { file, picture };
    }),
  );
}

async function writePicture(folder: string, file: string, picture: Picture, fonts: Fonts, draw: DrawPng | null) {
  const svg = svgOf(picture, fonts);
  writeFileSync(path.join(folder, `${file}.svg`), svg);
  if (draw === null) return [`${file}.svg`];
  // The fonts are known to the library; in the text they would only have to be read again.
  writeFileSync(path.join(folder, `${file}.png`), await draw(svgOf(picture), picture.width, picture.height));
  return [`${file}.svg`, `${file}.png`];
}

export const pictures: Command = async (asked, terminal) => {
  const out = outOf(asked, terminal.words);
  const { host, words, language } = await openWorkbook(fileOf(asked, terminal.words), terminal.words, terminal.log);
  terminal.log(words.computing);
  const answer = ask<ComputeAnswer>(host, 'computeRanking', {
    provisional: asked.provisional,
    write: false,
    reliability: true,
    profiles: true,
  });
  const state = ask<State>(host, 'getState');
  const { settings } = ask<Details>(host, 'readDetails', { entries: [] });
  const options = { language, isProvisional: asked.provisional };
  const facts = pictureFacts(answer, state, settings, crestOf(host, language), options);
  const wanted = named(
    facts
      .filter(({ stage }) => asked.stage === null || stage.stage === asked.stage)
      .map((one) => ({ stage: one.stage.stage, pictures: picturesOf(one) })),
  );
  const bytes = fontBytes();
  const [regular = '', bold = ''] = bytes.map((one) => one.toString('base64'));
  const draw = pngDrawer(bytes);
  const folder = path.join(out, 'pictures');
  const files: string[] = [];
  if (wanted.length > 0) makeFolder(folder, words);
  try {
    for (const { file, picture } of wanted)
      files.push(...(await writePicture(folder, file, picture, { regular, bold }, draw)));
  } catch (error) {
    throw badUsage(words.notWritable(folder, reasonOf(error)));
  }
  const ok = answer.ok && files.length > 0;
  print(asked, terminal, host, { ok, findings: answer.findings, pictures: files, png: draw !== null }, [
    ...(wanted.length === 0
      ? [words.notRanked, ...findingLines(answer.findings, words)]
      : files.map((file) => `  ${file}`)),
    ...(wanted.length > 0 ? ['', words.picturesIn(wanted.length, folder)] : []),
    ...(draw === null ? [words.withoutPng] : []),
  ]);
  return ok ? 0 : 1;
};
