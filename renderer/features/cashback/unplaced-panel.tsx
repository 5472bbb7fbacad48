import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CashbackAccount, UnplacedScheme } from '../../../shared/contract/cashback.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { AgreementLink } from '../../ui/agreement-link.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type UnplacedPanelProps = {
  readonly unplaced: UnplacedScheme;
  readonly accounts: readonly CashbackAccount[];
};

/** Asks once on which account a scheme of an agreement runs. */
export function UnplacedPanel({ unplaced: { id, terms, agreement }, accounts }: UnplacedPanelProps) {
  const { labels, voice } = useSpeech();
  const words = labels.agreements;
  const { merchant } = usePlace();
  const place = useCommandCall('cashback.place');
  const [chosen, setChosen] = useState(accounts[0]?.id ?? '');
  return (
    <Panel title={words.unplacedTitle} hint={<AgreementLink agreement={agreement} />}>
      <p>{words.unplacedText(terms.name, voice.number(agreement.version))}</p>
      {place.error === null ? null : <Trouble error={place.error} />}
      <div className="nk-row">
        <NativeSelect
          aria-label={labels.cashbackTerms.account}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={accounts.map((account) => ({
            value: account.id,
            label: institutionName(labels, `${account.institution} ${account.number}`).trim(),
          }))}
        />
        <Button
          loading={place.isPending}
          disabled={chosen === ''}
          onClick={() => place.mutate({ merchantId: merchant.id, id, account: chosen })}
        >
          {words.place}
        </Button>
      </div>
    </Panel>
  );
}
