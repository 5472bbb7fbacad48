import { Button, NativeSelect, Switch } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { currencyCodes, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { currencyName } from '../../i18n/platform-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { newLine, type LineDraft } from '../../ui/rate-lines/line-draft.ts';
import { LineFields } from '../../ui/rate-lines/line-fields.tsx';
import { newSchedule, type ScheduleDraft } from './terms-draft.ts';
import type { TermsFieldsProps } from './terms-fields.tsx';

/** The fees, currency by currency, line by line. */
export function FeeFields({ draft, fault, onChange }: TermsFieldsProps) {
  const { labels } = useSpeech();
  const words = labels.agreements;
  const { schedules } = draft;
  const free = currencyCodes.find((code) => !schedules.some(({ currency }) => currency === code));
  const change = (at: number, part: Partial<ScheduleDraft>): void =>
    onChange({ schedules: schedules.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <>
      {schedules.map((schedule, at) => (
        <Schedule
          key={schedule.key}
          schedule={schedule}
          fault={(field) => fault(`fees.${at}.${field}`)}
          onChange={(part) => change(at, part)}
          onRemove={schedules.length === 1 ? null : () => onChange({ schedules: schedules.toSpliced(at, 1) })}
        />
      ))}
      {free === undefined ? null : (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange({ schedules: [...schedules, newSchedule(free)] })}
          >
            {words.addCurrency}
          </Button>
        </div>
      )}
    </>
  );
}

type ScheduleProps = {
  readonly schedule: ScheduleDraft;
  readonly fault: (field: string) => string | null;
  readonly onChange: (part: Partial<ScheduleDraft>) => void;
  /** Null for the last one left. */
  readonly onRemove: (() => void) | null;
};

function Schedule({ schedule, fault, onChange, onRemove }: ScheduleProps) {
  const { labels, voice, language } = useSpeech();
  const words = labels.agreements;
  const { currency, lines } = schedule;
  const changeLine = (at: number, part: Partial<LineDraft>): void =>
    onChange({ lines: lines.map((line, index) => (index === at ? { ...line, ...part } : line)) });
  const move = (from: number, to: number): void => {
    const line = lines[from];
    if (line !== undefined) onChange({ lines: lines.toSpliced(from, 1).toSpliced(to, 0, line) });
  };
  return (
    <Panel
      title={words.feesIn(currency)}
      hint={labels.fees.linesHint}
      actions={
        onRemove === null ? undefined : (
          <Button variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={onRemove}>
            {words.removeCurrency(currency)}
          </Button>
        )
      }
    >
      <div className="nk-stack-tight">
        <div className="nk-fee-form">
          <NativeSelect
            label={words.currency}
            value={currency}
            onChange={(event) => onChange({ currency: event.currentTarget.value as CurrencyCode })}
            data={currencyCodes.map((value) => ({ value, label: currencyName(value, language) }))}
            error={fault('currency')}
          />
        </div>
        {lines.map((line, at) => (
          <LineFields
            key={line.key}
            line={line}
            title={`${currency}: ${labels.fees.line(at + 1, voice)}`}
            fault={(field) => fault(`lines.${at}.${field}`)}
            onChange={(part) => changeLine(at, part)}
            onUp={at === 0 ? null : () => move(at, at - 1)}
            onDown={at === lines.length - 1 ? null : () => move(at, at + 1)}
            onRemove={lines.length === 1 ? null : () => onChange({ lines: lines.toSpliced(at, 1) })}
          />
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange({ lines: [...lines, newLine(lines.at(-1)?.taxPercent ?? '0')] })}
          >
            {labels.fees.addLine}
          </Button>
        </div>
        <Switch
          label={labels.fees.keepsFee}
          checked={schedule.refundKeepsFee}
          onChange={(event) => onChange({ refundKeepsFee: event.currentTarget.checked })}
        />
      </div>
    </Panel>
  );
}
