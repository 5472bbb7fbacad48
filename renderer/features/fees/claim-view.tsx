import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileTypeCsv, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { ClaimLetter } from './claim-letter.tsx';
import { linkToFees } from './fees-place.ts';
import type { OfMonth } from './use-fee-rows.ts';

/** The claim to a provider: a letter that prints as it stands, and every row of it as a file. */
export function ClaimView({ of }: { readonly of: OfMonth }) {
  const { labels, voice } = useSpeech();
  const words = labels.fees;
  const bridge = useBridge();
  const { merchant } = usePlace();
  const [error, setError] = useState<unknown>(null);
  const input = { merchantId: merchant.id, ...of };
  const claim = useAsk('fees.claim', input);
  const save = async (saving: () => Promise<string | null>): Promise<void> => {
    setError(null);
    try {
      const name = await saving();
      if (name !== null) notifications.show({ message: labels.reports.savedAs(name) });
    } catch (caught) {
      setError(caught);
    }
  };
  const savePdf = (): void => {
    const name = claim.data?.csvName.replace(/\.csv$/, '.pdf');
    if (name !== undefined) void save(() => bridge.savePdf(name));
  };
  const saveCsv = (): void =>
    void save(async () => {
      const { fileName, text } = await ask(bridge, 'fees.claimCsv', input);
      return bridge.saveText(fileName, text);
    });
  useCommand('report.pdf', savePdf);
  useCommand('report.csv', saveCsv);
  return (
    <>
      <div className="nk-row-between nk-no-print">
        <Crumbs
          label={words.path}
          crumbs={[
            { id: 'audit', label: `${words.audit} · ${voice.month(of.month)}`, href: linkToFees({ month: of.month }) },
            { id: 'claim', label: words.letter, href: null },
          ]}
        />
        <div className="nk-row">
          <Button variant="default" leftSection={<IconFileTypeCsv size={17} aria-hidden />} onClick={saveCsv}>
            {words.letterCsv}
          </Button>
          <Button leftSection={<IconFileTypePdf size={17} aria-hidden />} onClick={savePdf}>
            {words.letterPdf}
          </Button>
        </div>
      </div>
      {error === null ? null : <Trouble error={error} />}
      <Answered query={claim}>{(value) => <ClaimLetter claim={value} />}</Answered>
    </>
  );
}
