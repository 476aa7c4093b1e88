// The letters above the grid's columns, and the widths below them.
import { columnLetters } from '../../../../domain/vocabulary/a1';
import { type GridColumn, HEAD_WIDTH } from './columns';

export const ColumnWidths = ({ columns }: { columns: readonly GridColumn[] }) => (
  <colgroup>
    <col style={{ width: `${HEAD_WIDTH}px` }} />
    {columns.map((one) => (
      <col key={one.index} style={{ width: `${one.width}px` }} />
    ))}
  </colgroup>
);

export const ColumnHeads = ({ columns }: { columns: readonly GridColumn[] }) => (
  <tr>
    <th />
    {columns.map(({ index, left }) => (
      <th
        key={index}
        scope="col"
        class={left === null ? undefined : 'frozen'}
        style={{ left: left === null ? undefined : `${left}px` }}
      >
        {columnLetters(index)}
      </th>
    ))}
  </tr>
);
