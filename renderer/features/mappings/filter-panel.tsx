import { ActionIcon, Button, NativeSelect, TagsInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { EditingProps } from './editing.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { cellsOf, columnsToChoose, distinctWords } from './table-cells.ts';

type Condition = MappingDraft['filter'][number];

const mostConditions = 10;
const wordsOffered = 100;

/** Which rows are of this account at all, where a report has the rows of several. */
export function FilterPanel({ draft, table, change }: EditingProps) {
  const words = useSpeech().labels.mappings;
  const columns = columnsToChoose(table, draft.header);
  const put = (place: number, part: Partial<Condition>): void =>
    change({ filter: draft.filter.map((each, index) => (index === place ? { ...each, ...part } : each)) });
  return (
    <Panel
      title={words.filter}
      hint={words.filterHint}
      actions={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={draft.filter.length >= mostConditions}
          onClick={() => change({ filter: [...draft.filter, { column: columns[0] ?? '', words: [], keep: true }] })}
        >
          {words.filterAdd}
        </Button>
      }
    >
      {draft.filter.map((condition, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a condition has nothing of its own but its place.
        <div key={place} className="nk-mapping-condition">
          <NativeSelect
            label={words.filterColumn}
            value={condition.column}
            onChange={(event) => put(place, { column: event.currentTarget.value, words: [] })}
            data={[...columns]}
          />
          <NativeSelect
            label={words.filterKeep}
            value={condition.keep ? 'keep' : 'drop'}
            onChange={(event) => put(place, { keep: event.currentTarget.value === 'keep' })}
            data={[
              { value: 'keep', label: words.filterKept },
              { value: 'drop', label: words.filterDropped },
            ]}
          />
          <TagsInput
            label={words.filterWords}
            value={[...condition.words]}
            onChange={(chosen) => put(place, { words: chosen })}
            data={distinctWords(cellsOf(table, draft.header, condition.column)).slice(0, wordsOffered)}
            acceptValueOnBlur
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words.filterRemove}
            onClick={() => change({ filter: draft.filter.filter((_, index) => index !== place) })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </Panel>
  );
}
