import { useMemo } from 'react';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { accountName } from './account-name.ts';

/** What the merchant's accounts are called: `HDFC Bank XX4321`. An id that is none of theirs stands as it is. */
export function useAccountNames(): (id: string) => string {
  const { labels } = useSpeech();
  const { merchant } = usePlace();
  return useMemo(() => {
    const names = new Map(
      merchant.accounts.map(({ id, institution, number }) => [
        id,
        institutionName(labels, accountName({ institution, number })),
      ]),
    );
    return (id) => names.get(id) ?? id;
  }, [labels, merchant.accounts]);
}
