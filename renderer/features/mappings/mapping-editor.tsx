import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import type { SavedMapping } from '../../../shared/contract/mapping.ts';
import type { MappedTable, MappingAsk } from '../../../shared/contract/mappings.ts';
import type { FileToken } from '../../../shared/kernel/ids.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import type { ChangeDraft } from './editing.ts';
import { FilterPanel } from './filter-panel.tsx';
import { FormsPanel } from './forms-panel.tsx';
import { toMapping, type MappingDraft } from './mapping-draft.ts';
import { ReadingPanel } from './reading-panel.tsx';
import { ReportPanel } from './report-panel.tsx';
import { stillToSay } from './still-to-say.ts';
import { useTrial } from './use-trial.ts';
import { WordsPanel } from './words-panel.tsx';

type MappingEditorProps = {
  readonly file: FileToken | null;
  readonly table: MappedTable | null;
  readonly initial: MappingDraft;
  readonly asks: readonly MappingAsk[];
  readonly saved: SavedMapping | null;
  readonly references: readonly string[];
  readonly onSaved: (references: readonly string[]) => void;
  readonly onClose: () => void;
};

/** All that is said of a file, and below it, always in sight, what that makes of its first rows. */
export function MappingEditor({ file, table, initial, asks, saved, onSaved, onClose, ...given }: MappingEditorProps) {
  const words = useSpeech().labels.mappings;
  const [draft, setDraft] = useState(initial);
  const [said, setSaid] = useState<ReadonlySet<MappingAsk>>(new Set());
  const [references, setReferences] = useState(given.references);
  const keep = useCommandCall('mappings.save');
  const trial = useTrial(file, draft, references);
  const change: ChangeDraft = (part, answered) => {
    setDraft((before) => ({ ...before, ...part }));
    if (answered !== undefined) setSaid((before) => new Set(before).add(answered));
  };
  const open = useMemo(() => asks.filter((ask) => !said.has(ask)), [asks, said]);
  const missing = stillToSay(draft, open, trial?.data?.gaps ?? []);
  const save = (): void => {
    const mapping = toMapping(draft);
    keep.mutate(saved === null ? { mapping } : { id: saved.id, mapping }, {
      onSuccess: () => {
        notifications.show({ message: words.saved(mapping.name) });
        onSaved(references);
      },
    });
  };
  const editing = { draft, table, change, missing };
  return (
    <>
      <ReportPanel {...editing} />
      <ColumnsPanel {...editing} />
      <FormsPanel {...editing} open={open} />
      <WordsPanel {...editing} trial={trial?.data ?? null} />
      <FilterPanel {...editing} />
      <ReadingPanel
        {...editing}
        trial={trial}
        onReferences={(column) => setReferences([...references, column])}
        saving={keep.isPending}
        error={keep.error}
        onSave={save}
        onClose={onClose}
      />
    </>
  );
}
