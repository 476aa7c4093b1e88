// A change in words: what differs, where, and from what to what.
import type { Change, Plain } from '../../competition/change';
import { type NamedNumber, namedNumbersText } from '../../competition/named-numbers';
import { choiceName, settingName } from '../../settings/setting-names';
import { plainNumber, quoted } from '../../vocabulary/format';
import type { Language } from '../../vocabulary/language';
import { STATUS_WORDS } from '../../vocabulary/words';

const valueText = (value: Plain, language: Language): string => {
  if (value === null || value === '') return language === 'id' ? 'kosong' : 'blank';
  if (typeof value === 'number') return plainNumber(value, language);
  // A judge's row as a list: "79; 85,5".
  if (typeof value === 'string' && /^[\d.]+(; [\d.]+)+$/.test(value) && language === 'id')
    return quoted(value.replace(/\./g, ','), language);
  return quoted(value, language);
};

/** Columns whose names are no settings' and no table's. */
const FIELDS: Record<string, { id: string; en: string }> = {
  version: { id: 'versi aturan', en: 'rules version' },
};

/** What differs, by name. */
function subject({ thing, names, field }: Change, language: Language): string {
  const words = (id: string, en: string): string => (language === 'id' ? id : en);
  const column = (table: string): string => {
    const name = field === null ? '' : settingName(`${table}.${field}`, language);
    return field === null ? '' : `, ${name.includes(': ') ? name.slice(name.indexOf(': ') + 2) : name}`;
  };
  const [first = '', second = '', third = ''] = names;
  switch (thing) {
    case 'setting':
      return FIELDS[field ?? '']?.[language] ?? `“${settingName(field ?? '', language)}”`;
    case 'stage':
      return `${words('tahap', 'stage')} ${first}${column('stages')}`;
    case 'criterion':
      return `${words('kriteria', 'criterion')} ${second}${first === '' ? '' : ` (${first})`}${column('criteria')}`;
    case 'entry':
      return `${words('peserta', 'entry')} ${first}${column('entries')}`;
    case 'judge':
      return `${words('juri', 'judge')} ${first}${column('judges')}`;
    case 'institution':
      return `${words('instansi', 'institution')} ${first}${column('institutions')}`;
    case 'score': {
      if (third === '') return `${words(`tab juri ${second}`, `tab of judge ${second}`)} (${first})`;
      const where = words(`nilai juri ${second} untuk ${third}`, `score of judge ${second} for ${third}`);
      return `${where} (${first})${field === null ? '' : `, ${field}`}`;
    }
    case 'plenary':
      return `${words('putusan pleno tentang', 'plenary decision about')} ${second} (${first})${column('plenary')}`;
    case 'assignment':
      return `${words('pembagian juri untuk', 'assignment of')} ${second} (${first})`;
    case 'order':
      return words('urutan peserta, kriteria, atau tahap', 'the order of entries, criteria or stages');
  }
}

/** The status as people type it; nothing for an entry in the running. */
const statusName = (status: string, language: Language): string =>
  STATUS_WORDS.find(([id]) => id === status)?.[1][language] ?? '';

/** What a snapshot keeps as one text, as people write it: `["J1","J2"]` is "J1, J2", outcomes of a ranking "3: A; 6: B". */
function unpacked(text: string): string {
  if (!/^[[{]/.test(text)) return text;
  try {
    const value = JSON.parse(text) as
      | (string | NamedNumber)[]
      | { name?: string; outcomes?: { places: number; name: string }[] };
    if (Array.isArray(value)) {
      const names = value.filter((one) => typeof one === 'string');
      const numbers = value.filter((one) => typeof one !== 'string');
      return numbers.length > 0 ? namedNumbersText(numbers) : names.join(', ');
    }
    return value.name ?? value.outcomes?.map(({ places, name }) => `${places}: ${name}`).join('; ') ?? text;
  } catch {
    return text;
  }
}

/** One change as a phrase: "nilai juri J1 untuk P-03 (Proposal), Kebaruan: semula 80, kini 95". */
export function changePhrase(change: Change, language: Language): string {
  const words = (id: string, en: string): string => (language === 'id' ? id : en);
  const { thing, field, old, now } = change;
  const what = subject(change, language);
  if (thing === 'order') return `${what} ${words('berubah', 'has changed')}`;
  if (field === null) {
    const count = thing === 'score' && change.names.length === 2 ? (old ?? now) : null;
    if (count !== null) {
      const entries = words(`dengan nilai ${count} peserta`, `with scores of ${count} entries`);
      return `${what}: ${now === null ? words('tidak ada lagi', 'no longer there') : words('ditambahkan', 'put in')} (${entries})`;
    }
    if (now === null)
      return `${what}: ${words('dihapus', 'taken out')}${old === '' ? '' : ` (${valueText(thing === 'assignment' ? unpacked(String(old)) : old, language)})`}`;
    return `${what}: ${words('ditambahkan', 'put in')}${now === '' ? '' : ` (${valueText(thing === 'assignment' ? unpacked(String(now)) : now, language)})`}`;
  }
  const named = (value: Plain): string => {
    if (typeof value !== 'string') return valueText(value, language);
    if (thing === 'setting') return valueText(choiceName(value, field, language), language);
    if (thing === 'entry' && field === 'status') return valueText(statusName(value, language), language);
    return valueText(unpacked(value), language);
  };
  return words(`${what}: semula ${named(old)}, kini ${named(now)}`, `${what}: was ${named(old)}, now ${named(now)}`);
}

const MAX_LISTED = 5;

/** The first changes behind a colon, with their cells; '' where none is known. */
export function changeList(changes: readonly Change[], language: Language): string {
  if (changes.length === 0) return '';
  const phrases = changes.slice(0, MAX_LISTED).map((change) => {
    const place = [change.tab, change.cell].filter((part) => part !== undefined).join('!');
    return `${place === '' ? '' : `${place} `}${changePhrase(change, language)}`;
  });
  const rest = changes.length - phrases.length;
  if (rest > 0) phrases.push(language === 'id' ? `dan ${rest} perubahan lagi` : `and ${rest} more`);
  return `: ${phrases.join('; ')}`;
}
