import { createColumnHelper, tableFeatures, useTable, type RowData } from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';

export type TableColumn<Row> = {
  readonly id: string;
  readonly header: string;
  /** Figures stand at the end, so that their points meet. */
  readonly align?: 'start' | 'end';
  readonly cell: (row: Row) => ReactNode;
};

type DataTableProps<Row extends RowData> = {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The table's sums: one cell per column. */
  readonly footer?: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  readonly isChosen?: (row: Row) => boolean;
};

const features = tableFeatures({});

/** A table whose first column names its row. */
export function DataTable<Row extends RowData>({ label, columns, rows, rowId, footer, isChosen }: DataTableProps<Row>) {
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return helper.columns(
      columns.map((column) =>
        helper.display({ id: column.id, header: column.header, cell: ({ row }) => column.cell(row.original) }),
      ),
    );
  }, [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: definitions, data, getRowId: rowId });
  const classOf = (index: number): string | undefined => (columns[index]?.align === 'end' ? 'nk-end' : undefined);

  return (
    <table className="nk-table" aria-label={label}>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header, index) => (
              <th key={header.id} scope="col" className={classOf(index)}>
                <table.FlexRender header={header} />
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} className={isChosen?.(row.original) === true ? 'nk-table-chosen' : undefined}>
            {row.getAllCells().map((cell, index) =>
              index === 0 ? (
                <th key={cell.id} scope="row" className={classOf(index)}>
                  <table.FlexRender cell={cell} />
                </th>
              ) : (
                <td key={cell.id} className={classOf(index)}>
                  <table.FlexRender cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {footer === undefined ? null : (
        <tfoot>
          {footer.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, index) => (
                <td key={columns[index]?.id ?? index} className={classOf(index)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
}
