import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CashbackScheme, CashbackView } from '../../../shared/contract/cashback.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { rowColumns } from './rows-table.tsx';

/** Long enough to finish a word, short enough to seem at once; in milliseconds. */
const pause = 250;
const mostRows = 20;

type TrialPanelProps = {
  /** The scheme that these terms would take the place of. */
  readonly id: string | null;
  /** Null while something in the terms is not as it must be. */
  readonly scheme: CashbackScheme | null;
};

/** What the terms come to over all the books hold, a moment after the last change. */
export function TrialPanel({ id, scheme }: TrialPanelProps) {
  const { labels } = useSpeech();
  const words = labels.cashbackTerms;
  const { data, error } = useTrial(id, scheme);
  return (
    <Panel title={words.trial} flush>
      <div role="status">
        {error === null ? null : <Trouble error={error} />}
        {scheme === null || data === undefined ? (
          <p className="nk-cashback-none nk-dim">{scheme === null ? words.trialWaits : labels.common.loading}</p>
        ) : (
          <Trial view={data} />
        )}
      </div>
    </Panel>
  );
}

function useTrial(id: string | null, scheme: CashbackScheme | null) {
  const bridge = useBridge();
  const { merchant } = usePlace();
  const text = scheme === null ? null : JSON.stringify(scheme);
  // Equal terms are one question, however often the form is drawn.
  const wanted = useMemo(
    (): Input<'cashback.try'> | null =>
      text === null
        ? null
        : {
            merchantId: merchant.id,
            scheme: JSON.parse(text) as CashbackScheme,
            ...(id === null ? {} : { id }),
          },
    [text, merchant.id, id],
  );
  const [input] = useDebouncedValue(wanted, pause);
  return useQuery({
    queryKey: input === null ? ['cashback.try', null] : askKey('cashback.try', input),
    queryFn: () => {
      if (input === null) throw new Error('there is nothing to try');
      return ask(bridge, 'cashback.try', input);
    },
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
}

function Trial({ view }: { readonly view: CashbackView }) {
  const speech = useSpeech();
  const words = speech.labels.cashback;
  const { totals, atMost } = view.scheme;
  const columns = useMemo(() => rowColumns(speech, atMost, false, null), [speech, atMost]);
  const sums = [
    [atMost ? words.dueAtMost : words.due, totals.due],
    [words.received, totals.received],
    [words.waiting, totals.waiting],
    [atMost ? words.missingAtMost : words.missing, totals.missing],
  ] as const;
  return (
    <>
      <dl className="nk-cashback-trial">
        {sums.map(([label, value]) => (
          <div key={label}>
            <dt className="nk-figure-label">{label}</dt>
            <dd className="nk-figure-small">
              <Amount value={value} />
            </dd>
          </div>
        ))}
      </dl>
      {view.rows.length === 0 ? (
        <p className="nk-cashback-none nk-dim">{words.noRows}</p>
      ) : (
        <DataTable
          label={speech.labels.cashbackTerms.trial}
          columns={columns}
          rows={view.rows.slice(0, mostRows)}
          rowId={({ id }) => id}
        />
      )}
    </>
  );
}
