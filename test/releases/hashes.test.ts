// Hashes that stand in workbooks say of which version of the rules they are, so that a later version is told from an altered result.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { type Host, openHost } from '../../src/local/runtime/host';
import { verifyAnswer } from '../../src/use-cases/answers';
import { RELEASES, releases, scenariosOf, script, temporary } from './support';

const resultsOf = (release: string, scenario: string): string => path.join(RELEASES, release, scenario, 'hasil');

/** Opens what a release left, with what its folder remembers. */
const open = (codeDir: string, release: string, scenario: string): Promise<Host> => {
  const [folder, name] = [resultsOf(release, scenario), `${scenario}.xlsx`];
  return openHost({
    codeDir,
    workbook: { bytes: readFileSync(path.join(folder, name)), name },
    readOnlyState: JSON.parse(readFileSync(path.join(folder, '.lembar-juri', `${name}.json`), 'utf8')),
    user: 'admin@lokal',
  });
};

const messagesOf = (host: Host): string[] =>
  z
    .parse(verifyAnswer, (host.call('verifyResult') as { answer: unknown }).answer)
    .differences.map((one) => one.message);

/** Rows below the header as objects by its words; no rows where there is no such tab. */
function rowsOf(host: Host, tab: string, first: string): Record<string, string>[] {
  const values = host.sheets()[tab] ?? [];
  const header = values.findIndex(([cell]) => cell === first);
  return values
    .slice(header + 1)
    .map((row) => Object.fromEntries(row.map((cell, column) => [String(values[header]?.[column]), String(cell)])));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What was frozen when each stage was decided, put together from its pieces. */
function frozenIn(host: Host) {
  // Pieces of what came of it carry a letter.
  const name = 'Penetapan' in host.sheets() ? 'Penetapan' : 'Hasil Terkunci';
  const pieces = rowsOf(host, name, 'Tahap').filter(({ Bagian = '' }) => !Bagian.startsWith('B'));
  return [...new Set(pieces.map(({ Tahap }) => Tahap))].map((stage) => {
    const own = pieces.filter(({ Tahap }) => Tahap === stage);
    return { ...own[0]!, text: JSON.stringify(JSON.parse(own.map(({ Isi }) => Isi).join(''))) };
  });
}

/** The version of the rules by which a release ranked. */
const VERSIONS: Record<string, number> = { '0.1': 2, '0.2': 2 };

it.each(releases.flatMap(scenariosOf))(
  '%s: %s: what was decided is hashed with its version',
  async (release, scenario) => {
    const host = await open('dist', release, scenario);
    const decided = rowsOf(host, 'Riwayat', 'Waktu').filter(({ Tindakan }) => Tindakan === 'tetapkan');
    const frozen = frozenIn(host) as (Record<string, string> & { text: string })[];
    expect(frozen.map(({ text, ...one }) => [one.Tahap, sha256(text)])).toEqual(
      decided.map((one) => [one.Tahap, one['Sidik Hasil']]),
    );
    // The one in English was computed and not decided.
    expect(frozen).toHaveLength(scenario === 'judge-files' ? 0 : 1);
    for (const { text, ...one } of frozen) {
      expect(one['Kode Hasil'] ?? one['Sidik Hasil']).toBe(sha256(text));
      expect(Object.entries(JSON.parse(text) as object)[0]).toEqual(['version', VERSIONS[release]]);
      expect(one['Versi Aturan']).toBe(String(VERSIONS[release]));
    }
  },
);

describe('a later version of the rules', () => {
  const later = path.join(temporary, 'later');
  beforeAll(() => script('later', later), 120_000);

  it('says of a decided result that its version is another, and of nothing that it was altered', async () => {
    const host = await open(later, '0.1', 'malang');
    const version = 'Berubah sejak ditetapkan: versi aturan: semula 2, kini 99.';
    expect(messagesOf(host)[0]).toBe(version);
    expect(messagesOf(host).slice(1)).toEqual([]);
    host.editCell('Presentasi dan Wawancara · J1', 'E5', 1);
    expect(messagesOf(host).slice(0, 2)).toEqual([
      version,
      expect.stringMatching(/^Berubah sejak ditetapkan: nilai juri J1 untuk MLG-0\d .*, kini 1\.$/),
    ]);
  });

  it('says of a computed result by which version it was computed, unless it was altered', async () => {
    const host = await open(later, '0.1', 'judge-files');
    expect(messagesOf(host)).toEqual([
      'Computed on 2 March 2026 11:00 under version 2 of the rules; version 99 holds now. What counts for the result is still the same.',
    ]);
    host.editCell('Criteria', 'B2', 50);
    expect(messagesOf(host)[0]).toBe(
      'Scores, rules or plenary decisions have changed since the last computation (2 March 2026 11:00).',
    );
  });
});
