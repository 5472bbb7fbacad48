import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileImport, IconTable } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SavedMapping } from '../../../shared/contract/mapping.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useRemoval } from '../../ui/use-removal.ts';
import { mappingColumns } from './mapping-columns.tsx';
import { mappingFileName } from './mapping-file-name.ts';
import { useTakeMapping } from './use-take-mapping.ts';

type MappingListProps = {
  readonly onEdit: (mapping: SavedMapping) => void;
  /** What can be seen in the books' files may have changed: they are looked at again. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Every report that somebody has described: to change, to hand on, to take away. */
export function MappingList({ onEdit, onChanged, onClose }: MappingListProps) {
  const speech = useSpeech();
  const words = speech.labels.mappings;
  const bridge = useBridge();
  const list = useAsk('mappings.list', {});
  const taking = useTakeMapping(onChanged);
  const [failed, setFailed] = useState<unknown>(null);
  const { remove } = useRemoval('mappings.remove', 'mappings.save');
  const columns = useMemo(() => {
    const save = async ({ mapping }: SavedMapping): Promise<void> => {
      setFailed(null);
      try {
        const name = await bridge.saveText(mappingFileName(mapping.name), `${JSON.stringify(mapping, null, 2)}\n`);
        if (name !== null) notifications.show({ message: words.fileSaved(name) });
      } catch (caught) {
        setFailed(caught);
      }
    };
    const take = ({ id, mapping }: SavedMapping): void =>
      void remove({
        remove: { id },
        keep: { id, mapping },
        said: `${speech.labels.common.removed(mapping.name)} ${words.removeText}`,
        name: mapping.name,
        onRemoved: onChanged,
      });
    return mappingColumns(speech, { edit: onEdit, save: (kept) => void save(kept), remove: take });
  }, [speech, words, bridge, onEdit, onChanged, remove]);
  const error = taking.error ?? failed;
  return (
    <Page
      title={words.list}
      lead={words.listLead}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
            loading={taking.busy}
            onClick={() => void taking.take()}
          >
            {words.take}
          </Button>
          <Button onClick={onClose} autoFocus>
            {words.back}
          </Button>
        </>
      }
    >
      <div className="nk-stack">
        {error === null ? null : <Trouble error={error} />}
        <Answered query={list}>
          {({ mappings }) =>
            mappings.length === 0 ? (
              <Panel>
                <EmptyState icon={IconTable} title={words.listEmptyTitle} text={words.listEmptyText} help="formats" />
              </Panel>
            ) : (
              <Panel flush>
                <DataTable label={words.list} columns={columns} rows={mappings} rowId={({ id }) => id} />
              </Panel>
            )
          }
        </Answered>
      </div>
    </Page>
  );
}
