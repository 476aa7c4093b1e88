// The part of the guide's pages on documents that is taken from the code: a picture and the name of every kind.
import { existsSync, readFileSync } from 'node:fs';
import type { Phase } from '../../src/domain/documents/kinds/document-kind';
import { KIND_IDS } from '../../src/domain/documents/kinds/list';
import { KIND_WORDS } from '../../src/domain/documents/kinds/words';
import { PHASES } from '../../src/domain/documents/phases';
import type { Language } from '../../src/domain/vocabulary/language';
import { marked, table } from './marked';

const HEADINGS: Record<Language, Record<Phase, string>> = {
  id: {
    before: 'Sebelum dan selama penilaian',
    plenary: 'Rapat pleno dan keputusan',
    award: 'Penyerahan dan sesudahnya',
  },
  en: { before: 'Before and during judging', plenary: 'Plenary and decision', award: 'Ceremony and afterwards' },
};
const NAMES: Record<Language, [string, string]> = { id: ['contoh', 'dokumen'], en: ['sample', 'document'] };

function gallery(language: Language): string {
  const row = (id: (typeof KIND_IDS)[number]): string[] => {
    const name = KIND_WORDS[id].name[language];
    const picture = `pictures/dokumen/${id}.jpg`;
    return [existsSync(`docs/${picture}`) ? `![${name}](../${picture})` : '–', `**${name}**, \`${id}\``];
  };
  return PHASES.map((phase) => {
    const kinds = KIND_IDS.filter((id) => KIND_WORDS[id].phase === phase);
    return `## ${HEADINGS[language][phase]}\n\n${table(NAMES[language], kinds.map(row))}`;
  }).join('\n\n');
}

export const galleryPages = (): [path: string, text: string][] =>
  (
    [
      ['docs/panduan/dokumen.md', 'id'],
      ['docs/guide/documents.md', 'en'],
    ] as const
  ).map(([path, language]) => [path, marked(readFileSync(path, 'utf8'), 'gallery', gallery(language))]);
