import { Button, Skeleton } from '@mantine/core';
import { IconTableOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { BeginningPanel, type Beginning } from './beginning-panel.tsx';
import { draftOf } from './mapping-draft.ts';
import { MappingEditor } from './mapping-editor.tsx';
import type { MappingTarget } from './mapping-target.ts';
import { NoFilePanel } from './no-file-panel.tsx';
import { useLook } from './use-look.ts';

type MappingStepProps = {
  readonly target: MappingTarget;
  /** With the columns that were said to hold references. */
  readonly onSaved: (references: readonly string[]) => void;
  readonly onClose: () => void;
};

/** Where a person says how a file is read that no format knows, and sees at once what that makes of it. */
export function MappingStep({ target, onSaved, onClose }: MappingStepProps) {
  const words = useSpeech().labels.mappings;
  const [file, setFile] = useState(target.file);
  const { saved } = target;
  const editing = { saved, references: target.references, onSaved, onClose };
  return (
    <Page
      title={saved === null ? words.stepTitle(file?.name ?? '') : words.editTitle(saved.mapping.name)}
      lead={words.lead}
    >
      <div className="nk-stack">
        {file !== null ? (
          <LookedAt {...editing} file={file} alsoAsks={target.asks} />
        ) : saved === null ? null : (
          <>
            <NoFilePanel onChoose={setFile} />
            <MappingEditor {...editing} file={null} table={null} initial={draftOf(saved.mapping)} asks={target.asks} />
          </>
        )}
      </div>
    </Page>
  );
}

type LookedAtProps = Pick<MappingTarget, 'saved' | 'references'> &
  Pick<MappingStepProps, 'onSaved' | 'onClose'> & {
    readonly file: NonNullable<MappingTarget['file']>;
    readonly alsoAsks: MappingTarget['asks'];
  };

/** With a file: what is in it comes first. A kept mapping knows its header; for a new one it is chosen. */
function LookedAt({ file, alsoAsks, ...editing }: LookedAtProps) {
  const words = useSpeech().labels.mappings;
  const [beginning, setBeginning] = useState<Beginning>({});
  const look = useLook({ file: file.token, ...beginning });
  const { saved } = editing;
  const { merchant } = usePlace();
  // Nobody has compared it with the file yet; and where no preset says otherwise, a report is most likely of the shop's own zone.
  const unsaid = {
    verified: false,
    ...(beginning.preset === undefined ? { name: nameOf(file.name), timeZone: merchant.zone } : {}),
  };
  return (
    <Answered query={look}>
      {({ table, suggestion, asks }) => {
        const initial = saved?.mapping ?? (suggestion === null ? null : { ...suggestion, ...unsaid });
        return (
          <>
            {table === null || saved !== null ? null : (
              <BeginningPanel table={table} beginning={beginning} onChange={setBeginning} />
            )}
            {look.isPlaceholderData ? (
              <Skeleton height={320} radius={10} />
            ) : table === null || initial === null ? (
              <Panel>
                <EmptyState icon={IconTableOff} title={words.noTableTitle} text={words.noTableText}>
                  <Button variant="default" onClick={editing.onClose}>
                    {words.back}
                  </Button>
                </EmptyState>
              </Panel>
            ) : (
              <MappingEditor
                key={JSON.stringify(beginning)}
                {...editing}
                file={file.token}
                table={table}
                initial={draftOf(initial)}
                asks={saved === null ? [...asks, ...alsoAsks] : alsoAsks}
              />
            )}
          </>
        );
      }}
    </Answered>
  );
}

const longestName = 80;

/** What a report is called until somebody names it: as its file is, without the ending. */
const nameOf = (file: string): string => file.replace(/\.[^.]+$/, '').slice(0, longestName);
