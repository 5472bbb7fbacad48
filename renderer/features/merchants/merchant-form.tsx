import { Button, MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { countryCodes } from '../../../shared/catalogue/countries.ts';
import { currencyCodes, isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { industries, industryIds, type IndustryId } from '../../../shared/catalogue/industries.ts';
import type { Merchant } from '../../../shared/contract/merchants.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { countryName } from '../../../shared/wording/names/country-name.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { knownZones } from '../../ui/known-zones.ts';
import { Trouble } from '../../ui/trouble.tsx';
import { DeclaredFields } from './declared-fields.tsx';
import { emptyDraft, toInput, withBase, withCountry, withCurrencies, type MerchantDraft } from './merchant-draft.ts';

type MerchantFormProps = { readonly submitLabel: string; readonly onAdded: (merchant: Merchant) => void };

/** The first form: a name is enough, everything else is filled in from the country and can be changed. */
export function MerchantForm({ submitLabel, onAdded }: MerchantFormProps) {
  const { labels, language } = useSpeech();
  const words = labels.merchants;
  const add = useCommandCall('merchants.add');
  const [draft, setDraft] = useState<MerchantDraft>(emptyDraft);
  const [tried, setTried] = useState(false);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    const input = toInput(draft);
    if (input !== null) add.mutate(input, { onSuccess: onAdded });
  };
  const currencyOptions = currencyCodes.map((value) => ({ value, label: currencyName(value, language) }));

  return (
    <form className="nk-form" onSubmit={submit} noValidate>
      <TextInput
        className="nk-wide"
        label={words.name}
        placeholder={words.namePlaceholder}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        error={tried && draft.name.trim() === '' ? words.nameMissing : null}
        maxLength={200}
        autoFocus
        data-autofocus
        required
        withAsterisk={false}
      />
      <NativeSelect
        label={words.country}
        value={draft.country}
        onChange={(event) => setDraft(withCountry(draft, event.currentTarget.value))}
        data={countryCodes.map((value) => ({ value, label: countryName(value, language) }))}
      />
      <NativeSelect
        label={words.industry}
        value={draft.industry}
        onChange={(event) => setDraft({ ...draft, industry: event.currentTarget.value as IndustryId })}
        data={industryIds.map((value) => ({ value, label: labels.catalogue.industries[value] }))}
      />
      {industries[draft.industry].highRisk ? (
        <p className="nk-note nk-wide" role="note">
          <IconAlertTriangle size={16} aria-hidden />
          {words.highRisk}
        </p>
      ) : null}
      <NativeSelect
        label={words.base}
        value={draft.base}
        onChange={(event) => setDraft(withBase(draft, event.currentTarget.value as CurrencyCode))}
        data={currencyOptions}
      />
      <Select
        label={words.zone}
        value={draft.zone}
        onChange={(zone) => setDraft({ ...draft, zone: zone ?? draft.zone })}
        data={knownZones}
        searchable
        allowDeselect={false}
        limit={60}
      />
      <MultiSelect
        className="nk-wide"
        label={words.currencies}
        value={[...draft.currencies]}
        onChange={(chosen) => setDraft(withCurrencies(draft, chosen.filter(isCurrencyCode)))}
        data={currencyOptions}
        searchable
        hidePickedOptions
      />
      <DeclaredFields draft={draft} tried={tried} onChange={setDraft} />
      {add.error === null ? null : (
        <div className="nk-wide">
          <Trouble error={add.error} />
        </div>
      )}
      <div className="nk-wide nk-row">
        <Button type="submit" loading={add.isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
