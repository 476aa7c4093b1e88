// What papers print beside a result and no rank depends on: names, signers, notes to entrants, and which scores are formulas.
import type { ScoreSheet } from '../competition/score-sheet';
import type { ConfiguredCompetition } from '../settings/configured-competition';
import type { SettingKey } from '../settings/setting-words';

/** The settings that stand on papers. */
const SETTINGS = [
  ...(['competition', 'year', 'organizer', 'government', 'province', 'city', 'decisionDate'] as const),
  ...(['juryDecreeNumber', 'minutesNumber', 'decreeNumber', 'legalBasis', 'acknowledgedBy'] as const),
  ...(['signerName', 'signerPosition', 'signerGrade', 'signerNip'] as const),
] satisfies SettingKey[];

type Said = [names: string[], text: string];

/** Each thing with what was said of it; blank ones are left out. */
export type Printed = {
  settings: Said[];
  signers: Said[];
  innovators: Said[];
  judges: Said[];
  roles: Said[];
  notes: Said[];
  formulas: Said[];
};

export type PrintedPart = keyof Printed;

const filled = (said: Said[]): Said[] => said.filter(([, text]) => text !== '');

/** `through`: the stages up to the one that is decided. */
export function printedOf(
  { settings, entries, judges, signers = [] }: ConfiguredCompetition,
  sheets: readonly ScoreSheet[],
  through: readonly string[],
): Printed {
  const rows = sheets
    .filter(({ stage }) => through.includes(stage))
    .flatMap(({ stage, judge, rows }) =>
      rows.flatMap((row) => (row.entry === null ? [] : [{ of: [stage, judge, row.entry], row }])),
    )
    .sort((one, other) => (one.of.join('\n') < other.of.join('\n') ? -1 : 1));
  return {
    settings: filled(SETTINGS.map((key): Said => [[key], String(settings[key] ?? '')])),
    signers: filled(
      signers.map(({ office, name, plainName, rank, nip, acting, onBehalfOf }): Said => {
        const rest = [name, plainName, rank, nip, acting, ...onBehalfOf].filter((one) => one !== '');
        return [[office], name === '' ? '' : rest.join('; ')];
      }),
    ),
    innovators: filled(entries.map(({ code, innovator }): Said => [[code], innovator])),
    judges: filled(judges.map(({ code, name }): Said => [[code], name])),
    roles: filled(judges.map(({ code, role }): Said => [[code], role])),
    notes: filled(rows.map(({ of, row }): Said => [of, row.notesToEntrant])),
    formulas: rows.flatMap(({ of, row }) =>
      [...row.marks].flatMap(([criterion, mark]): Said[] =>
        'formula' in mark && mark.formula === true ? [[[...of, criterion], 'formula']] : [],
      ),
    ),
  };
}

export type PrintedChange = { part: PrintedPart; names: string[]; old: string; now: string };

/** What was printed and is otherwise now, and scores that have become formulas; what was blank then was filled in since, as it should be. */
export function printedChanges(before: Printed, now: Printed): PrintedChange[] {
  const parts = Object.keys(before) as PrintedPart[];
  return parts.flatMap((part) => {
    const key = (names: readonly string[]): string => JSON.stringify(names);
    const [was, is] = [
      new Map(before[part].map(([n, t]) => [key(n), t])),
      new Map(now[part].map(([n, t]) => [key(n), t])),
    ];
    if (part === 'formulas')
      return now.formulas.flatMap(([names]): PrintedChange[] =>
        was.has(key(names)) ? [] : [{ part, names, old: '', now: 'formula' }],
      );
    return before[part].flatMap(([names, old]): PrintedChange[] => {
      const text = is.get(key(names)) ?? '';
      return text === old ? [] : [{ part, names, old, now: text }];
    });
  });
}
