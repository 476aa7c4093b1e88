// The part of docs/methods.md and docs/metode.md that is taken from the code: the table of methods.
import { readFileSync } from 'node:fs';
import { METHOD_DOCS } from '../../src/domain/ranking/methods/docs';
import { METHOD_IDS } from '../../src/domain/ranking/methods/list';
import { METHOD_WORDS } from '../../src/domain/ranking/methods/words';
import type { Language } from '../../src/domain/vocabulary/language';
import { bothNames, marked, table } from './marked';

const HEADERS: Record<Language, string[]> = {
  id: ['`Metode`', 'yang dilakukan', 'kapan dipakai', 'yang perlu diwaspadai'],
  en: ['`Metode` / `Method`', 'what it does', 'when', 'traps'],
};

const PAGES: Record<Language, string> = { id: 'docs/metode.md', en: 'docs/methods.md' };

const rows = (language: Language): string[][] =>
  METHOD_IDS.map((id) => {
    const { name } = METHOD_WORDS[id];
    const { does, when, traps } = METHOD_DOCS[id][language];
    return [language === 'id' ? `\`${name.id}\`` : bothNames(name), does, when, traps];
  });

/** Paths with their texts. */
export const methodsPages = (): [path: string, text: string][] =>
  (['en', 'id'] as const).map((language) => [
    PAGES[language],
    marked(readFileSync(PAGES[language], 'utf8'), 'methods', table(HEADERS[language], rows(language))),
  ]);
