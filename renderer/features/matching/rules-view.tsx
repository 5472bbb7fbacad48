import { useAsk } from '../../bridge/use-ask.ts';
import { Answered } from '../../ui/answered.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { PassesPanel } from './passes-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';

/** What matching goes by: the rules that were learned or written, and the passes with what they let through. */
export function RulesView() {
  const { merchant } = usePlace();
  const rules = useAsk('matching.rules', { merchantId: merchant.id });
  const settings = useAsk('matching.settings', { merchantId: merchant.id });
  return (
    <div className="nk-stack">
      <Answered query={rules}>{(value) => <RulesPanel key={merchant.id} rules={value.rules} />}</Answered>
      <Answered query={settings}>
        {(value) => <PassesPanel key={`${merchant.id} ${JSON.stringify(value.settings)}`} settings={value.settings} />}
      </Answered>
    </div>
  );
}
