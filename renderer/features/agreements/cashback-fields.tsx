import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { ArrivalFields } from '../../ui/cashback-terms/arrival-fields.tsx';
import { LimitFields } from '../../ui/cashback-terms/limit-fields.tsx';
import { OfferFields } from '../../ui/cashback-terms/offer-fields.tsx';
import { newDraft, type SchemeDraft } from '../../ui/cashback-terms/scheme-draft.ts';
import { Panel } from '../../ui/panel.tsx';
import { newKey } from './terms-draft.ts';
import type { TermsFieldsProps } from './terms-fields.tsx';

/** The cashback schemes that are promised, each with all its terms. */
export function CashbackFields({ draft, fault, onChange }: TermsFieldsProps) {
  const words = useSpeech().labels.agreements;
  const { cashback, schedules, from } = draft;
  const change = (at: number, part: Partial<SchemeDraft>): void =>
    onChange({
      cashback: cashback.map((one, index) => (index === at ? { ...one, draft: { ...one.draft, ...part } } : one)),
    });
  const add = (): void => {
    const scheme = {
      ...newDraft('', schedules[0]?.currency ?? 'INR', from),
      direction: 'received',
      instrument: 'any',
    } as const;
    onChange({ cashback: [...cashback, { key: newKey(), draft: scheme }] });
  };
  return (
    <Panel title={words.cashback} hint={words.cashbackHint}>
      <div className="nk-stack-tight">
        {cashback.map(({ key, draft: scheme }, at) => {
          const fields = {
            draft: scheme,
            accounts: null,
            fault: (field: string) => fault(`cashback.${at}.${field}`),
            onChange: (part: Partial<SchemeDraft>) => change(at, part),
          };
          return (
            <div key={key} className="nk-agreement-scheme">
              <OfferFields {...fields} />
              <LimitFields {...fields} />
              <ArrivalFields {...fields} />
              <div>
                <Button
                  variant="subtle"
                  color="red"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => onChange({ cashback: cashback.toSpliced(at, 1) })}
                >
                  {words.removeScheme}
                </Button>
              </div>
            </div>
          );
        })}
        <div>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {words.addScheme}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
