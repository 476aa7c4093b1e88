// The computed stages → what pictures are made from. Here single judges are left behind.
import { bytesOfBase64 } from '../../domain/documents/filling/base64';
import { pictureIn } from '../../domain/documents/filling/picture-format';
import type { PicturedStage, PictureFacts } from '../../domain/pictures/facts';
import type { Settings } from '../../domain/settings/settings';
import { decimal } from '../../domain/vocabulary/format';
import type { Language } from '../../domain/vocabulary/language';
import { TABS } from '../../domain/vocabulary/words';
import { readEmblems } from '../../domain/workbook/tabs/emblems';
import type { ComputeAnswer, StageAnswer } from '../../use-cases/answers';
import type { State } from '../../use-cases/server';
import type { Host } from '../runtime/host';
import { decimalsFor, rounded } from './print';

/** The region's emblem as a data address; null where the office has given none. */
export function crestOf(host: Host, language: Language): string | null {
  const tab = TABS.emblems[language];
  const values = host.sheets()[tab];
  const content = values === undefined ? '' : readEmblems({ tab, values: values as string[][] }).get('daerah');
  if (content === undefined || content === '') return null;
  const picture = pictureIn(bytesOfBase64(content));
  return picture === null ? null : `data:image/${picture.type};base64,${content}`;
}

/** A mean over fewer is somebody's own mark. */
const JUDGES_AT_LEAST = 2;

function stageOf(
  stage: StageAnswer,
  answer: ComputeAnswer,
  state: State,
  language: Language,
  isProvisional: boolean,
): PicturedStage {
  const decimals = decimalsFor(stage.ranking);
  const profile = answer.profiles?.find((one) => one.stage === stage.stage);
  const readByMany = new Set(
    stage.ranking.filter((one) => Object.keys(one.judgeScores).length >= JUDGES_AT_LEAST).map(({ code }) => code),
  );
  return {
    stage: stage.stage,
    unit: stage.unit,
    unordered: stage.unordered,
    ranking: stage.ranking.map((one) => ({
      code: one.code,
      name: one.name,
      institution: one.institution,
      category: one.category,
      rank: one.rank,
      decidedRank: one.decidedRank,
      categoryRank: one.categoryRank,
      score: decimal(rounded(one.score, decimals), language),
      advances: one.advances,
      title: one.title,
    })),
    judges: stage.judges.length,
    code: state.lives.find((one) => one.stage === stage.stage)?.code ?? null,
    isProvisional,
    ranges: answer.reliability.find((one) => one.stage === stage.stage)?.stability ?? [],
    criteria: profile?.criteria ?? [],
    means: Object.fromEntries(Object.entries(profile?.means ?? {}).filter(([code]) => readByMany.has(code))),
  };
}

export const pictureFacts = (
  answer: ComputeAnswer,
  state: State,
  settings: Settings | null,
  crest: string | null,
  { language, isProvisional }: { language: Language; isProvisional: boolean },
): PictureFacts[] =>
  answer.stages.map((stage) => ({
    language,
    competition: state.competition,
    government: settings?.government ?? '',
    organizer: settings?.organizer ?? '',
    year: String(settings?.year ?? ''),
    crest,
    stage: stageOf(stage, answer, state, language, isProvisional),
  }));
