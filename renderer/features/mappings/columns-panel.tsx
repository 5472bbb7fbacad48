import { NativeSelect } from '@mantine/core';
import type { MappedField } from '../../../shared/contract/mapping.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { EditingProps } from './editing.ts';
import { fieldsOf, withColumn } from './mapping-draft.ts';
import { missingHere } from './missing-words.ts';
import type { Missing } from './still-to-say.ts';
import { cellsOf, columnsToChoose } from './table-cells.ts';

/** What says that a field has no column though it must have one. */
const missingFor: Partial<Readonly<Record<MappedField, Missing>>> = {
  date: 'date_missing',
  amount: 'amount_missing',
  moneyIn: 'in_out_missing',
  moneyOut: 'in_out_missing',
  flag: 'flag_missing',
};

/** One choice for each meaning a column can have in such a file, with the first value below it. */
export function ColumnsPanel({ draft, table, change, missing }: EditingProps) {
  const { labels } = useSpeech();
  const words = labels.mappings;
  const columns = columnsToChoose(table, draft.header);
  return (
    <Panel title={words.columns} hint={words.columnsHint}>
      <div className="nk-mapping-fields">
        {fieldsOf(draft).map((field) => {
          const column = draft.columns[field];
          const mark = missingFor[field];
          return (
            <NativeSelect
              key={field}
              label={labels.mapped.fields[field]}
              value={column ?? ''}
              onChange={({ currentTarget: { value } }) => change(withColumn(draft, field, value === '' ? null : value))}
              error={column === undefined && mark !== undefined ? missingHere(labels, missing, mark) : null}
              description={cellsOf(table, draft.header, column)[0] ?? ' '}
              descriptionProps={{ className: 'nk-mapping-example' }}
              inputWrapperOrder={['label', 'input', 'error', 'description']}
              data={[{ value: '', label: words.noColumn }, ...columns.map((name) => ({ value: name, label: name }))]}
            />
          );
        })}
      </div>
    </Panel>
  );
}
