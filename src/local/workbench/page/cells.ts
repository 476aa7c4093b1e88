// The cells of a tab, fetched block by block as they come into sight.
import { useEffect, useRef, useState } from 'preact/hooks';
import { BLOCK, type CellShown } from '../protocol';
import { getCells } from './api';

export type Cells = ReadonlyMap<number, CellShown>;

/** One number for a position; no sheet has more columns than this. */
export const placeOf = (row: number, column: number) => row * 20_000 + column;

type Known = { tab: number; version: number; cells: Cells };

/**
 * The known cells between two rows; asks for those that are missing. When `version` rises all are asked again, and the
 * old ones stay in sight until the new ones come.
 */
export function useCells(tab: number, version: number, from: number, to: number): Cells {
  const [known, setKnown] = useState<Known>({ tab, version, cells: new Map() });
  const asked = useRef({ tab, version, blocks: new Set<number>() });
  useEffect(() => {
    if (asked.current.tab !== tab || asked.current.version !== version) {
      asked.current = { tab, version, blocks: new Set() };
    }
    const { blocks } = asked.current;
    const learn = (list: CellShown[]) =>
      setKnown((before) => {
        const isSame = before.tab === tab && before.version === version;
        const added = list.map((cell) => [placeOf(cell.row, cell.column), cell] as const);
        return { tab, version, cells: new Map([...(isSame ? before.cells : []), ...added]) };
      });
    for (let block = Math.floor(from / BLOCK); block <= Math.floor(to / BLOCK); block += 1) {
      if (blocks.has(block)) continue;
      blocks.add(block);
      getCells(tab, block).then(
        (list) => asked.current.blocks === blocks && learn(list),
        () => blocks.delete(block),
      );
    }
  }, [tab, version, from, to]);
  return known.tab === tab ? known.cells : new Map();
}
