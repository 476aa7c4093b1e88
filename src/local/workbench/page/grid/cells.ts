// The cells of a tab, fetched block by block as they come into sight.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BLOCK, type CellShown } from '../../protocol';
import { getCells } from '../api';

/** What is known of a tab; the same as long as nothing new is known. */
export type Cells = { get: (row: number, column: number) => CellShown | undefined };

/** One number for a position; no sheet has more columns than this. */
const placeOf = (row: number, column: number) => row * 20_000 + column;

type Blocks = ReadonlyMap<number, ReadonlyMap<number, CellShown>>;
type FetchedCells = { tab: number; version: number; blocks: Blocks };

const NOTHING: Blocks = new Map();

/**
 * The known cells between two rows; asks for those that are missing. When `version` rises all are asked again, and the
 * old ones stay in sight until the new ones come.
 */
export function useCells(tab: number, version: number, from: number, to: number): Cells {
  const [known, setKnown] = useState<FetchedCells>({ tab, version, blocks: NOTHING });
  const asked = useRef({ tab, version, blocks: new Set<number>() });
  useEffect(() => {
    if (asked.current.tab !== tab || asked.current.version !== version) {
      asked.current = { tab, version, blocks: new Set() };
    }
    const { blocks } = asked.current;
    const learn = (block: number, list: CellShown[]) =>
      setKnown((before) => {
        const isSame = before.tab === tab && before.version === version;
        const cells = new Map(list.map((cell) => [placeOf(cell.row, cell.column), cell] as const));
        return { tab, version, blocks: new Map([...(isSame ? before.blocks : []), [block, cells] as const]) };
      });
    for (let block = Math.floor(from / BLOCK); block <= Math.floor(to / BLOCK); block += 1) {
      if (blocks.has(block)) continue;
      blocks.add(block);
      getCells(tab, block).then(
        (list) => asked.current.blocks === blocks && learn(block, list),
        () => blocks.delete(block),
      );
    }
  }, [tab, version, from, to]);
  const blocks = known.tab === tab ? known.blocks : NOTHING;
  return useMemo(
    () => ({ get: (row, column) => blocks.get(Math.floor(row / BLOCK))?.get(placeOf(row, column)) }),
    [blocks],
  );
}
