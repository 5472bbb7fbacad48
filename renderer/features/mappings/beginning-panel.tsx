import { NativeSelect } from '@mantine/core';
import type { MappedTable } from '../../../shared/contract/mappings.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';

/** What a suggestion begins with; without a word the file's own first look decides. */
export type Beginning = { readonly headerAt?: number; readonly preset?: string };

type BeginningPanelProps = {
  readonly table: MappedTable;
  readonly beginning: Beginning;
  readonly onChange: (beginning: Beginning) => void;
};

const namesShown = 6;
const lettersShown = 90;

/** Where the names of the columns stand, and whose report it might be: either choice makes a new suggestion. */
export function BeginningPanel({ table, beginning, onChange }: BeginningPanelProps) {
  const { labels, voice } = useSpeech();
  const words = labels.mappings;
  const presets = useAsk('mappings.list', {}).data?.presets ?? [];
  const rows = table.records.map(({ line, fields }, place) => {
    const names = fields.filter((field) => field !== '').slice(0, namesShown);
    return { value: String(place), label: `${voice.number(line)} · ${names.join(', ').slice(0, lettersShown)}` };
  });
  return (
    <Panel>
      <div className="nk-mapping-wide">
        <NativeSelect
          label={words.headerRow}
          value={String(table.headerAt)}
          onChange={(event) => onChange({ ...beginning, headerAt: Number(event.currentTarget.value) })}
          data={rows}
        />
        <NativeSelect
          label={words.preset}
          value={beginning.preset ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { headerAt = table.headerAt } = beginning;
            onChange(value === '' ? { headerAt } : { headerAt, preset: value });
          }}
          data={[
            { value: '', label: words.presetNone },
            ...presets.map(({ id, name }) => ({ value: id, label: words.notVerified(name) })),
          ]}
        />
      </div>
    </Panel>
  );
}
