import { Button } from '@mantine/core';
import { IconReceipt2 } from '@tabler/icons-react';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { ChooseFilesButton } from '../../ui/choose-files-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { AuditPanel } from './audit-panel.tsx';
import { linkToFees } from './fees-place.ts';

/** The month’s audit: a panel per provider account and currency. */
export function AuditView({ month }: { readonly month: Month }) {
  const words = useSpeech().labels.fees;
  const { merchant } = usePlace();
  const audit = useAsk('fees.audit', { merchantId: merchant.id, month });
  return (
    <Answered query={audit}>
      {({ lines }) =>
        lines.length === 0 ? (
          <Panel>
            <EmptyState icon={IconReceipt2} title={words.noFeesTitle} text={words.noFeesText} help="fees">
              <ChooseFilesButton />
              <Button component="a" href={linkToFees({ view: 'cards' })} variant="default">
                {words.cards}
              </Button>
            </EmptyState>
          </Panel>
        ) : (
          lines.map((line) => <AuditPanel key={`${line.account.id} ${line.currency}`} line={line} />)
        )
      }
    </Answered>
  );
}
