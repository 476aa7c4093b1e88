// The built-in templates: one deflated block, unpacked when the first of them is wanted.
import packed from '../../../../build/templates/templates.base64';
import { inflated, textOf, utf8, zipped } from '../../file-formats/zip';
import type { Language } from '../language';
import { bytesOfBase64 } from './base64';

/** Tags by their sign, texts of parts, and per template (`surat.id`) its parts by name, as `scripts/templates/pack.ts` writes them. */
type PackedTemplates = [tags: string[], texts: string[], templates: Record<string, Record<string, number>>];

const FIRST_SIGN = 0x100;

let block: PackedTemplates | null = null;
const made = new Map<string, Uint8Array>();

/** The bytes of a .docx, always the same array; `design`: of a kind that has several, another than the first. Throws for a template that is not there. */
export function builtInTemplate(kind: string, language: Language, design = ''): Uint8Array {
  const name = [kind, ...(design === '' ? [] : [design]), language].join('.');
  const known = made.get(name);
  if (known !== undefined) return known;
  block ??= JSON.parse(textOf(inflated(bytesOfBase64(packed)))) as PackedTemplates;
  const [tags, texts, templates] = block;
  const parts = templates[name];
  if (parts === undefined) throw new Error(`No template ${name}`);
  const contents = Object.keys(parts).map((part) => {
    const text = texts[parts[part]!] ?? '';
    if (part.includes('/media/')) return [part, bytesOfBase64(text)] as const;
    const xml = text.replace(/[\u0100-\u07ff]/g, (sign) => tags[sign.charCodeAt(0) - FIRST_SIGN] ?? '');
    return [part, utf8(xml)] as const;
  });
  const template = zipped(Object.fromEntries(contents), 0);
  made.set(name, template);
  return template;
}
