import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowsExchange,
  IconCircleCheck,
  IconCircleDashed,
  type Icon,
} from '@tabler/icons-react';
import type { WireMoney } from '../../../shared/money/wire.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import type { Standing } from './side-sums.ts';
import type { Worklist } from './use-worklist.ts';

const signs: Readonly<Record<Standing, Icon>> = {
  nothing: IconCircleDashed,
  'one side': IconCircleDashed,
  even: IconCircleCheck,
  differs: IconAlertTriangle,
  across: IconArrowsExchange,
};

/** What is on the table: the sums of both sides and what is between them, always in sight. */
export function SumBar({ work }: { readonly work: Worklist }) {
  const words = useSpeech().labels.matching;
  const { sums, gathering, hindrance } = work;
  const hindrances = {
    missing: words.hinderedMissing,
    uneven: words.hinderedUneven,
    alone: words.hinderedAlone,
    noTransfer: words.hinderedNoTransfer,
  };
  const isTransfer = gathering?.kind === 'transfer';
  return (
    <div className="nk-sum-bar" role="group" aria-label={words.sums}>
      <dl className="nk-sums">
        <SideSum name={isTransfer ? words.transferOut : words.left} values={sums.left} />
        <SideSum name={isTransfer ? words.transferIn : words.right} values={sums.right} />
        <Between work={work} />
      </dl>
      <span className="nk-hindrance" role="status">
        {hindrance === null ? '' : hindrances[hindrance]}
      </span>
      {gathering === null ? null : <GatheringButtons work={work} />}
    </div>
  );
}

function SideSum({ name, values }: { readonly name: string; readonly values: readonly WireMoney[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{values.length === 0 ? '–' : values.map((value) => <Amount key={value.currency} value={value} />)}</dd>
    </div>
  );
}

function Between({ work: { sums, gathering } }: { readonly work: Worklist }) {
  const words = useSpeech().labels.matching;
  const Sign = signs[sums.standing];
  const standings: Readonly<Record<Standing, string>> = {
    nothing: words.nothingChosen,
    'one side': words.oneSide,
    even: words.even,
    differs: gathering === null ? words.difference : words.remaining,
    across: words.twoCurrencies,
  };
  const differs = sums.standing === 'differs';
  return (
    <div className="nk-between" data-standing={sums.standing}>
      <dt>
        <Sign size={15} stroke={2} aria-hidden />
        {standings[sums.standing]}
      </dt>
      <dd>{differs ? sums.difference.map((value) => <Amount key={value.currency} value={value} />) : null}</dd>
    </div>
  );
}

function GatheringButtons({ work }: { readonly work: Worklist }) {
  const words = useSpeech().labels.matching;
  const canBook = work.sums.standing === 'differs' && work.gathering?.kind !== 'transfer';
  return (
    <span className="nk-row nk-sum-actions">
      <Button
        size="xs"
        loading={work.busy}
        onClick={() => work.acceptTable(false)}
        rightSection={<KeyHint keys="Enter" />}
      >
        {words.accept}
      </Button>
      {canBook ? (
        <Button size="xs" variant="default" onClick={() => work.acceptTable(true)} rightSection={<KeyHint keys="f" />}>
          {words.bookDifference}
        </Button>
      ) : null}
      <Button size="xs" variant="subtle" color="gray" onClick={work.leave} rightSection={<KeyHint keys="Escape" />}>
        {words.leave}
      </Button>
    </span>
  );
}
