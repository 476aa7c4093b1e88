// The pages of the guide: each in Indonesian with its English twin, in the order of the menu; and the reference pages behind them.
import { readdirSync } from 'node:fs';
import path from 'node:path';

export type GuideLanguage = 'id' | 'en';

/** Files from the project's folder. The first pair is where the guide opens. */
export const PAIRS: readonly Record<GuideLanguage, string>[] = [
  { id: 'docs/panduan/README.md', en: 'docs/guide/README.md' },
  { id: 'docs/panduan/pasang.md', en: 'docs/guide/install.md' },
  { id: 'docs/panduan/kalender-kerja.md', en: 'docs/guide/calendar.md' },
  { id: 'docs/panduan/halaman-juri.md', en: 'docs/guide/judge-page.md' },
  { id: 'docs/panduan/contoh-hitung.md', en: 'docs/guide/worked-example.md' },
  { id: 'docs/panduan/dokumen.md', en: 'docs/guide/documents.md' },
  { id: 'docs/panduan/temuan.md', en: 'docs/guide/findings.md' },
  { id: 'docs/metode.md', en: 'docs/methods.md' },
  { id: 'docs/keandalan.md', en: 'docs/reliability.md' },
  { id: 'docs/panduan/rapat-pleno.md', en: 'docs/guide/plenary.md' },
  { id: 'docs/panduan/sanggahan.md', en: 'docs/guide/objections.md' },
  { id: 'docs/panduan/tanya-jawab.md', en: 'docs/guide/questions.md' },
  { id: 'docs/panduan/privasi.md', en: 'docs/guide/privacy.md' },
  { id: 'docs/panduan/keamanan.md', en: 'docs/guide/security.md' },
];

/** Too long for a page, and for copy editors alone. */
const LEFT_OUT = ['docs/sentences.md'];

const IN_INDONESIAN = ['docs/pertanggungjawaban.md', 'docs/paket-usulan.md'];

export type GuidePage = {
  source: string;
  /** Below the folder of the site. */
  target: string;
  language: GuideLanguage;
  twin: string | null;
};

const nameOf = (source: string): string => `${path.posix.basename(source, '.md').replace(/^README$/, 'index')}.html`;

const targetIn = (language: GuideLanguage, source: string): string => (language === 'en' ? 'en/' : '') + nameOf(source);

function guidePages(): GuidePage[] {
  return PAIRS.flatMap(({ id, en }) => [
    { source: id, target: targetIn('id', id), language: 'id' as const, twin: en },
    { source: en, target: targetIn('en', en), language: 'en' as const, twin: id },
  ]);
}

/** What pages lead to for those who want to know more: one language each. */
function referencePages(taken: ReadonlySet<string>): GuidePage[] {
  const docs = readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort();
  return [...docs.map((name) => `docs/${name}`), 'SECURITY.md']
    .filter((source) => !taken.has(source) && !LEFT_OUT.includes(source))
    .map((source) => ({
      source,
      target: `ref/${nameOf(source).toLowerCase()}`,
      language: IN_INDONESIAN.includes(source) ? 'id' : 'en',
      twin: null,
    }));
}

export function allPages(): GuidePage[] {
  const pages = guidePages();
  return [...pages, ...referencePages(new Set(pages.map(({ source }) => source)))];
}
