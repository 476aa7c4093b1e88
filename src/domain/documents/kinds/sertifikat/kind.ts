// Certificates of participation: for every entry that did not win, with the highest level it reached, and for every judge.
import type { Entry, Judge } from '../../../competition/competition';
import type { Settings } from '../../../settings/settings';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { type Fields, orDots } from '../../fields/fields';
import { judgeFields } from '../../fields/judges';
import { officeFields } from '../../fields/letter';
import { entryRow } from '../../fields/lists';
import { letterhead } from '../../fields/office';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { laidOut } from '../piagam/layout';
import { recipientOf, teamFields } from '../piagam/recipient';
import { titleOf } from '../title';

const WORDS = {
  id: { kind: 'Sertifikat', entry: 'Peserta', judge: 'Juri' },
  en: { kind: 'Certificate of Participation', entry: 'Participant', judge: 'Judge' },
};

type Recipient = { name: string; below: string; team: string[]; predicate: string; innovation: string };

function pageFields(settings: Settings, number: string | null, recipient: Recipient): Fields {
  const { name, below, team, predicate, innovation } = recipient;
  const office = officeFields(settings, number);
  return {
    ...office,
    jenis: WORDS[settings.language].kind,
    kepala: letterhead(settings).first,
    rincian_predikat: '',
    predikat_singkat: predicate,
    inovasi: innovation,
    ...laidOut(office, { name, below, details: '', predicate: predicate.toUpperCase(), innovation }),
    ...teamFields(team),
  };
}

/** The title of the last stage that an entry went beyond, “Peserta” where there is none. */
function levelOf({ results, competition }: DocumentContext, { code }: Entry): string {
  const titles = results.flatMap(({ standings }) => {
    const standing = standings.find(({ entry }) => entry.code === code);
    return standing?.advances ? [oneLine(standing.title ?? '')] : [];
  });
  return titles.filter(Boolean).pop() ?? WORDS[competition.settings.language].entry;
}

function entryFields(context: DocumentContext, entry: Entry, numberOf: NumberOf): Fields {
  const { competition } = context;
  const { kode, inovasi } = entryRow(entry);
  const predicate = levelOf(context, entry);
  const recipient = { ...recipientOf({ entry }, competition.settings), predicate, innovation: inovasi };
  return {
    ...pageFields(competition.settings, numberOf('sertifikat', entry.code), recipient),
    ...entryRow(entry),
    kode,
  };
}

function judgeCertificate({ competition }: DocumentContext, judge: Judge, about: string, numberOf: NumberOf): Fields {
  const { settings } = competition;
  const recipient: Recipient = {
    name: orDots(oneLine(judge.name)),
    below: oneLine(judge.institution),
    team: [],
    predicate: WORDS[settings.language].judge,
    innovation: '',
  };
  return {
    ...pageFields(settings, numberOf('sertifikat', about), recipient),
    ...judgeFields(judge),
    instansi: '',
    inovator: '',
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: true,
  names: 'plain',
  designs: ['modern'],
  documents: (context): Subject[] => {
    const { competition, winners } = context;
    const won = new Set((winners ?? []).map(({ entry }) => entry.code));
    const others = competition.entries.filter(({ status, code }) => status === 'running' && !won.has(code));
    return [
      ...others.map(
        (entry): Subject => ({ about: entry.code, fields: (numberOf) => entryFields(context, entry, numberOf) }),
      ),
      ...competition.judges.map((judge): Subject => {
        const about = `Juri · ${judge.code}`;
        return { about, fields: (numberOf) => judgeCertificate(context, judge, about, numberOf) };
      }),
    ];
  },
  title: titleOf('predikat_singkat', 'inovasi', 'nama_juri'),
};
