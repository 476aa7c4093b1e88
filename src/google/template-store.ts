// Remembers the custom templates of the competition beside the spreadsheet, since their files lie in Drive.
import * as z from 'zod/mini';
import { recall, remember } from './store';

const KEY = 'templates';

const record = z.object({
  maker: z.string(),
  fileId: z.string(),
  /** Drive's modifiedTime right after it was stored: an imported one that still has it was not edited. */
  modified: z.string(),
});

const records = z.record(z.string(), z.array(record));

export type TemplateRecord = z.infer<typeof record>;

/** By template (`surat.id`). One content call. */
export type TemplateRecords = Readonly<Record<string, readonly TemplateRecord[]>>;

export function recallTemplates(): TemplateRecords {
  // Outside: a store that could not be read must not look empty.
  const kept = recall(KEY);
  try {
    const parsed = z.safeParse(records, JSON.parse(kept ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** Remembers a person's template of a name, or (null) that there is none of anybody's any more. */
export function rememberTemplate(name: string, mine: TemplateRecord | null): void {
  const all = recallTemplates();
  const others = (all[name] ?? []).filter(({ maker }) => maker !== mine?.maker);
  const next: Record<string, readonly TemplateRecord[]> = { ...all };
  if (mine === null) delete next[name];
  else next[name] = [...others, mine];
  remember(KEY, JSON.stringify(next));
}
