// What differs between two snapshots, value by value.
import type { Change, ChangedThing, Plain } from '../competition/change';
import type { Snapshot } from './snapshot';

type Item = { thing: ChangedThing; names: string[]; values: [field: string, value: Plain][] };

const fieldsOf = (fields: readonly string[], values: readonly Plain[]): Item['values'] =>
  fields.map((field, index) => [field, values[index] ?? null]);

/** The rules of one stage that most stages have none of, by column. */
const namedIn = (rules: Snapshot['stageRules'] = [], stage: string): Item['values'] =>
  rules.filter(([of]) => of === stage).map(([, field, value]) => [String(field), value ?? null]);

const text = (value: Plain | undefined): string => String(value ?? '');

/** What a thing that came or went said, blanks left out. */
const said = ({ values }: Item): string =>
  values
    .map(([, value]) => value)
    .filter((value) => value !== null)
    .join('; ');

/** A snapshot as things with named values, each under its own key. */
function itemsOf(snapshot: Snapshot): Map<string, Item> {
  const unitTypes = new Map(snapshot.unitTypes?.map(([code, unitType]) => [String(code), unitType]));
  const items: Item[] = [
    { thing: 'setting', names: [], values: Object.entries({ version: snapshot.version, ...snapshot.rules }) },
    ...snapshot.stages.map(
      ([name, ...values]): Item => ({
        thing: 'stage',
        names: [name],
        values: [...fieldsOf(['weight', 'advance', 'title'], values), ...namedIn(snapshot.stageRules, name)],
      }),
    ),
    ...snapshot.criteria.map(
      ([stage, name, ...values]): Item => ({
        thing: 'criterion',
        names: [text(stage), text(name)],
        values: fieldsOf(['weight', 'min', 'max', 'category'], values),
      }),
    ),
    ...snapshot.entries.map(
      ([code, ...values]): Item => ({
        thing: 'entry',
        names: [code],
        values: [
          ...fieldsOf(['name', 'institution', 'category', 'status'], values),
          ...(unitTypes.has(code) ? [['unitType', unitTypes.get(code) ?? null] as [string, Plain]] : []),
        ],
      }),
    ),
    ...snapshot.judges.map(
      ([code, ...values]): Item => ({
        thing: 'judge',
        names: [code],
        values: fieldsOf(['institution', 'stages', 'conflicts', 'criteria'], values),
      }),
    ),
    ...snapshot.institutions.map(
      ([name, ...values]): Item => ({ thing: 'institution', names: [name], values: fieldsOf(['parent'], values) }),
    ),
    ...snapshot.plenary.map(
      ([stage, entry, ...values]): Item => ({
        thing: 'plenary',
        names: [text(stage), text(entry)],
        values: fieldsOf(['rank', 'reason', 'votesFor', 'votesAgainst'], values),
      }),
    ),
    ...(snapshot.assignment ?? []).map(
      ([stage, entry, ...values]): Item => ({
        thing: 'assignment',
        names: [text(stage), text(entry)],
        values: fieldsOf(['judges'], values),
      }),
    ),
    ...snapshot.sheets.flatMap(({ stage, judge, criteria, rows }) =>
      rows.map(
        ([entry, ...values]): Item => ({
          thing: 'score',
          names: [stage, judge, entry],
          values: fieldsOf(criteria, values),
        }),
      ),
    ),
  ];
  return new Map(items.map((item) => [JSON.stringify([item.thing, ...item.names]), item]));
}

/**
 * Every value that differs, in the order of the older snapshot, new ones at the end. A thing added or removed is one
 * change; a change of order alone is reported as such.
 */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const tabs = [...removedSheets(before, after, 'old'), ...removedSheets(after, before, 'now')];
  // A judge's tab that was added or removed is reported once, not entry by entry.
  const told = ({ thing, names: [stage, judge] }: Item): boolean =>
    thing === 'score' && tabs.some(({ names }) => names[0] === stage && names[1] === judge);
  const changes: Change[] = [...tabs];
  for (const [key, item] of old) {
    const { thing, names, values } = item;
    const other = now.get(key);
    if (other === undefined) {
      // What a plenary row or a judge's row said goes with it and is worth saying.
      if (!told(item)) changes.push({ thing, names, field: null, old: said(item), now: null });
      continue;
    }
    const current = new Map(other.values);
    const was = new Map(values);
    for (const field of new Set([...was.keys(), ...current.keys()])) {
      const [one, another] = [was.get(field) ?? null, current.get(field) ?? null];
      if (one !== another) changes.push({ thing, names, field, old: one, now: another });
    }
  }
  for (const [key, item] of now) {
    if (old.has(key) || told(item)) continue;
    const { thing, names } = item;
    changes.push({ thing, names, field: null, old: null, now: said(item) });
  }
  if (changes.length > 0 || JSON.stringify(before) === JSON.stringify(after)) return changes;
  return [{ thing: 'order', names: [], field: null, old: null, now: null }];
}

/** Judges' tabs with scores that the other snapshot does not have; `side`: where their number of entries stands. */
function removedSheets(from: Snapshot, other: Snapshot, side: 'old' | 'now'): Change[] {
  const there = new Set(other.sheets.map(({ stage, judge }) => JSON.stringify([stage, judge])));
  return from.sheets
    .filter(({ stage, judge, rows }) => rows.length > 0 && !there.has(JSON.stringify([stage, judge])))
    .map(({ stage, judge, rows }) => {
      const none = { thing: 'score' as const, names: [stage, judge], field: null, old: null, now: null };
      return { ...none, [side]: rows.length };
    });
}
