import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, type ReactNode, type RefObject } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../answered.tsx';
import { linkToStory } from '../story-link.ts';
import { Trouble } from '../trouble.tsx';
import { ColumnsMenu, useChosenColumns } from './columns-menu.tsx';
import { DayGrid, type GridColumn } from './day-grid.tsx';
import { fetchFirstRows } from './first-rows.ts';
import type { ListAnswer, ListSource } from './list-source.ts';
import { SaveMenu } from './save-menu.tsx';
import { useDayRows } from './use-day-rows.ts';
import { useSaveList, type Whose } from './use-save-list.ts';

type DayListProps<Row, Filter extends Whose, Answer extends ListAnswer> = {
  readonly label: string;
  readonly source: ListSource<Row, Filter, Answer>;
  readonly filter: Filter;
  readonly columns: readonly GridColumn<Row>[];
  /** Its rows, for whoever leads the keys there. */
  readonly grid: RefObject<HTMLDivElement | null>;
  /** What narrows the list. */
  readonly filters: ReactNode;
  /** Says of all rows what there is besides their count. */
  readonly Sums: (props: { readonly answer: Answer }) => ReactNode;
  /** What stands in the place of no rows. */
  readonly none: ReactNode;
};

/** Under which name the reader’s place in the list is kept. */
const placeOf = (name: string, filter: Whose): string => `${name} ${JSON.stringify(filter)}`;

/** A list of the books by its days: filters, columns and saving, sums, and the rows, each of which leads to its story. */
export function DayList<Row extends { readonly id: string }, Filter extends Whose, Answer extends ListAnswer>(
  props: DayListProps<Row, Filter, Answer>,
) {
  const { label, source, filter, columns, grid, filters, Sums, none } = props;
  const { labels, voice } = useSpeech();
  const bridge = useBridge();
  const client = useQueryClient();
  const query = useQuery({
    queryKey: source.keyOf(filter),
    // Rows are asked for as the answer that is shown was: the question stays with it.
    queryFn: async () => {
      const answer = await source.list(bridge, filter);
      await fetchFirstRows(client, answer.days, placeOf(source.name, filter), source.pages(bridge, filter));
      return { filter, answer };
    },
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
  const { optionalColumns: optional } = source;
  const { chosen, toggle } = useChosenColumns(source.name, optional, source.usualColumns);
  const saving = useSaveList(filter, () => source.csv(bridge, filter));
  const choices = optional.map((id) => ({ id, header: columns.find((one) => one.id === id)?.header ?? id }));
  return (
    <div className="nk-day-list">
      <div className="nk-toolbar">
        {filters}
        <span className="nk-row nk-toolbar-end">
          <ColumnsMenu columns={choices} chosen={chosen} onToggle={toggle} />
          <SaveMenu saving={saving} />
        </span>
      </div>
      {saving.error === null ? null : <Trouble error={saving.error} />}
      <Answered query={query}>
        {({ filter: asked, answer }) => (
          <>
            <div className="nk-day-sums" role="status" aria-label={labels.lists.sums}>
              <span>{labels.lists.rowsShown(answer.count, voice)}</span>
              <Sums answer={answer} />
            </div>
            {answer.count === 0 ? (
              none
            ) : (
              <Rows
                key={JSON.stringify(asked)}
                label={label}
                source={source}
                grid={grid}
                filter={asked}
                answer={answer}
                columns={columns.filter(({ id }) => !optional.includes(id) || chosen.includes(id))}
              />
            )}
          </>
        )}
      </Answered>
    </div>
  );
}

type RowsProps<Row, Filter extends Whose, Answer extends ListAnswer> = Pick<
  DayListProps<Row, Filter, Answer>,
  'label' | 'source' | 'filter' | 'columns' | 'grid'
> & { readonly answer: ListAnswer };

function Rows<Row extends { readonly id: string }, Filter extends Whose, Answer extends ListAnswer>(
  props: RowsProps<Row, Filter, Answer>,
) {
  const { label, source, filter, columns, grid, answer } = props;
  const waiting = useSpeech().labels.lists.waiting;
  const place = placeOf(source.name, filter);
  const rows = useDayRows(answer.days, place, source.pages(useBridge(), filter));
  const hrefOf = useCallback(({ id }: Row) => linkToStory(id, filter.merchantId), [filter.merchantId]);
  return (
    <>
      {rows.error === null ? null : <Trouble error={rows.error} />}
      <DayGrid
        ref={grid}
        label={label}
        columns={columns}
        count={rows.count}
        rowAt={rows.rowAt}
        hrefOf={hrefOf}
        onSight={rows.onSight}
        place={place}
        waiting={waiting}
      />
    </>
  );
}
