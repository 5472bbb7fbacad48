import { Checkbox, Pill, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { paymentMethodById, type ListedMethod } from '../../../shared/catalogue/payment-methods/payment-methods.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import type { FieldsProps } from './fields-props.ts';
import { offeredMethods } from './offered-methods.ts';

/** The ways to pay that are wanted, from the catalogue. */
export function MethodsPanel({ draft, onChange, fault, advice, onLeave }: FieldsProps) {
  const { labels, voice } = useSpeech();
  const words = labels.onboarding;
  const { merchant, today } = usePlace();
  const [search, setSearch] = useState('');
  const currencies = [
    ...merchant.currencies,
    ...draft.declared.map(({ currency }) => currency),
    ...draft.settlementAccounts.map(({ currency }) => currency),
  ];
  const groups = offeredMethods({ country: merchant.country, currencies, day: today, search });
  const toggle = (id: string): void => {
    const isChosen = draft.methods.includes(id);
    onChange({ methods: isChosen ? draft.methods.filter((one) => one !== id) : [...draft.methods, id] });
    // What is wrong with a method is said as soon as it is chosen.
    onLeave('methods');
    if (!isChosen) onLeave(`methods.${draft.methods.length}`);
  };
  const said = draft.methods.flatMap((id, index) =>
    [
      { key: `${id} fault`, text: fault(`methods.${index}`), isFault: true },
      { key: `${id} advice`, text: advice(`methods.${index}`), isFault: false },
    ].filter(({ text }) => text !== null),
  );
  return (
    <Panel
      title={words.methods}
      hint={draft.methods.length === 0 ? words.methodsHint : words.methodsChosen(draft.methods.length, voice)}
    >
      <div className="nk-stack" data-field="methods">
        {fault('methods') === null ? null : <p className="nk-request-fault">{fault('methods')}</p>}
        {draft.methods.length === 0 ? null : (
          <Pill.Group aria-label={words.methodsWanted}>
            {draft.methods.map((id, index) => (
              <Pill
                key={id}
                data-field={`methods.${index}`}
                withRemoveButton
                onRemove={() => toggle(id)}
                removeButtonProps={{
                  'aria-label': words.removeMethod(nameOf(id)),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
              >
                {nameOf(id)}
              </Pill>
            ))}
          </Pill.Group>
        )}
        {said.map(({ key, text, isFault }) => (
          <p key={key} className={isFault ? 'nk-request-fault' : 'nk-note'} role="note">
            {isFault ? null : <IconAlertTriangle size={16} aria-hidden />}
            {text}
          </p>
        ))}
        <TextInput
          aria-label={words.searchMethods}
          placeholder={words.searchMethods}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          maxLength={60}
        />
        <div className="nk-request-methods" tabIndex={-1}>
          {groups.length === 0 ? <p className="nk-dim">{words.noMethod}</p> : null}
          {groups.map(({ kind, methods }) => (
            <fieldset key={kind} className="nk-request-kind">
              <legend>{labels.paymentMethods.kinds[kind]}</legend>
              <div className="nk-request-kind-methods">
                {methods.map((method) => (
                  <Checkbox
                    key={method.id}
                    label={<MethodLabel method={method} />}
                    checked={draft.methods.includes(method.id)}
                    onChange={() => toggle(method.id)}
                  />
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      </div>
    </Panel>
  );
}

const nameOf = (id: string): string => paymentMethodById(id)?.name ?? id;

function MethodLabel({ method }: { readonly method: ListedMethod }) {
  return (
    <>
      {method.name}
      {method.localName === null ? null : <span className="nk-dim"> {method.localName}</span>}
    </>
  );
}
