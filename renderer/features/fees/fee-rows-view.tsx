import { Button, NativeSelect } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { feeVerdicts, type FeeVerdict } from '../../../shared/contract/fees.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { accountText } from './account-text.ts';
import { FeeRowsTable } from './fee-rows-table.tsx';
import { linkToFees } from './fees-place.ts';
import { useFeeRows, type OfMonth } from './use-fee-rows.ts';

type FeeRowsViewProps = { readonly of: OfMonth; readonly verdict: FeeVerdict | null };

/** The rows behind a figure of the audit, each with the sentence that says why. */
export function FeeRowsView({ of, verdict }: FeeRowsViewProps) {
  const { labels, voice } = useSpeech();
  const words = labels.fees;
  const { merchant } = usePlace();
  const { query, rows } = useFeeRows(of, verdict);
  const accounts = useAsk('fees.cards', { merchantId: merchant.id }).data?.accounts;
  const account = accounts?.find(({ id }) => id === of.account);
  const what = verdict === null ? words.everyRow : words.verdicts[verdict];
  return (
    <>
      <Crumbs
        label={words.path}
        crumbs={[
          { id: 'audit', label: `${words.audit} · ${voice.month(of.month)}`, href: linkToFees({ month: of.month }) },
          {
            id: 'rows',
            label: account === undefined ? what : `${accountText(labels, account)} · ${of.currency}`,
            href: null,
          },
        ]}
      />
      <Panel
        title={words.rowsTitle(what)}
        flush
        actions={
          <NativeSelect
            aria-label={words.verdict}
            value={verdict ?? ''}
            onChange={(event) => {
              const chosen = feeVerdicts.find((one) => one === event.currentTarget.value) ?? null;
              follow(linkToFees({ view: 'rows', ...of, verdict: chosen }));
            }}
            data={[
              { value: '', label: words.everyRow },
              ...feeVerdicts.map((value) => ({ value, label: words.verdicts[value] })),
            ]}
          />
        }
      >
        <Answered query={query}>
          {() =>
            rows.length === 0 ? (
              <EmptyState icon={IconListSearch} title={words.noRows} text="" />
            ) : (
              <>
                <FeeRowsTable label={words.rowsTitle(what)} rows={rows} withVerdict={verdict === null} />
                {query.hasNextPage ? (
                  <div className="nk-entry-more">
                    <Button
                      variant="default"
                      loading={query.isFetchingNextPage}
                      onClick={() => void query.fetchNextPage()}
                    >
                      {words.more}
                    </Button>
                  </div>
                ) : null}
              </>
            )
          }
        </Answered>
      </Panel>
    </>
  );
}
