// The ranking of a stage: who stands where and why, and where the cut lies.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ComputeAnswer } from '../../use-cases/answers';
import type { Session } from '../client/session';
import type { SessionState } from '../client/session-state';
import { Button } from '../parts/button';
import { decimalsFor, showDay, showScore } from '../parts/format';
import { usePages } from '../parts/pages';
import { dialogWords } from '../words/dialog';
import type { SidebarWords } from '../words/sidebar';
import { Reliability } from './reliability';
import { Reminder } from './reminder';

type RankedStage = ComputeAnswer['stages'][number];
type RankedRow = RankedStage['ranking'][number];

/** Index of the last row above the cut; null when nobody is cut off or the advancing rows do not stand together. */
export function cutAfter({ cut, ranking }: RankedStage): number | null {
  const passing = ranking.filter((row) => row.advances).length;
  if (cut === null || passing === 0 || passing === ranking.length) return null;
  return ranking.slice(0, passing).every((row) => row.advances) ? passing - 1 : null;
}

/** The stage as one ranking for each category that has its own winners, else as it is. */
function byCategory(stage: RankedStage): { category: string | null; part: RankedStage }[] {
  const parts = new Map<string | null, RankedRow[]>();
  for (const row of stage.ranking) {
    const category = row.categoryRank === null ? null : row.category;
    const part = parts.get(category);
    if (part) part.push(row);
    else parts.set(category, [row]);
  }
  if (parts.size === 0) return [{ category: null, part: stage }];
  return [...parts].map(([category, ranking]) => ({ category, part: { ...stage, ranking } }));
}

/** The last ranked stage, others by choice. */
export function Ranking({ session, ranking }: { session: Session; ranking: NonNullable<SessionState['ranking']> }) {
  const { words, state } = session;
  const lastStage = state?.stages[state.stages.length - 1];
  const { stages, reliability, provisional } = ranking;
  const [chosen, setChosen] = useState<string | null>(null);
  const stage = stages.find((one) => one.stage === chosen) ?? stages[stages.length - 1];
  if (!stage) return null;
  // Do not congratulate anybody on a place that may still change.
  const tells = !provisional && ranking.open.length === 0 && stage.stage === lastStage;
  return (
    <section aria-labelledby="ranking-title">
      <h2 id="ranking-title">
        {words.rankingTitle} {provisional && <span class="badge warning">{words.provisionalMark}</span>}
      </h2>
      {provisional && <p class="hint">{words.provisionalNote}</p>}
      {stages.length > 1 ? (
        <label class="field">
          <span>{words.stageLabel}</span>
          <select value={stage.stage} onChange={(event) => setChosen(event.currentTarget.value)}>
            {stages.map((one) => (
              <option key={one.stage} value={one.stage}>
                {one.stage}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <h3>{stage.stage}</h3>
      )}
      {stage.unordered && <p class="hint">{words.unordered}</p>}
      <Button disabled={session.busy !== null} onPress={session.showDialog}>
        {dialogWords[words.language].open}
      </Button>
      {byCategory(stage).map(({ category, part }) => (
        <div key={`${stage.stage} ${category ?? ''}`}>
          {category !== null && <h4>{words.category(category)}</h4>}
          <Rows session={session} stage={part} tells={tells && stage === stages[stages.length - 1]} />
        </div>
      ))}
      <Reliability session={session} found={reliability.find((one) => one.stage === stage.stage)} />
    </section>
  );
}

function Rows({ session, stage, tells }: { session: Session; stage: RankedStage; tells: boolean }) {
  const { words } = session;
  const cut = cutAfter(stage);
  const decimals = decimalsFor(stage.ranking);
  const { shown, next, showMore } = usePages(stage.ranking, Math.max(20, (cut ?? 0) + 4));
  const ranks = new Map<number, number>();
  for (const { rank } of stage.ranking) ranks.set(rank, (ranks.get(rank) ?? 0) + 1);
  if (stage.ranking.length === 0) return <p class="hint">{words.rankingEmpty}</p>;
  const hint = words.scoreHint(stage.unit);
  return (
    <>
      {hint !== '' && <p class="hint">{hint}</p>}
      <ol class="ranking">
        {shown.map((row, index) => (
          <li key={row.code} class={row.advances ? 'in' : 'out'}>
            <Place
              row={row}
              unit={stage.unit}
              shared={(ranks.get(row.rank) ?? 0) > 1}
              decimals={decimals}
              words={words}
            >
              {tells && row.advances && <Congratulation session={session} row={row} />}
            </Place>
            {index === cut && (
              <p class="cut">
                <span>{words.cut(stage.cut ?? cut + 1)}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
      {next > 0 && <Button onPress={showMore}>{words.more(next)}</Button>}
    </>
  );
}

/** A message to a winner; where and when the prizes are given is taken from the settings. */
function Congratulation({ session, row }: { session: Session; row: RankedRow }) {
  const { words, state, known } = session;
  const competition = state?.competition || words.untitled;
  const { ceremonyDate = null, ceremonyTime = '', ceremonyPlace = '' } = known.details?.settings ?? {};
  const ceremony = [ceremonyDate === null ? '' : showDay(ceremonyDate, words.language), ceremonyTime, ceremonyPlace];
  return (
    <Reminder
      session={session}
      label={words.congratulate(row.code)}
      contact={known.details?.entries.find(({ code }) => code === row.code)}
      subject={words.congratulateSubject(competition)}
      text={(name) =>
        words.congratulateText({
          name: name || row.institution,
          innovation: row.name || row.code,
          title: row.title ?? '',
          competition,
          ceremony: ceremony.filter(Boolean).join(', '),
        })
      }
    />
  );
}

type PlaceProps = {
  row: RankedRow;
  unit: RankedStage['unit'];
  shared: boolean;
  decimals: number;
  words: SidebarWords;
  children: ComponentChildren;
};

function Place({ row, unit, shared, decimals, words, children }: PlaceProps) {
  const judges = Object.entries(row.judgeScores);
  return (
    <details class="place">
      <summary>
        <span class="rank">
          <span class="unseen">{words.rank(row.categoryRank ?? row.rank)}</span>
          <span aria-hidden="true">{row.categoryRank ?? row.rank}</span>
          {shared && (
            <span class="tie" title={words.tiedLong}>
              {words.tied}
            </span>
          )}
          {row.decidedRank !== undefined && <span class="tie">{words.decidedRank(row.decidedRank)}</span>}
        </span>
        <span class="entry">
          <span class="name">{row.name || row.code}</span>
          <span class="institution">{row.institution}</span>
          {row.title !== null && <span class="badge good">{row.title}</span>}
          {row.reserve && <span class="badge">{words.reserve}</span>}
        </span>
        <span class="score">
          <span class="unseen">{words.score(showScore(row.score, decimals, words.language), unit)}</span>
          <span aria-hidden="true">{showScore(row.score, decimals, words.language)}</span>
        </span>
      </summary>
      <div class="why">
        {row.tieBrokenBy !== null && row.tieBrokenBy !== 'shared' && <p class="hint">{words.tieBroken(row.tie)}</p>}
        <p>{row.explanation}</p>
        {judges.length > 0 && (
          <dl aria-label={words.judgeScores}>
            {judges.map(([judge, score]) => (
              <div key={judge}>
                <dt>{judge}</dt>
                <dd>{showScore(score, decimals, words.language)}</dd>
              </div>
            ))}
          </dl>
        )}
        {children}
      </div>
    </details>
  );
}
