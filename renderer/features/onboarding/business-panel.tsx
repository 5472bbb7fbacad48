import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { application } from '../../../shared/contract/application.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { FieldsProps } from './fields-props.ts';
import { RequestField } from './request-field.tsx';
import { TaxIdFields } from './tax-id-fields.tsx';

const texts = ['legalName', 'person', 'email', 'phone', 'website'] as const;

/** Fields that may stay empty. */
const ifAny: ReadonlySet<string> = new Set(['phone', 'website']);

const lengths = { legalName: 200, person: 200, email: 200, phone: 60, website: 200 } as const;

const kinds = application.shape.businessKind.unwrap().unwrap().options;

/** Who asks: names, the way to reach them, and the numbers that registers gave them. */
export function BusinessPanel(props: FieldsProps) {
  const { draft, onChange, fault } = props;
  const words = useSpeech().labels.onboarding;
  return (
    <Panel title={words.business} hint={words.businessHint}>
      <div className="nk-stack">
        <div className="nk-request-fields">
          {texts.map((field) => (
            <RequestField key={field} {...props} field={field}>
              <TextInput
                label={ifAny.has(field) ? words.ifAny(words.fields[field]) : words.fields[field]}
                type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
                maxLength={lengths[field]}
                value={draft[field]}
                onChange={(event) => onChange({ [field]: event.currentTarget.value })}
                error={fault(field)}
              />
            </RequestField>
          ))}
          <RequestField {...props} field="businessKind">
            <NativeSelect
              label={words.fields.businessKind}
              value={draft.businessKind ?? ''}
              onChange={(event) =>
                onChange({ businessKind: kinds.find((kind) => kind === event.currentTarget.value) ?? null })
              }
              error={fault('businessKind')}
              data={[
                { value: '', label: words.choose },
                ...kinds.map((value) => ({ value, label: words.businessKinds[value] })),
              ]}
            />
          </RequestField>
          <RequestField {...props} field="address" className="nk-request-wide">
            <Textarea
              label={words.fields.address}
              rows={2}
              maxLength={500}
              value={draft.address}
              onChange={(event) => onChange({ address: event.currentTarget.value })}
              error={fault('address')}
            />
          </RequestField>
        </div>
        <TaxIdFields {...props} />
      </div>
    </Panel>
  );
}
