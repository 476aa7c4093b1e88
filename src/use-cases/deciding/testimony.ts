// What came of a result and who said so, put together when it is decided.
import { endOf } from '../../domain/audit/chain';
import type { Minutes, Testimony } from '../../domain/audit/evidence';
import { printedOf } from '../../domain/audit/printed';
import { RULES_VERSION } from '../../domain/audit/snapshot';
import { decidedRank } from '../../domain/competition/plenary';
import { toFixed } from '../../domain/ranking/exact';
import { methodName } from '../../domain/ranking/explanation/words/explanation';
import type { StageResult } from '../../domain/ranking/result';
import { digest } from '../../google/store';
import type { WorkbookReading } from '../reading/read-workbook';
import type { History } from '../recording/run';

type Decision = Pick<Testimony, 'code' | 'hash' | 'at' | 'by'>;

export function testimonyOf(
  { competition, sheets, decisions }: WorkbookReading,
  result: StageResult,
  { links }: History,
  { code, hash, at, by }: Decision,
  minutes: Minutes | null,
): Testimony {
  const { stages, settings } = competition;
  const through = stages.slice(0, stages.indexOf(result.stage) + 1).map(({ name }) => name);
  const ordered = [...result.standings].sort((one, other) => decidedRank(one) - decidedRank(other));
  return {
    stage: result.stage.name,
    ...{ code, hash, at, by, minutes },
    method: methodName(result.method, settings.language),
    rulesVersion: String(RULES_VERSION),
    history: { rows: links.length, end: endOf(links, digest) },
    plenary: decisions
      .filter(({ stage }) => through.includes(stage))
      .map(({ stage, entry, rank, confirmed }) => ({
        stage,
        entry,
        rank,
        by: confirmed?.by ?? '',
        at: confirmed?.at ?? '',
      })),
    ranking: ordered.map((one) => ({
      rank: decidedRank(one),
      code: one.entry.code,
      score: toFixed(one.score, settings.decimals),
      advances: one.advances,
      title: one.title ?? '',
    })),
    printed: printedOf(competition, sheets, through),
  };
}
