import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Found } from '../../../shared/contract/search.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, askKey } from '../../bridge/use-ask.ts';
import { entryKindName, institutionName } from '../../i18n/catalogue-names.ts';
import type { Labels } from '../../i18n/labels.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import type { UseFound } from '../../ui/commands/found-groups.ts';
import { DateText } from '../../ui/date-text.tsx';
import { follow, linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { linkToStory } from '../../ui/story-link.ts';

/** How long the hand must rest before it is asked, in milliseconds. */
const rest = 120;

const shortest = 2;

type Group = Output<'search.find'>['groups'][number];

/** What the books have under a text that is typed or pasted, in every merchant’s; those of the chosen one first. */
export const useFound: UseFound = (query) => {
  const bridge = useBridge();
  const { labels } = useSpeech();
  const { merchants, merchant, goToMerchant } = usePlace();
  const wanted = useRested(query.trim());
  const input = { text: wanted, near: merchant.id };
  const asked = wanted.length >= shortest;
  const { data, isFetching } = useQuery({
    queryKey: askKey('search.find', input),
    queryFn: () => ask(bridge, 'search.find', input),
    enabled: asked,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  const busy = wanted !== query.trim() || (asked && isFetching);
  if (!asked || data === undefined) return { groups: [], busy };
  const groups = data.groups.map((group) => ({
    id: group.kind,
    label: labelOf(group, data.partly, labels),
    items: group.found.map((found) => ({
      id: `${found.kind}-${found.merchantId}-${found.id}`,
      title: found.kind === 'entry' ? labels.stories.entry(found.title) : found.title,
      detail: <FoundDetail found={found} merchant={merchants.length > 1} />,
      go: () => openFound(found, goToMerchant),
    })),
  }));
  return { groups, busy };
};

const labelOf = ({ kind, more }: Group, partly: boolean, { search }: Labels): string =>
  [search.kinds[kind], ...(more ? [search.more] : []), ...(partly ? [search.partly] : [])].join(' · ');

/** What tells it from others like it, in one line; whose it is, where there are several merchants. */
function FoundDetail({ found, merchant }: { readonly found: Found; readonly merchant: boolean }) {
  const { labels } = useSpeech();
  const detail = detailOf(found, labels);
  return (
    <span className="nk-found">
      {detail === '' ? null : (
        <span className="nk-found-text" title={detail}>
          {detail}
        </span>
      )}
      {merchant && found.kind !== 'merchant' ? (
        <span className="nk-found-text" title={found.merchant}>
          {found.merchant}
        </span>
      ) : null}
      {found.on === null ? null : <DateText date={found.on} />}
      {found.amount === null ? null : <Amount value={found.amount} />}
    </span>
  );
}

function detailOf({ kind, detail }: Found, labels: Labels): string {
  if (kind === 'exception') {
    const kinds: Readonly<Record<string, string>> = labels.exceptions.kinds;
    return kinds[detail] ?? detail;
  }
  if (kind === 'entry') return entryKindName(labels, detail);
  return kind === 'batch' ? institutionName(labels, detail) : detail;
}

/** Rows have a story; an exception, a file and a merchant have a place of their own. */
function openFound({ kind, id, merchantId, title }: Found, goToMerchant: (id: MerchantId) => void): void {
  switch (kind) {
    case 'exception':
      goToMerchant(merchantId);
      return follow(linkTo(paths.exceptions, { state: 'all', q: title }));
    case 'file':
      goToMerchant(merchantId);
      return follow(linkTo(paths.imports));
    case 'merchant':
      goToMerchant(merchantId);
      return follow(linkTo(paths.home));
    case 'payment':
    case 'attempt':
    case 'batch':
    case 'line':
    case 'entry':
      return follow(linkToStory(id, merchantId));
  }
}

/** A text once nobody has typed for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
