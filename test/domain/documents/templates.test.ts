// The makers of the templates: equal bytes on every run, nothing superfluous, and what is embedded is what they make.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import PizZip from 'pizzip';
import { buildTemplates, templates } from '../../../scripts/templates';
import { pack } from '../../../scripts/templates/pack';
import { builtInTemplate } from '../../../src/domain/documents';
import { tree } from './conversion-rules';
import { part } from './support';

const ALL_BUT_DATE: FakeableAPI[] = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const),
];

let known: ReturnType<typeof templates> | undefined;
/** Made once: that they are always the same is what the first test is about. */
const made = (): ReturnType<typeof templates> => (known ??= templates());

it('writes the same bytes at another time', async () => {
  const at = (now: string) => jest.useFakeTimers({ now: new Date(now), doNotFake: ALL_BUT_DATE });
  at('2025-02-03T04:05:06Z');
  const first = await templates();
  at('2026-07-08T09:10:11Z');
  const second = await templates();
  jest.useRealTimers();
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [name, bytes] of first) expect(Buffer.from(second.get(name)!).equals(Buffer.from(bytes))).toBe(true);
});

it('writes them to a directory', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    const paths = await buildTemplates(join(dir, 'deep'));
    const all = await made();
    expect(paths.map((path) => basename(path))).toEqual([...all.keys(), 'templates.base64']);
    for (const path of paths.slice(0, -1)) {
      expect(readFileSync(path).equals(Buffer.from(all.get(basename(path))!))).toBe(true);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});

it('embeds what is made now', async () => {
  for (const [name, bytes] of await made()) {
    const [kind = '', ...rest] = name.replace(/\.docx$/, '').split('.');
    const language = rest.pop();
    const embedded = new PizZip(builtInTemplate(kind, language as 'id' | 'en', rest[0]));
    const zip = new PizZip(bytes);
    expect(Object.keys(embedded.files).sort()).toEqual(Object.keys(zip.files).sort());
    for (const one of Object.keys(zip.files))
      expect(Buffer.from(embedded.file(one)!.asUint8Array()).equals(zip.file(one)!.asNodeBuffer())).toBe(true);
  }
});

it('takes little room, since what templates share stands in the block once', async () => {
  expect(pack(await made()).length).toBeLessThan(36_000);
});

it('gives a template always as the same array', () => {
  expect(builtInTemplate('surat', 'id')).toBe(builtInTemplate('surat', 'id'));
  expect(() => builtInTemplate('surat', 'xx' as never)).toThrow('No template');
});

it('keeps only parts that are used, each well formed and pointing to parts that are there', async () => {
  for (const bytes of (await made()).values()) {
    const all = Object.keys(new PizZip(bytes).files);
    const names = all.filter((name) => !/^word\/(?:media\/|header\d|footer\d|_rels\/(?:header|footer)\d)/.test(name));
    expect(names).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
    for (const name of names) expect(() => tree(part(bytes, name).replace(/<\?xml[^>]*\?>/, ''))).not.toThrow();
    const targets = (name: string) => [...part(bytes, name).matchAll(/Target="([^"]*)"/g)].map((one) => one[1]!);
    for (const target of targets('_rels/.rels')) expect(names).toContain(target);
    const related = targets('word/_rels/document.xml.rels').map((target) => `word/${target}`);
    for (const target of related) expect(all).toContain(target);
    // Headers and footers have no relations of their own to speak of.
    for (const name of all) if (!names.includes(name) && !name.includes('/_rels/')) expect(related).toContain(name);
    const parts = [...part(bytes, '[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g)].map((one) => one[1]!);
    for (const name of parts) expect(all).toContain(name);
    expect(bytes.length).toBeLessThan(12_000);
  }
});
