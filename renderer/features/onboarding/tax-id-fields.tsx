import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import type { TaxIdGiven } from '../../../shared/contract/application.ts';
import {
  checkTaxId,
  isTaxIdKind,
  taxIdKinds,
  taxIdKindsOf,
  taxIdSchemes,
  type TaxIdKind,
} from '../../../shared/identifiers/tax-ids.ts';
import { countryName } from '../../../shared/wording/names/country-name.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import type { FieldsProps } from './fields-props.ts';
import { RequestField } from './request-field.tsx';

/** A kind's own name; of another country, with that country's. */
function kindName(kind: TaxIdKind, own: string, { labels, language }: Speech): string {
  const { label, country } = taxIdSchemes[kind];
  if (country === null) return labels.identifiers.otherTaxId;
  // Northern Ireland has VAT numbers of its own (XI) and is no country of the catalogue.
  return country === own ? label : `${label} · ${country === 'XI' ? 'XI' : countryName(country, language)}`;
}

/** Numbers that registers gave the merchant: as many as there are, each held to its own scheme when its field is left. */
export function TaxIdFields(props: FieldsProps) {
  const { draft, onChange, fault } = props;
  const speech = useSpeech();
  const words = speech.labels.onboarding;
  const addButton = useRef<HTMLButtonElement>(null);
  const { country } = usePlace().merchant;
  const own = taxIdKindsOf(country);
  const kinds = [...own, ...taxIdKinds.filter((kind) => !own.includes(kind))];
  const change = (index: number, part: Partial<TaxIdGiven>): void =>
    onChange({ taxIds: draft.taxIds.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const nextKind = own.find((kind) => !draft.taxIds.some((one) => one.kind === kind)) ?? 'other_tax_id';
  return (
    <fieldset className="nk-fieldset" data-field="taxIds">
      <legend>{words.taxIds}</legend>
      {fault('taxIds') === null ? null : <p className="nk-request-fault">{fault('taxIds')}</p>}
      <div className="nk-stack-tight">
        {draft.taxIds.map((given, index) => (
          // Rows have no name of their own: one is known by its place.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="nk-request-row">
            <RequestField {...props} field={`taxIds.${index}.kind`}>
              <NativeSelect
                aria-label={words.kindOf(speech.voice.number(index + 1))}
                value={given.kind}
                onChange={(event) => change(index, { kind: event.currentTarget.value })}
                error={fault(`taxIds.${index}.kind`)}
                data={kinds.map((value) => ({ value, label: kindName(value, country, speech) }))}
              />
            </RequestField>
            <RequestField {...props} field={`taxIds.${index}.value`} className="nk-request-grow">
              <TextInput
                aria-label={words.numberOf(speech.voice.number(index + 1))}
                placeholder={exampleOf(given.kind, speech)}
                maxLength={120}
                value={given.value}
                onChange={(event) => change(index, { value: event.currentTarget.value })}
                error={fault(`taxIds.${index}.value`)}
                description={heldTo(given, speech)}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                autoComplete="off"
                spellCheck={false}
              />
            </RequestField>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={words.removeNumber(speech.voice.number(index + 1))}
              onClick={() => {
                onChange({ taxIds: draft.taxIds.filter((_, at) => at !== index) });
                // The button that was pressed goes: the keyboard stays among the numbers.
                addButton.current?.focus();
              }}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <div>
          <Button
            ref={addButton}
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={draft.taxIds.length >= 12}
            onClick={() => onChange({ taxIds: [...draft.taxIds, { kind: nextKind, value: '' }] })}
          >
            {words.addNumber}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

const exampleOf = (kind: string, { labels }: Speech): string => {
  const example = isTaxIdKind(kind) ? taxIdSchemes[kind].example : '';
  return example === '' ? '' : labels.identifiers.example(example);
};

/** How far a sound number could be checked: nobody takes its form for its truth. */
function heldTo({ kind, value }: TaxIdGiven, { labels }: Speech): string | null {
  if (!isTaxIdKind(kind) || kind === 'other_tax_id' || !checkTaxId(kind, value).ok) return null;
  return taxIdSchemes[kind].holds === 'check_digit'
    ? labels.identifiers.checkedByDigit
    : labels.identifiers.checkedByForm;
}
