// The page of licences: what of other people's work is in the built files, as the build noted it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Licences that ask for no more than this page. */
export const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'Unlicense'];

/** Packages that leave the text of their licence out: the one of theirs that is taken, and its text as their repository has it. */
const LEFT_OUT: Record<string, { licence: string; file: string }> = {
  '@ironcalc/wasm': { licence: 'MIT', file: 'scripts/docs/licences/@ironcalc-wasm.txt' },
};

/** Where a package offers a choice of licences: where in its text the one that was not taken begins. */
const NOT_TAKEN: Record<string, RegExp> = { docxtemplater: /\n+GPL version 3\n=+\n[\s\S]*/ };

export type LicenceNotice = { name: string; version: string; licence: string; text: string; files: string[] };

const INTRODUCTION = `# Third-party notices

<!-- Written by \`npm run docs\` from what the build noted. -->

Lembar Juri itself is under the MIT licence ([LICENSE](LICENSE)). These packages are, whole or in part, in the files that are built from it;
whoever passes those on passes this page on with them. The fonts beside the command line (Arimo, SIL Open Font License 1.1) have their
licence beside them, in \`build/local/fonts/OFL.txt\`.
`;

/** Every package that is in a built file. */
export function notices(): LicenceNotice[] {
  const bundled = JSON.parse(readFileSync('build/bundled.json', 'utf8')) as Record<string, string[]>;
  const folders = [...new Set(Object.values(bundled).flat())];
  return folders
    .map((folder) =>
      noticeOf(
        folder,
        Object.keys(bundled).filter((file) => bundled[file]?.includes(folder)),
      ),
    )
    .sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

function noticeOf(folder: string, files: string[]): LicenceNotice {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const leftOut = LEFT_OUT[name];
  if (leftOut !== undefined) {
    const text = readFileSync(leftOut.file, 'utf8').trim();
    return { name, version, licence: leftOut.licence, text, files };
  }
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.\w+)?$/i.test(file));
  if (texts.length === 0) throw new Error(`${name} ${version} comes without the text of its licence.`);
  const text = texts.map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
  const taken = text.join('\n\n').replace(NOT_TAKEN[name] ?? '', '');
  return { name, version, licence: license, text: taken, files };
}

/** The page's text. */
export function noticesPage(list: readonly LicenceNotice[] = notices()): string {
  return [
    INTRODUCTION,
    '| package | version | licence | in |\n| --- | --- | --- | --- |',
    ...list.map(({ name, version, licence, files }) => `| ${name} | ${version} | ${licence} | ${files.join(', ')} |`),
    ...list.map(({ name, version, text }) => `\n## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\``),
    '',
  ].join('\n');
}
