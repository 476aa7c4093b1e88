// The places of entries that have left: the next in line moves up, unless the next stage was held without it.
import type { Entry } from '../../competition/competition';
import type { StageResult, Standing } from '../result';

const byCode = ({ standings }: StageResult): Map<string, Standing> =>
  new Map(standings.map((standing) => [standing.entry.code, standing]));

/** The entries that have left and would have advanced in this race. */
function leavers(whole: StageResult, { category }: Standing, above: number | null): Entry[] {
  return whole.standings
    .filter(({ entry, advances }) => entry.status !== 'running' && advances)
    .filter((one) => one.category === category && (above === null || one.rank <= above))
    .map(({ entry }) => entry);
}

/**
 * Keeps the places of those who went on to later stages and have left since: nobody moves up into a stage that was held
 * without them. Who would advance only now does so only when scored there.
 *
 * @param whole the same stage ranked with those who went on
 * @param scoredLater codes of the entries that were scored at a later stage
 */
export function withPlacesKept(result: StageResult, whole: StageResult, scoredLater: ReadonlySet<string>): StageResult {
  const before = byCode(whole);
  const standings = result.standings.map((standing): Standing => {
    const then = before.get(standing.entry.code);
    if (then === undefined || then.advances === standing.advances) return standing;
    if (then.advances)
      return { ...standing, advances: true, place: then.place, title: then.title, cutNote: then.cutNote };
    if (scoredLater.has(standing.entry.code)) return standing;
    const vacated = { from: null, removed: leavers(whole, standing, null) };
    return { ...standing, advances: false, place: null, title: null, cutNote: 'place-kept', vacated };
  });
  const isKept = standings.some(({ cutNote }) => cutNote === 'place-kept');
  return { ...result, standings, held: isKept ? whole : null };
}

/**
 * Notes at everybody who stands on a better place than with the entries that have left who they are.
 *
 * @param whole the same stage ranked with them
 */
export function withMovedUp(result: StageResult, whole: StageResult): StageResult {
  const before = byCode(whole);
  const standings = result.standings.map((standing): Standing => {
    const then = before.get(standing.entry.code);
    if (standing.place === null || then === undefined) return standing;
    const from = then.place?.place ?? null;
    if (from !== null && from <= standing.place.place) return standing;
    const removed = leavers(whole, standing, from === null ? null : then.rank);
    return removed.length === 0 ? standing : { ...standing, vacated: { from, removed } };
  });
  return { ...result, standings };
}
