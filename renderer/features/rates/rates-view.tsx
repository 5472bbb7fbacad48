import { IconCoins } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QuotesTable } from './quotes-table.tsx';
import { RateFile } from './rate-file.tsx';
import { RateForm } from './rate-form.tsx';

/** What currencies were worth, and the two ways to say more: a file, or one rate by hand. */
export function RatesView() {
  const { labels, voice } = useSpeech();
  const words = labels.rates;
  const known = useAsk('rates.list', {});
  return (
    <div className="nk-stack">
      <p className="nk-soft">{words.lead}</p>
      <RateFile />
      <Panel title={words.addTitle}>
        <RateForm />
      </Panel>
      <Answered query={known}>
        {(answer) =>
          answer.count === 0 ? (
            <Panel>
              <EmptyState icon={IconCoins} title={words.emptyTitle} text={words.emptyText} help="ledger" />
            </Panel>
          ) : (
            <>
              <KnownRates known={answer} />
              <Panel
                title={words.quotes}
                hint={answer.quotes.length < answer.count ? words.newestOnly(answer.quotes.length, voice) : undefined}
                flush
              >
                <QuotesTable quotes={answer.quotes} />
              </Panel>
            </>
          )
        }
      </Answered>
    </div>
  );
}

function KnownRates({ known }: { readonly known: Output<'rates.list'> }) {
  const { labels, voice } = useSpeech();
  const words = labels.rates;
  return (
    <Panel title={words.known} hint={words.count(known.count, voice)}>
      <dl className="nk-entry-facts">
        <div>
          <dt>{words.first}</dt>
          <dd>
            <DateText date={known.first} />
          </dd>
        </div>
        <div>
          <dt>{words.last}</dt>
          <dd>
            <DateText date={known.last} />
          </dd>
        </div>
        <div className="nk-fact-wide">
          <dt>{words.currencies}</dt>
          <dd>{known.currencies.join(', ')}</dd>
        </div>
      </dl>
    </Panel>
  );
}
