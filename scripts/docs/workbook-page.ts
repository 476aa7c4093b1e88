// The part of docs/workbook.md that is taken from the code: the table of presets.
import { readFileSync } from 'node:fs';
import { presets } from '../../src/domain/settings/presets';
import { PRESET_DOCS } from '../../src/domain/settings/presets/docs';
import { marked } from './marked';

function table(): string {
  const rows = presets.map(({ id, name }) => `| \`${id}\` | ${name} | ${PRESET_DOCS[id].course} |`);
  return ['| preset | as held | how it goes |', '| --- | --- | --- |', ...rows].join('\n');
}

export const workbookPage = (): string => marked(readFileSync('docs/workbook.md', 'utf8'), 'presets', table());
