import { cashbackPresets } from '../../../shared/catalogue/cashback-schemes.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { linkToCashback, type CashbackPlace } from './cashback-place.ts';

type PresetButtonsProps = {
  readonly place: CashbackPlace;
  /** Whether terms of one’s own are offered beside them. */
  readonly own: boolean;
};

/** Offers to begin with, each with its story; and terms of one’s own. */
export function PresetButtons({ place, own }: PresetButtonsProps) {
  const words = useSpeech().labels.cashback;
  return (
    <div className="nk-cashback-presets" role="group" aria-label={words.beginWith}>
      {cashbackPresets.map(({ id }) => (
        <a key={id} className="nk-cashback-preset" href={linkToCashback({ ...place, edit: `new:${id}` })}>
          <strong>{words.presets[id].name}</strong>
          <span className="nk-soft nk-small">{words.presets[id].story}</span>
          <span className="nk-dim nk-small">{words.checkTerms}</span>
        </a>
      ))}
      {own ? (
        <a className="nk-cashback-preset" href={linkToCashback({ ...place, edit: 'new' })}>
          <strong>{words.ownTerms}</strong>
          <span className="nk-soft nk-small">{words.emptyText}</span>
        </a>
      ) : null}
    </div>
  );
}
