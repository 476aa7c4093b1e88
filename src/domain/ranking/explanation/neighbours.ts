// The neighbours of an entry: who was tied with it, who shares its rank, who comes next.
import type Fraction from 'fraction.js';
import { compare, roundHalfUp } from '../exact';
import type { Standing } from '../result';

export type Neighbours = {
  /** The score as compared. */
  rounded: Fraction;
  above: Standing | null;
  below: Standing | null;
  /** Codes of all with the same rounded score; of all with the same rank. Itself included. */
  tied: string[];
  sharing: string[];
  /** Everybody on the next lower rank; empty on the last. */
  next: Standing[];
};

type TieRun = { first: number; standings: Standing[]; codes: string[] };

/** Cuts a list into runs of neighbours that belong together; gives each its run, so that lists are shared and not copied. */
function runsOf(standings: Standing[], together: (one: Standing, other: Standing) => boolean): TieRun[] {
  const runs: TieRun[] = [];
  for (const standing of standings) {
    const run = runs[runs.length - 1];
    const before = run?.standings[run.standings.length - 1];
    if (run && before && together(before, standing)) {
      run.standings.push(standing);
      run.codes.push(standing.entry.code);
    } else {
      const first = run ? run.first + run.standings.length : 0;
      runs.push({ first, standings: [standing], codes: [standing.entry.code] });
    }
  }
  return runs;
}

/** The neighbours of each standing, in the order of the standings (best first). */
export function neighboursOf(standings: Standing[], decimals: number): Map<string, Neighbours> {
  const rounded = new Map(standings.map(({ entry, score }) => [entry.code, roundHalfUp(score, decimals)]));
  const sameScore = (one: Standing, other: Standing) =>
    compare(rounded.get(one.entry.code)!, rounded.get(other.entry.code)!) === 0;
  const tied = runsOf(standings, sameScore).flatMap((run) => run.standings.map(() => run.codes));
  const ranks = runsOf(standings, (one, other) => one.rank === other.rank);
  return new Map(
    ranks.flatMap((run, rank) =>
      run.standings.map((standing, offset): [string, Neighbours] => {
        const index = run.first + offset;
        return [
          standing.entry.code,
          {
            rounded: rounded.get(standing.entry.code)!,
            above: standings[index - 1] ?? null,
            below: standings[index + 1] ?? null,
            tied: tied[index]!,
            sharing: run.codes,
            next: ranks[rank + 1]?.standings ?? [],
          },
        ];
      }),
    ),
  );
}

/** The value of `rival` at the step that decided for `standing`, if that step compared the two. */
export function valueAtDecision(standing: Standing, rival: Standing): Fraction | null {
  const at = standing.steps.length - 1;
  const other = rival.steps[at];
  return other !== undefined && other.among === standing.steps[at]?.among ? other.value : null;
}
