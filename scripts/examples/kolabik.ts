// The kolabik example: 65 entries, three judges, three stages; every score is drawn from a seed.
import { blankJudge, type Competition, type Entry, type Judge, type Stage } from '../../src/competition/competition';
import { kolabik } from '../../src/competition/presets/kolabik';
import type { StageResult } from '../../src/competition/result';
import { settingsSchema } from '../../src/competition/settings';
import { buildPanel } from '../../src/ranking/panel';
import { rankStage } from '../../src/ranking/stages/rank-stage';
import { entriesReaching } from '../../src/ranking/stages/reached';
import { judgeTabContent } from '../../src/sheets/judge-tab';
import { entryFinder, readScoreSheet } from '../../src/sheets/score-sheet';
import type { TabContent } from '../../src/sheets/tab-content';
import { configurationContents } from '../../src/sheets/write-configuration';
import { kolabikEntries } from './kolabik-entries';
import { normal, uniform } from './random';

const SEED = 20231207;
const NOTICE = 'CONTOH: semua skor di buku kerja ini rekaan, bukan nilai yang sebenarnya';

const judge = (code: string, name: string, role: string, institution: string): Judge => ({
  ...blankJudge,
  code,
  name: `${name} (rekaan)`,
  role,
  institution,
});

const judges: Judge[] = [
  judge('J1', 'Dr. Retno Wulandari, M.Si.', 'Ketua', 'Akademisi'),
  judge('J2', 'Bambang Sugiarto, S.Sos.', 'Sekretaris', 'Praktisi Pelayanan Publik'),
  judge('J3', 'Ir. Maya Kusuma, M.T.', 'Anggota', 'Media dan Masyarakat'),
];

/** Points by which each judge is milder than the others: judges differ, and the method has to live with it. */
const LENIENCY = [0, 2.5, -2];

function competitionOf(): { competition: Competition; strength: Map<string, number> } {
  const next = uniform(SEED);
  const draw = normal(next);
  const listed = kolabikEntries();
  const strength = new Map(
    listed.map(({ entry, isWinner }) => [entry.code, isWinner ? 2.2 + 0.2 * next() : Math.min(1.6, draw())]),
  );
  const entries = listed.map(({ entry }): Entry => {
    if (entry.code !== 'KLB-41') return entry;
    return { ...entry, status: 'disqualified', reason: 'Gagasan serupa milik unit lain (rekaan)' };
  });
  const settings = settingsSchema.parse({
    ...kolabik.settings,
    plenaryDate: '2023-12-06',
    ceremonyDate: '2023-12-07',
    ceremonyTime: '19.00 WIB',
    ceremonyPlace: 'Ballroom BJ Perdana Hotel, Kota Pasuruan',
    decisionDate: '2023-12-07',
  });
  const { stages, criteria } = kolabik;
  return { competition: { settings, stages, criteria, entries, judges, institutions: [] }, strength };
}

/** One judge's marks for an entry: the entry's strength, the judge's leniency, and chance; whole points from 40 to 98. */
function marksFor(strength: number, leniency: number, criteria: number, draw: () => number): number[] {
  return Array.from({ length: criteria }, () => {
    const points = 76 + 6.5 * strength + leniency + 3 * draw();
    return Math.min(98, Math.max(40, Math.round(points)));
  });
}

/** All tabs of the example. Later stages hold those whom the engine itself lets advance. */
export function kolabikExample(): TabContent[] {
  const { competition, strength } = competitionOf();
  const draw = normal(uniform(SEED + 1));
  const results: StageResult[] = [];
  const tabs: TabContent[] = [];
  for (const stage of competition.stages) {
    const entries = entriesReaching(competition, results);
    const ofStage = judges.map((one, index) => {
      const marks = new Map<string, (number | string)[]>(
        entries.map((entry) => [
          entry.code,
          marksFor(strength.get(entry.code) ?? 0, LENIENCY[index] ?? 0, competition.criteria.length, draw),
        ]),
      );
      // A judge who steps aside: the entry is ranked by the others.
      if (stage.form === 'files' && one.code === 'J2')
        marks.set(
          'KLB-15',
          competition.criteria.map(() => 'BK'),
        );
      return judgeTab(stage, one, competition, entries, marks);
    });
    tabs.push(...ofStage);
    const find = entryFinder(competition.entries);
    const sheets = ofStage.map((tab, index) =>
      readScoreSheet(
        { tab: tab.name, values: tab.values },
        stage.name,
        judges[index]?.code ?? '',
        competition.criteria,
        find,
      ),
    );
    results.push(rankStage(competition, buildPanel(competition, stage, sheets, entries), results));
  }
  return [noticeTab(), ...configurationContents(competition), ...tabs];
}

function judgeTab(
  stage: Stage,
  one: Judge,
  competition: Competition,
  entries: Entry[],
  marks: Map<string, (number | string)[]>,
): TabContent {
  const words = {
    title: `${stage.name} · ${one.code} ${one.name}`,
    help: `${NOTICE}. Skor 0 sampai 100; ketik BK bila berbenturan kepentingan.`,
  };
  return judgeTabContent(stage, one, competition.criteria, entries, 'id', words, marks);
}

function noticeTab(): TabContent {
  const lines = [
    NOTICE,
    '',
    'Nama lomba, instansi, dan tiga inovasi terbaik (Rolas Tugu Purut, SMART, Gitar Bertopi) nyata: Kolabik 2023, Kota Pasuruan.',
    'Inovasi bertanda “(rekaan)”, semua juri, dan semua skor dibuat oleh program dengan bilangan acak untuk keperluan contoh.',
    '',
    'Cara mencoba: buka menu Lembar Juri, pilih Periksa lembar juri, lalu Hitung Top 3, lalu Buat piagam dan surat.',
  ];
  return {
    name: 'Baca Dulu',
    values: lines.map((line) => [line]),
    headerRow: 0,
    frozenColumns: 0,
    widths: [820],
    formats: [''],
    layout: '',
  };
}
