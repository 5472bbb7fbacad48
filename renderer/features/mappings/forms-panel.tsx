import { NativeSelect, Radio, Select } from '@mantine/core';
import { currencyCodes, isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import type { MappingAsk } from '../../../shared/contract/mappings.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { knownZones } from '../../ui/known-zones.ts';
import { Panel } from '../../ui/panel.tsx';
import { DateOrderField } from './date-order-field.tsx';
import type { EditingProps } from './editing.ts';
import { missingHere } from './missing-words.ts';
import { SignField } from './sign-field.tsx';
import { cellsOf } from './table-cells.ts';

type FormsPanelProps = EditingProps & {
  /** What the file leaves open and nobody has said yet: no choice is shown as made. */
  readonly open: readonly MappingAsk[];
};

/** How the file writes what is in its columns. */
export function FormsPanel({ open, ...editing }: FormsPanelProps) {
  const { draft, table, change, missing } = editing;
  const { labels, language } = useSpeech();
  const words = labels.mappings;
  const amounts = (['amount', 'moneyIn', 'moneyOut', 'net', 'fee'] as const).flatMap((field) =>
    cellsOf(table, draft.header, draft.columns[field]),
  );
  const marked = amounts.find((text) => /[.,]/.test(text)) ?? amounts[0];
  const isOpen = (ask: MappingAsk): boolean => open.includes(ask);
  return (
    <Panel title={words.forms}>
      <div className="nk-mapping-fields">
        <DateOrderField {...editing} open={isOpen('dateOrder')} />
        <Radio.Group
          label={words.decimal}
          description={marked}
          descriptionProps={{ className: 'nk-mapping-example' }}
          value={isOpen('decimal') ? null : draft.decimal}
          onChange={(value) => change({ decimal: value === ',' ? ',' : '.' }, 'decimal')}
          error={missingHere(labels, missing, 'ask_decimal')}
        >
          <div className="nk-mapping-choices">
            <Radio value="." label={words.point} />
            <Radio value="," label={words.comma} />
          </div>
        </Radio.Group>
        <Radio.Group
          label={words.unit}
          value={isOpen('unit') ? null : draft.unit}
          onChange={(value) => change({ unit: value === 'minor' ? 'minor' : 'major' }, 'unit')}
          error={missingHere(labels, missing, 'ask_unit')}
        >
          <div className="nk-mapping-choices">
            <Radio value="major" label={words.major} />
            <Radio value="minor" label={words.minor} />
          </div>
        </Radio.Group>
        <SignField {...editing} open={isOpen('sign')} />
        {draft.kind === 'statement' ? null : (
          <NativeSelect
            label={words.costs}
            value={draft.costs}
            onChange={(event) => change({ costs: event.currentTarget.value === 'negative' ? 'negative' : 'positive' })}
            data={[
              { value: 'positive', label: words.costsPositive },
              { value: 'negative', label: words.costsNegative },
            ]}
          />
        )}
        <Select
          label={words.timeZone}
          value={draft.timeZone}
          onChange={(zone) => change({ timeZone: zone ?? draft.timeZone })}
          data={knownZones}
          error={missingHere(labels, missing, 'zone_unknown')}
          searchable
          allowDeselect={false}
          limit={60}
        />
        <NativeSelect
          label={words.currencyOf}
          value={draft.currency ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ currency: isCurrencyCode(value) ? value : null }, 'currency')
          }
          error={missingHere(labels, missing, 'currency_missing', 'ask_currency')}
          data={[
            { value: '', label: words.notStated },
            ...currencyCodes.map((value) => ({ value, label: currencyName(value, language) })),
          ]}
        />
        {draft.kind === 'statement' ? null : (
          <NativeSelect
            label={words.methodOf}
            value={draft.method ?? ''}
            onChange={({ currentTarget: { value } }) => change({ method: value === '' ? null : (value as MethodId) })}
            data={[
              { value: '', label: words.notStated },
              ...Object.keys(methods).map((value) => ({ value, label: methodName(labels, value) })),
            ]}
          />
        )}
      </div>
    </Panel>
  );
}
