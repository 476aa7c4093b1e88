// Who signs a kind of document, and how: names with and without titles, rank and NIP, acting office holders, a.n. and u.b.
import type { Signer } from '../../competition/signer';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Settings } from '../../settings/settings';
import { nameKey } from '../../vocabulary/keys';
import { SIGNER_STATUS_WORDS } from '../../vocabulary/words';
import type { DocumentKind } from '../kinds/document-kind';
import { KIND_WORDS } from '../kinds/words';
import { headOfInstitution } from './addressee';
import { headOfRegion, isHead } from './office';
import { linesOf, oneLine } from './text';

/** The part of the settings that speaks of the signer of one paper, and what its letterhead says. */
export type Signing = { settings: Settings; letterhead: string };

const TITLES = /^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/;

/** "Drs. H. Saifullah Yusuf, M.Si." without what stands before and behind the name. */
export const withoutTitles = (name: string): string =>
  (oneLine(name).split(',')[0] ?? '').replace(TITLES, '').trim() || oneLine(name);

const isKind = (typed: string, { id }: DocumentKind): boolean =>
  [id, KIND_WORDS[id].name.id, KIND_WORDS[id].name.en].some((one) => nameKey(one) === nameKey(typed));

/** Who signs the kind: whoever is named for it; the decree is the head's, whoever signs the rest. */
function signerOf(kind: DocumentKind, signers: readonly Signer[]): Signer | undefined {
  const named = signers.find(({ documents }) => documents.some((typed) => isKind(typed, kind)));
  if (named !== undefined) return named;
  if (kind.signedBy === 'head') return signers.find(({ office, acting }) => acting === 'self' && isHead(office));
  const others = signers.filter(({ documents }) => documents.length === 0);
  return kind.signedBy === 'unit' ? others.find(({ office }) => !isHead(office)) : others[0];
}

/** Head of the region, deputy and secretary sign without rank and NIP. */
const HIGHEST =
  /^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;

function officeLines({ office, status, acting, onBehalfOf }: Signer, head: string | null): string[] {
  const short = SIGNER_STATUS_WORDS.find(([one]) => one === status)?.[1].id ?? '';
  const own = status === 'definitive' ? oneLine(office) : `${short} ${oneLine(office)}`;
  if (acting === 'self') return [own];
  const [first = head ?? '', ...between] = onBehalfOf.map(oneLine);
  const above = [`a.n. ${first}`, ...between];
  return acting === 'by-order' ? [...above, 'u.b.', own] : [...above, own];
}

/** As a row of the signers tab has it. */
function bySigner(signer: Signer, kind: DocumentKind, settings: Settings): Signing {
  const isActingHead = isHead(signer.office) && signer.status !== 'definitive';
  const isPlain = kind.names === 'plain' || isActingHead;
  const isBare = isActingHead || HIGHEST.test(oneLine(signer.office));
  return {
    settings: {
      ...settings,
      signerPosition: officeLines(signer, headOfRegion(settings)).join('\n'),
      signerName: isPlain ? signer.plainName || withoutTitles(signer.name) : signer.name,
      signerGrade: isBare ? '' : signer.rank,
      signerNip: isBare ? '' : signer.nip,
      copies: signer.copies || settings.copies,
    },
    letterhead: signer.letterhead,
  };
}

/** Whoever leads the organizing unit; nobody knows the name. */
const unitHead = ({ organizer }: Settings) => ({
  signerPosition: oneLine(organizer) === '' ? '' : headOfInstitution(oneLine(organizer), 'id'),
  signerName: '',
  signerGrade: '',
  signerNip: '',
});

/** As the settings have the one signer; the head of the region has neither rank nor NIP. */
function bySettings(kind: DocumentKind, settings: Settings): Signing {
  const isOwn = isHead(linesOf(settings.signerPosition)[0] ?? '');
  const name = kind.names === 'plain' ? withoutTitles(settings.signerName) : settings.signerName;
  if (isOwn && kind.signedBy === 'unit') return { settings: { ...settings, ...unitHead(settings) }, letterhead: '' };
  if (isOwn) return { settings: { ...settings, signerName: name, signerGrade: '', signerNip: '' }, letterhead: '' };
  if (kind.signedBy !== 'head') return { settings: { ...settings, signerName: name }, letterhead: '' };
  const position = headOfRegion(settings) ?? '';
  return {
    settings: { ...settings, signerPosition: position, signerName: '', signerGrade: '', signerNip: '' },
    letterhead: '',
  };
}

/** The settings of a paper of this kind: with its signer, whoever signs others. */
export function signingOf(kind: DocumentKind, { settings, signers = [] }: ConfiguredCompetition): Signing {
  const signer = signerOf(kind, signers);
  return signer === undefined ? bySettings(kind, settings) : bySigner(signer, kind, settings);
}
