import type { MessageKind } from '../../shared/contract/message.ts';
import type { SeenPacket } from '../../shared/contract/packets.ts';
import { say } from '../../shared/wording/say.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { wordRows } from './contact-view.ts';
import { utcMinute } from './utc-minute.ts';

export const kindWords: Readonly<Record<MessageKind, string>> = {
  request: 'a request',
  proposal: 'an agreement to sign',
  acceptance: 'a signed agreement',
  refusal: 'an agreement declined',
  notice: 'a word on where the merchant stands',
  month: 'a closed month',
};

export const packetJson = ({ says, ...seen }: SeenPacket, voice: Voice) => ({
  ...seen,
  says: says.map((one) => say(one, voice)),
});

/** Who sent it, what it is and what taking it does. Somebody nobody has verified is shown with their words. */
export function packetText({ kind, sender, sentAt, merchant, says }: SeenPacket, voice: Voice): string {
  return [
    `${merchant.name}: ${kindWords[kind]} from ${sender.name}, sent ${utcMinute(sentAt)} (UTC).`,
    ...says.map((one) => `  · ${say(one, voice)}`),
    ...(sender.verified
      ? []
      : [
          `${sender.name} is not verified. Ask them for their words, by telephone or face to face; only theirs are`,
          wordRows(sender.words),
        ]),
  ].join('\n');
}
