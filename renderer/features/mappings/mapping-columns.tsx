import { Button } from '@mantine/core';
import type { Output } from '../../../shared/contract/contract.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import type { Speech } from '../../i18n/speech-context.tsx';
import type { TableColumn } from '../../ui/data-table.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

type Kept = Output<'mappings.list'>['mappings'][number];

type MappingDeeds = Readonly<Record<'edit' | 'save' | 'remove', (kept: Kept) => void>>;

/** What is said of each described report, and what can be done with it. */
export function mappingColumns({ labels }: Speech, deeds: MappingDeeds): readonly TableColumn<Kept>[] {
  const words = labels.mappings;
  const deed = (kept: Kept, text: string, name: string, does: (kept: Kept) => void) => (
    <Button variant="subtle" color="gray" size="compact-sm" aria-label={name} onClick={() => does(kept)}>
      {text}
    </Button>
  );
  return [
    { id: 'name', header: words.name, cell: ({ mapping }) => <span className="nk-break">{mapping.name}</span> },
    {
      id: 'institution',
      header: words.institution,
      cell: ({ mapping }) => (
        <>
          {institutionName(labels, mapping.institution)}{' '}
          <span className="nk-dim">· {labels.imports[mapping.kind]}</span>
        </>
      ),
    },
    {
      id: 'verified',
      header: labels.common.status,
      cell: ({ mapping }) => (
        <StateMark tone={mapping.verified ? 'ok' : 'warn'}>
          {mapping.verified ? words.verified : words.unverified}
        </StateMark>
      ),
    },
    { id: 'savedAt', header: words.savedAt, cell: ({ savedAt }) => <MomentText instant={savedAt} /> },
    {
      id: 'deeds',
      header: '',
      align: 'end',
      cell: (kept) => (
        <span className="nk-mapping-deeds">
          {deed(kept, words.editOne, words.editNamed(kept.mapping.name), deeds.edit)}
          {deed(kept, words.saveAs, words.saveNamed(kept.mapping.name), deeds.save)}
          {deed(kept, words.remove, words.removeNamed(kept.mapping.name), deeds.remove)}
        </span>
      ),
    },
  ];
}
