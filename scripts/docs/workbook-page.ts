// The parts of docs/workbook.md that are taken from the code: the tables of presets, settings, methods and tie-breaks.
import { readFileSync } from 'node:fs';
import { METHOD_DOCS } from '../../src/domain/ranking/methods/docs';
import { METHOD_IDS } from '../../src/domain/ranking/methods/list';
import { METHOD_WORDS } from '../../src/domain/ranking/methods/words';
import { TIE_BREAK_DOCS } from '../../src/domain/ranking/tie-breaks/docs';
import { TIE_BREAK_IDS } from '../../src/domain/ranking/tie-breaks/list';
import { TIE_BREAK_WORDS } from '../../src/domain/ranking/tie-breaks/words';
import type { FieldWords } from '../../src/domain/settings/fields/field';
import { FIELD_FORMS } from '../../src/domain/settings/fields/forms';
import { SETTING_IDS } from '../../src/domain/settings/fields/list';
import { FIELD_WORDS } from '../../src/domain/settings/fields/words';
import { presets } from '../../src/domain/settings/presets';
import { PRESET_DOCS } from '../../src/domain/settings/presets/docs';
import { bothNames, marked, table } from './marked';

/** What may stand beside a key. */
function valuesOf(words: FieldWords): string {
  switch (words.kind) {
    case 'choice':
    case 'choices':
      return words.choices.map(([, name]) => bothNames(name)).join(', ');
    case 'auto-or-number':
      return `${bothNames(words.auto)}, or a number`;
    case 'number':
      return words.range === undefined ? 'number' : `number, ${words.range}`;
    case 'numbered':
      return 'amount; a key for each place, `… 1`, `… 2`';
    case 'texts':
      return 'texts, a line or a comma apart';
    default:
      return words.kind;
  }
}

const parts = {
  presets: () =>
    table(
      ['preset', 'as held', 'how it goes'],
      presets.map(({ id, name }) => [`\`${id}\``, name, PRESET_DOCS[id].course]),
    ),
  settings: () =>
    table(
      ['`Kunci` / `Key`', '`Nilai` / `Value`', 'what for'],
      SETTING_IDS.map((id) => [
        bothNames(FIELD_WORDS[id].word),
        valuesOf(FIELD_WORDS[id]),
        FIELD_FORMS[id]?.help.en ?? '',
      ]),
    ),
  methods: () =>
    table(
      ['`Metode` / `Method`', 'stage score'],
      METHOD_IDS.map((id) => [bothNames(METHOD_WORDS[id].name), METHOD_DOCS[id].stageScore]),
    ),
  'tie-breaks': () =>
    table(
      ['`Penentu Nilai Sama` / `Tie-breaks`', 'compares'],
      TIE_BREAK_IDS.map((id) => [bothNames(TIE_BREAK_WORDS[id].name), TIE_BREAK_DOCS[id].compares]),
    ),
};

export const workbookPage = (): string =>
  Object.entries(parts).reduce(
    (page, [part, text]) => marked(page, part, text()),
    readFileSync('docs/workbook.md', 'utf8'),
  );
