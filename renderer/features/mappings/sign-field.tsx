import { Radio } from '@mantine/core';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { EditingProps } from './editing.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { missingHere } from './missing-words.ts';

const choices = ['plain', 'flipped', 'in_out', 'flag'] as const;
type Choice = (typeof choices)[number];

const partOf: Readonly<Record<Choice, Pick<MappingDraft, 'signStyle' | 'flip'>>> = {
  plain: { signStyle: 'signed', flip: false },
  flipped: { signStyle: 'signed', flip: true },
  in_out: { signStyle: 'in_out', flip: false },
  flag: { signStyle: 'flag', flip: false },
};

const choiceOf = ({ signStyle, flip }: MappingDraft): Choice =>
  signStyle === 'signed' ? (flip ? 'flipped' : 'plain') : signStyle;

/** What tells money that came from money that went: it decides which columns are asked for. */
export function SignField({ draft, change, missing, open }: EditingProps & { readonly open: boolean }) {
  const { labels } = useSpeech();
  return (
    <Radio.Group
      label={labels.mappings.sign}
      value={open ? null : choiceOf(draft)}
      onChange={(value) => {
        const choice = choices.find((each) => each === value);
        if (choice !== undefined) change(partOf[choice], 'sign');
      }}
      error={missingHere(labels, missing, 'ask_sign')}
    >
      <div className="nk-mapping-choices">
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={labels.mapped.signs[choice]} />
        ))}
      </div>
    </Radio.Group>
  );
}
