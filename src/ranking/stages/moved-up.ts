// Who moved up because others have left: seen by ranking the stage once more as if they had stayed.
import type { MovedUp, StageResult, Standing } from '../../competition/result';

/** Those who are gone and would have advanced before, or in the place of, this standing. */
function madeRoom(standing: Standing, whole: Map<string, Standing>, gone: Standing[]): MovedUp | null {
  const before = whole.get(standing.entry.code);
  if (standing.place === null || before === undefined) return null;
  const from = before.place?.place ?? null;
  if (from !== null && from <= standing.place.place) return null;
  const above = gone.filter(
    (one) => one.advances && one.category === standing.category && (from === null || one.rank <= before.rank),
  );
  return above.length === 0 ? null : { from, gone: above.map(({ entry }) => entry) };
}

/**
 * The result with a note at everybody who stands on a better place than with the entries that have left.
 *
 * @param whole the same stage ranked with them
 */
export function withMovedUp(result: StageResult, whole: StageResult): StageResult {
  const staying = new Set(result.standings.map(({ entry }) => entry.code));
  const gone = whole.standings.filter(({ entry }) => !staying.has(entry.code));
  const places = new Map(whole.standings.map((standing) => [standing.entry.code, standing]));
  const standings = result.standings.map((standing) => ({ ...standing, movedUp: madeRoom(standing, places, gone) }));
  return { ...result, standings };
}
