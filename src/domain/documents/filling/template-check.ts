// What is wrong with a template, tag by tag with the paragraph it stands in, before anything is filled.

import { archiveFaultOf } from '../../file-formats/zip/limits';
import { type Fields, tagKey } from '../fields/fields';
import { activeContentIn } from './active-content';
import { openArchive } from './archive';
import { fill } from './fill';
import { foreignTagsIn } from './foreign-tags';
import { mainPart } from './main-part';
import { nearestTag } from './nearest-tag';
import { pictureFieldsIn } from './pictures';
import { templateFaultOf } from './template-fault';
import { PARTS, paragraphsOf } from './template-parts';

export type TagFault =
  | { code: 'TAG_UNKNOWN'; tag: string; near: string | null; paragraph: string }
  /** A sort of tag that documents do not use, or a list where a text is wanted. */
  | { code: 'TAG_UNSUPPORTED' | 'LIST_AS_TEXT'; tag: string; paragraph: string }
  /** `{{nomor` without its end, `nomor}}` without its beginning, `{nomor}` with one brace. */
  | { code: 'TAG_UNCLOSED' | 'TAG_UNOPENED' | 'TAG_SINGLE'; tag: string; paragraph: string }
  /** A loop without its end, an end without its loop, or an end where another loop is open. */
  | { code: 'LOOP_UNCLOSED' | 'LOOP_UNOPENED' | 'LOOP_CROSSED'; tag: string; paragraph: string }
  /** Whatever else keeps it from being filled. */
  | { code: 'TAG_BROKEN'; tag: string; paragraph: string }
  /** A template without one field of ours: a placeholder of another program, or nothing to fill at all. */
  | { code: 'TAG_FOREIGN'; tag: string; near: string | null; paragraph: string }
  | { code: 'NO_FIELDS'; tag: string; paragraph: '' }
  | { code: 'NOT_A_DOCX' | 'TOO_LARGE'; tag: ''; paragraph: '' }
  /** Something that runs or fetches (`tag`: what). */
  | { code: 'ACTIVE_CONTENT'; tag: string; paragraph: '' };

/** Fields that are named as an example. */
const USUAL = ['inovasi', 'penerima', 'kompetisi'] as const;

/** So much of a paragraph is shown. */
const SHOWN = 80;

/** Everything that is wrong with a template for these fields; empty when it can be filled. */
export function templateFaults(template: Uint8Array, fields: Fields): TagFault[] {
  const read = partsOf(template);
  if ('code' in read) return [{ code: read.code, tag: '', paragraph: '' }];
  if (read.active.length > 0) return read.active.map((tag) => ({ code: 'ACTIVE_CONTENT', tag, paragraph: '' }));
  // A picture field stands in the picture's alternative text, and is checked like one in a paragraph.
  const paragraphs = read.parts.map((xml) => [
    ...paragraphsOf(xml),
    ...pictureFieldsIn(xml).map((tag) => `{{%${tag}}}`),
  ]);
  if (bracesIn(paragraphs.flat()) > MOST_BRACES) return [{ code: 'TOO_LARGE', tag: '', paragraph: '' }];
  const faults = paragraphs.flatMap((part) => faultsIn(part, fields));
  if (faults.length > 0) return faults;
  return paragraphs.flat().some(hasTag) ? otherFault(template, fields) : withoutFields(paragraphs.flat(), fields);
}

const hasTag = (text: string): boolean => piecesOf(text).some((piece) => 'sign' in piece && piece.tag !== '');

/** Every document of such a template would be the same: what should have been a field is told with the one to use. */
function withoutFields(paragraphs: readonly string[], fields: Fields): TagFault[] {
  const known = Object.keys(fields).filter((tag) => typeof fields[tag] === 'string');
  const foreign = paragraphs.flatMap((text) =>
    foreignTagsIn(text, known).map((one): TagFault => ({ code: 'TAG_FOREIGN', ...one, paragraph: shortened(text) })),
  );
  const example = USUAL.find((tag) => known.includes(tag)) ?? known[0] ?? USUAL[0];
  return foreign.length > 0 ? foreign : [{ code: 'NO_FIELDS', tag: example, paragraph: '' }];
}

type Read = { parts: string[]; active: string[] } | { code: 'NOT_A_DOCX' | 'TOO_LARGE' };

function partsOf(template: Uint8Array): Read {
  try {
    const archive = openArchive(template);
    if (mainPart(archive) === null) return { code: 'NOT_A_DOCX' };
    return { parts: archive.file(PARTS).map((part) => part.asText()), active: activeContentIn(archive) };
  } catch (error) {
    return { code: archiveFaultOf(error) === 'too-large' ? 'TOO_LARGE' : 'NOT_A_DOCX' };
  }
}

/** A template with thousands of tags is none. */
const MOST_BRACES = 20_000;

const bracesIn = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + (text.match(/[{}]/g)?.length ?? 0), 0);

type Loop = { tag: string; paragraph: string; scope: ReadonlySet<string> | null };

/** Where a tag is read: the document's fields, by their keys, and the loops that are open around it. */
type TagScope = { fields: Fields; root: ReadonlyMap<string, string>; loops: Loop[] };

const isKnown = (key: string, { root, loops }: TagScope): boolean =>
  root.has(key) || loops.some(({ scope }) => scope === null || scope.has(key));

const knownIn = ({ root, loops }: TagScope): string[] => [
  ...root.values(),
  ...loops.flatMap(({ scope }) => [...(scope ?? [])]),
];

function faultsIn(paragraphs: readonly string[], fields: Fields): TagFault[] {
  const root = new Map(Object.keys(fields).map((tag) => [tagKey(tag), tag]));
  const scope: TagScope = { fields, root, loops: [] };
  const faults = paragraphs.flatMap((text) => {
    const paragraph = shortened(text);
    return piecesOf(text).flatMap((piece) => faultsOf(piece, paragraph, scope));
  });
  return [...faults, ...scope.loops.map(({ tag, paragraph }): TagFault => ({ code: 'LOOP_UNCLOSED', tag, paragraph }))];
}

/** Opens and closes loops of the scope as it goes. */
function faultsOf(piece: Piece, paragraph: string, scope: TagScope): TagFault[] {
  const { tag } = piece;
  if ('fault' in piece) {
    const isField = isKnown(tagKey(tag), scope) || piece.fault !== 'TAG_SINGLE';
    return isField ? [{ code: piece.fault, tag, paragraph }] : [];
  }
  const { sign } = piece;
  if (sign === '/') return closingFaults(tag, paragraph, scope);
  if (sign === '%') return pictureFaults(tag, paragraph, scope);
  if (sign === '' || sign === '#' || sign === '^') return fieldFaults(sign, tag, paragraph, scope);
  return [{ code: 'TAG_UNSUPPORTED', tag: sign + tag, paragraph }];
}

function closingFaults(tag: string, paragraph: string, { loops }: TagScope): TagFault[] {
  const key = tagKey(tag);
  const last = loops.pop();
  if (last === undefined) return [{ code: 'LOOP_UNOPENED', tag, paragraph }];
  return key !== '' && tagKey(last.tag) !== key ? [{ code: 'LOOP_CROSSED', tag, paragraph }] : [];
}

const pictureFaults = (tag: string, paragraph: string, { root }: TagScope): TagFault[] => {
  if (root.has(tagKey(`%${tag}`))) return [];
  const pictures = [...root.values()].filter((one) => one.startsWith('%'));
  return [{ code: 'TAG_UNKNOWN', tag: `%${tag}`, near: nearestTag(`%${tag}`, pictures), paragraph }];
};

function fieldFaults(sign: string, tag: string, paragraph: string, scope: TagScope): TagFault[] {
  const key = tagKey(tag);
  const known = isKnown(key, scope);
  const value = scope.fields[scope.root.get(key) ?? ''];
  const faults: TagFault[] = known
    ? []
    : [{ code: 'TAG_UNKNOWN', tag, near: nearestTag(tag, knownIn(scope)), paragraph }];
  if (sign !== '') scope.loops.push({ tag, paragraph, scope: scopeOf(value, known) });
  else if (value !== undefined && typeof value !== 'string') faults.push({ code: 'LIST_AS_TEXT', tag, paragraph });
  return faults;
}

/** The fields inside a loop; null where they are unknown, because the list is empty or unknown itself. */
function scopeOf(value: Fields[string] | undefined, isKnown: boolean): ReadonlySet<string> | null {
  if (typeof value === 'string') return new Set();
  if (value === undefined) return isKnown ? new Set() : null;
  return value.length === 0 ? null : new Set(value.flatMap((record) => Object.keys(record).map(tagKey)));
}

type Piece = { sign: string; tag: string } | { fault: 'TAG_UNCLOSED' | 'TAG_UNOPENED' | 'TAG_SINGLE'; tag: string };

/** The tags of a paragraph from left to right, and what is no whole tag; `${…}` is left to the office's registry, which fills it later. */
function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  let rest = text;
  for (;;) {
    const at = rest.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);
    if (at < 0) return found;
    if (rest.startsWith('}}', at)) {
      found.push({ fault: 'TAG_UNOPENED', tag: lastWord(rest.slice(0, at)) });
      rest = rest.slice(at + 2);
    } else if (rest.startsWith('{{', at)) {
      const inside = rest.slice(at + 2);
      const end = inside.search(/\{\{|\}\}/);
      if (end < 0 || inside.startsWith('{{', end)) {
        found.push({ fault: 'TAG_UNCLOSED', tag: shortened(end < 0 ? inside : inside.slice(0, end), 30) });
        rest = end < 0 ? '' : inside.slice(end);
      } else {
        const [, sign = '', tag = ''] = /^([#^/@><=&!%?-]*)([\s\S]*)$/.exec(inside.slice(0, end).trim()) ?? [];
        found.push({ sign, tag: tag.trim() });
        rest = inside.slice(end + 2);
      }
    } else {
      const end = rest.indexOf('}', at);
      found.push({ fault: 'TAG_SINGLE', tag: rest.slice(at + 1, end).trim() });
      rest = rest.slice(end + 1);
    }
  }
}

const lastWord = (text: string): string => shortened(text.trimEnd().slice(-100).split(/\s/).pop() ?? '', 30);

function shortened(text: string, most = SHOWN): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = Array.from(line);
  return signs.length <= most ? line : `${signs.slice(0, most - 1).join('')}…`;
}

/** Filled once as a trial: only the filling itself shows whether it works. */
function otherFault(template: Uint8Array, fields: Fields): TagFault[] {
  try {
    fill(template, fields);
    return [];
  } catch (error) {
    const fault = templateFaultOf(error);
    if (fault === null) throw error;
    if (!('tags' in fault)) return [{ code: 'NOT_A_DOCX', tag: '', paragraph: '' }];
    const tags = fault.tags.length > 0 ? fault.tags : [''];
    return tags.map((tag): TagFault => ({ code: 'TAG_BROKEN', tag, paragraph: '' }));
  }
}
