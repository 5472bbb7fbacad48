import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { parseMonth } from '../../../shared/kernel/local-date.ts';
import type { HomeNeed, HomeReport } from '../../../shared/contract/home.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';

/** As many as a glance takes in. */
const most = 7;

/** What needs somebody today, the most money at risk first, each with the way to where it is done. */
export function NeedsPanel({ report: { needs, needsOrder } }: { readonly report: HomeReport }) {
  const { labels, voice, say } = useSpeech();
  const words = labels.home;
  const [all, setAll] = useState(false);
  if (needs.length === 0) {
    return (
      <Panel title={words.needs}>
        <EmptyState icon={IconShieldCheck} title={words.noNeeds} text={words.noNeedsText}>
          <Button component="a" href={linkTo(paths.months)} variant="default" size="xs">
            {words.closeNext}
          </Button>
        </EmptyState>
      </Panel>
    );
  }
  const shown = all ? needs : needs.slice(0, most);
  return (
    <Panel title={words.needs} hint={words.needsHint} flush>
      <ol className="nk-needs">
        {shown.map((need) => (
          <Need key={`${need.lead.to} ${need.says.code} ${JSON.stringify(need.says.facts)}`} need={need} />
        ))}
      </ol>
      {needs.length > most ? (
        <div className="nk-needs-end">
          <Button variant="subtle" size="xs" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.fewerNeeds : words.allNeeds(needs.length, voice)}
          </Button>
        </div>
      ) : null}
      {needsOrder.length === 0 ? null : (
        <p className="nk-needs-end nk-dim nk-small">{needsOrder.map((one) => say(one)).join(' ')}</p>
      )}
    </Panel>
  );
}

function Need({ need: { says, amount, lead } }: { readonly need: HomeNeed }) {
  const { say } = useSpeech();
  const { goToMonth } = usePlace();
  // The months' screen stands at the window's own month.
  const month = lead.to === 'months' ? parseMonth(lead.search['month'] ?? '') : null;
  return (
    <li>
      <a href={linkTo(paths[lead.to], lead.search)} onClick={() => (month === null ? undefined : goToMonth(month))}>
        <span>{say(says)}</span>
        {amount === null ? <span /> : <Amount value={amount} className="nk-need-amount" />}
      </a>
    </li>
  );
}
