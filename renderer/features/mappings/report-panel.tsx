import { NativeSelect, TextInput } from '@mantine/core';
import { institutions, type InstitutionId, type InstitutionKind } from '../../../shared/catalogue/institutions.ts';
import type { Mapping } from '../../../shared/contract/mapping.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { EditingProps } from './editing.ts';
import { missingHere } from './missing-words.ts';

const institutionKinds: readonly InstitutionKind[] = ['provider', 'wallet', 'bank', 'exchange'];
const allInstitutions = Object.entries(institutions) as readonly [
  InstitutionId,
  { name: string; kind: InstitutionKind },
][];

/** What the report is called, whose it is, and what kind of rows it has. */
export function ReportPanel({ draft, change, missing }: EditingProps) {
  const { labels } = useSpeech();
  const words = labels.mappings;
  const groups: Readonly<Record<InstitutionKind, string>> = {
    provider: words.providers,
    wallet: words.wallets,
    bank: words.banks,
    exchange: words.exchanges,
  };
  return (
    <Panel title={words.report}>
      <div className="nk-mapping-fields">
        <TextInput
          label={words.name}
          value={draft.name}
          maxLength={80}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={missingHere(labels, missing, 'name_missing')}
        />
        <NativeSelect
          label={words.institution}
          value={draft.institution}
          onChange={(event) => change({ institution: event.currentTarget.value as InstitutionId })}
          data={institutionKinds.map((kind) => ({
            group: groups[kind],
            items: allInstitutions
              .filter(([, institution]) => institution.kind === kind)
              .map(([value]) => ({ value, label: institutionName(labels, value) })),
          }))}
        />
        <NativeSelect
          label={words.fileKind}
          value={draft.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as Mapping['kind'] })}
          data={[
            { value: 'settlement', label: labels.imports.settlement },
            { value: 'payments', label: labels.imports.payments },
            { value: 'statement', label: labels.imports.statement },
          ]}
        />
      </div>
    </Panel>
  );
}
