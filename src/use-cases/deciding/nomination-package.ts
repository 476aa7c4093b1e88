// What a nomination package holds of the decided result; the archive itself is made where it is kept.
import * as z from 'zod/mini';
import { evidenceText } from '../../domain/audit/evidence';
import { stageStatuses } from '../../domain/audit/stage-status';
import type { Outcome, Stage } from '../../domain/competition/competition';
import { decidedRank } from '../../domain/competition/plenary';
import type { Nominee, PackageContent } from '../../domain/packages/content';
import { PERSONAL, type Personal } from '../../domain/packages/personal';
import type { StageResult } from '../../domain/ranking/result';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { findingSentence, mayBeWritten } from '../../domain/validation/finding';
import { type Decided, snapshotIn, testimonyIn } from '../../domain/workbook/tabs/decisions';
import { digest } from '../../google/store';
import { evaluate } from '../ranking/evaluate';
import { explainResults } from '../ranking/explanations';
import { stageAnswer } from '../ranking/stage-answer';
import { isClean } from '../reading/finding-answers';
import { readWorkbook } from '../reading/read-workbook';
import { refuse, replying, requested, requireAdmin } from '../reply';
import type { PackageAnswer, Reply } from '../server';
import { messages, problem } from '../words/messages';
import { hasHash, readDecided } from './decided';

const packageRequest = z.object({ with: z.array(z.enum(PERSONAL)) });

/** Refuses where the last stage is not decided, or not as it was decided; reads and changes nothing. */
export function readPackage(request: unknown): Reply<PackageAnswer> {
  return replying(() => {
    const personal = PERSONAL.filter((one) => requested(packageRequest, request).with.includes(one));
    requireAdmin();
    const workbook = readWorkbook('all');
    const { competition, history } = workbook;
    const { language } = competition.settings;
    const words = messages(language).problems;
    const stop = (sentence: string): never => refuse(problem('BAD_REQUEST', sentence));
    const last = competition.stages[competition.stages.length - 1]?.name ?? '';
    const status = stageStatuses(competition.stages, history.rows).find((one) => one.stage === last);
    if (status?.status !== 'decided') return stop(words.notDecided(last));
    const { results, findings } = evaluate(workbook, { provisional: false });
    const decided = readDecided(language).find((one) => one.stage === last && one.hash === status.hash);
    const kept = decided === undefined ? null : snapshotIn(decided);
    const isSame = hasHash(workbook, status.hash, last) && isClean(findings);
    if (decided === undefined || kept === null || digest(kept.canonical) !== status.hash || !isSame)
      return stop(words.notAsDecided(last));
    const answers = explainResults(competition, results).map((explained, index) =>
      stageAnswer(results[index]!, explained, competition),
    );
    const content: PackageContent = {
      ...described(competition),
      stage: last,
      decided: decidedOf(decided, status.code),
      rules: kept.snapshot.rules,
      nominees: nomineesOf(results[results.length - 1], competition, personal),
      rankings: answers.map(({ stage, method, unit, unordered, ranking }) => ({
        ...{ stage, method, unit, unordered },
        standings: ranking.map(({ rank, decidedRank: ruled = null, code, score, advances, title, explanation }) => ({
          ...{ rank, decidedRank: ruled, code, score, advances, title, explanation },
        })),
      })),
      findings: findings.filter(mayBeWritten).map((one) => ({
        ...{ code: one.code, severity: one.severity, stage: one.stage ?? null },
        message: findingSentence(one, language),
      })),
      personal,
    };
    return { content, counted: kept.canonical };
  });
}

function decidedOf(decided: Decided, code: string): PackageContent['decided'] {
  const { at, hash, version } = decided;
  const [counted, testimony] = [snapshotIn(decided)?.snapshot, testimonyIn(decided)];
  const evidenceSeal =
    counted === undefined || testimony === null ? null : evidenceText(testimony, counted, digest).seal;
  return { at, code, hash, rulesVersion: version, evidenceSeal, minutes: testimony?.minutes ?? null };
}

type Described = Pick<PackageContent, 'language' | 'competition' | 'stages' | 'criteria' | 'judges' | 'entries'>;

/** The competition without persons. */
function described({ settings, stages, criteria, judges, entries }: ConfiguredCompetition): Described {
  const { language, competition: name, year, government, city, province, organizer } = settings;
  return {
    language,
    competition: { name, year: String(year ?? ''), government, city, province, organizer },
    stages: stages.map((one) => ({
      ...{ name: one.name, weight: one.weight, advance: one.advance },
      outcomes: outcomesOf(one),
    })),
    criteria: criteria.map(({ stage, name, weight, min, max }) => ({ stage, name, weight, min, max })),
    judges: judges.map(({ code, institution }) => ({ code, institution })),
    entries: entries.map(({ code, name, institution, category, unitType, status }) => ({
      ...{ code, name, institution, category, unitType, status },
    })),
  };
}

function outcomesOf({ title }: Stage): { places: number | null; name: string }[] {
  if (title === null) return [];
  return 'name' in title ? [{ places: null, name: title.name }] : title.outcomes;
}

function nomineesOf(
  result: StageResult | undefined,
  { settings }: ConfiguredCompetition,
  personal: readonly Personal[],
): Nominee[] {
  if (result === undefined) return [];
  const outcomes: readonly Outcome[] =
    result.stage.title !== null && 'outcomes' in result.stage.title ? result.stage.title.outcomes : [];
  const narrowest = [...outcomes].sort((one, other) => one.places - other.places);
  const through = result.standings.filter((one) => one.advances);
  const ordered = settings.rankedWinners
    ? through.sort((one, other) => decidedRank(one) - decidedRank(other))
    : through.sort((one, other) => (one.entry.code < other.entry.code ? -1 : 1));
  return ordered.map((standing) => {
    const { code, name, institution, unitType, link, innovator, contact, phone, email } = standing.entry;
    const place = standing.place?.place ?? Number.POSITIVE_INFINITY;
    return {
      ...{ code, name, institution, category: standing.category ?? standing.entry.category, unitType, link },
      rank: settings.rankedWinners ? decidedRank(standing) : null,
      title: standing.title,
      outcomes: narrowest.filter((one) => place <= one.places).map((one) => one.name),
      ...(personal.includes('innovators') ? { innovator } : {}),
      ...(personal.includes('contacts') ? { contact, phone, email } : {}),
    };
  });
}
