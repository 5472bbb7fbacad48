import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { Page } from '../../ui/page.tsx';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { agreementsPlace, linkToAgreements, type AgreementsPlace } from './agreements-place.ts';
import { AgreementView } from './agreement-view.tsx';
import { TermsEditor } from './terms-editor.tsx';
import { VersionsView } from './versions-view.tsx';

/** What the two sides agreed on, version by version; one of them written out; or terms that are being written. */
export function AgreementsPage() {
  const words = useSpeech().labels.agreements;
  const { searchStr } = useLocation();
  const { merchant } = usePlace();
  const place = useMemo(() => agreementsPlace(searchStr), [searchStr]);
  const listed = useAsk('agreements.list', { merchantId: merchant.id });
  const onboarding = useAsk('onboarding.read', { merchantId: merchant.id });
  const seen = useRef(merchant.id);
  useEffect(() => {
    if (seen.current !== merchant.id) follow(linkToAgreements());
    seen.current = merchant.id;
  }, [merchant.id]);
  // Not out of terms: what is being written would be lost.
  useCommand('books.up', () => follow(linkToAgreements()), place.view === 'agreement');
  const contact = onboarding.data?.contact ?? null;
  const hasSome = (listed.data?.agreements.length ?? 0) > 0;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        place.view === 'versions' && contact !== null && hasSome ? (
          <Button component="a" href={linkToAgreements({ view: 'terms' })}>
            {words.next}
          </Button>
        ) : undefined
      }
    >
      <div className="nk-stack" key={`${merchant.id} ${place.view}`}>
        <Answered query={onboarding}>
          {(asked) => (
            <Answered query={listed}>{(found) => <View place={place} listed={found} asked={asked} />}</Answered>
          )}
        </Answered>
      </div>
    </Page>
  );
}

type ViewProps = {
  readonly place: AgreementsPlace;
  readonly listed: Output<'agreements.list'>;
  readonly asked: Output<'onboarding.read'>;
};

function View({ place, listed, asked }: ViewProps) {
  const contact = asked.contact?.name ?? null;
  const shown = listed.agreements.find(({ hash }) => hash === place.hash);
  if (place.view === 'terms' && contact !== null)
    return <TermsEditor begin={shown ?? null} listed={listed} asked={asked} contact={contact} />;
  if (place.view === 'agreement' && shown !== undefined)
    return <AgreementView key={shown.hash} shown={shown} listed={listed} contact={contact} against={place.against} />;
  return <VersionsView listed={listed} contact={contact} />;
}
