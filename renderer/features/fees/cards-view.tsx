import { Button } from '@mantine/core';
import { IconPlus, IconReceipt2 } from '@tabler/icons-react';
import { rateCardPresets } from '../../../shared/catalogue/rate-card-presets.ts';
import type { FeeAccount, KeptCard } from '../../../shared/contract/fees.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { AgreementLink } from '../../ui/agreement-link.tsx';
import { Answered } from '../../ui/answered.tsx';
import { ChooseFilesButton } from '../../ui/choose-files-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { accountText } from './account-text.ts';
import { linkToFees } from './fees-place.ts';
import { TermsList } from '../../ui/rate-lines/terms-list.tsx';

/** The rate cards that are kept, and what one can begin with. */
export function CardsView() {
  const words = useSpeech().labels.fees;
  const { merchant } = usePlace();
  const kept = useAsk('fees.cards', { merchantId: merchant.id });
  return (
    <Answered query={kept}>
      {({ cards, accounts }) => (
        <>
          {cards.length === 0 ? (
            <Panel>
              <EmptyState
                icon={IconReceipt2}
                title={words.noCardsTitle}
                text={accounts.length === 0 ? words.noAccountsText : words.noCardsText}
                help="fees"
              >
                {accounts.length === 0 ? <ChooseFilesButton /> : <NewCard />}
              </EmptyState>
            </Panel>
          ) : (
            <Panel title={words.keptCards} actions={<NewCard />}>
              <ul className="nk-fee-cards">
                {cards.map((card) => (
                  <CardItem key={card.id} kept={card} accounts={accounts} />
                ))}
              </ul>
            </Panel>
          )}
          {accounts.length === 0 ? null : <Presets />}
        </>
      )}
    </Answered>
  );
}

const NewCard = () => (
  <Button component="a" href={linkToFees({ view: 'card' })} leftSection={<IconPlus size={16} aria-hidden />}>
    {useSpeech().labels.fees.newCard}
  </Button>
);

function CardItem({
  kept: { id, card, agreement },
  accounts,
}: {
  readonly kept: KeptCard;
  readonly accounts: readonly FeeAccount[];
}) {
  const { labels, voice } = useSpeech();
  const words = labels.fees;
  const account = accounts.find((one) => one.id === card.providerAccount);
  return (
    <li>
      <h3>
        {agreement === null ? (
          <a className="nk-link" href={linkToFees({ view: 'card', card: id })}>
            {card.name}
          </a>
        ) : (
          <AgreementLink agreement={agreement} />
        )}
      </h3>
      <p className="nk-dim nk-small">
        {account === undefined ? '' : `${accountText(labels, account)} · `}
        {card.currency} ·{' '}
        {card.to === null
          ? words.furtherNotice(voice.date(card.from))
          : words.until(voice.date(card.from), voice.date(card.to))}
      </p>
      <TermsList card={card} />
      {agreement === null ? null : <p className="nk-dim nk-small">{labels.agreements.cannotChange}</p>}
      {card.source === '' ? null : <p className="nk-dim nk-small">{card.source}</p>}
    </li>
  );
}

function Presets() {
  const words = useSpeech().labels.fees;
  return (
    <Panel title={words.presets} hint={words.presetsHint}>
      <ul className="nk-fee-cards">
        {rateCardPresets.map((preset) => (
          <li key={preset.id}>
            <div className="nk-row-between">
              <h3>{preset.name}</h3>
              <Button component="a" variant="default" size="xs" href={linkToFees({ view: 'card', preset: preset.id })}>
                {words.begin}
              </Button>
            </div>
            <StateMark tone={preset.standing === 'law' ? 'ok' : preset.standing === 'page' ? 'quiet' : 'warn'}>
              {words.standings[preset.standing]}
            </StateMark>
            <TermsList card={preset} />
            <p className="nk-dim nk-small">{preset.source}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
