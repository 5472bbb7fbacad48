import type { SentenceWords } from '../../sentence-words.ts';
import type { PacketsFacts } from './packets-facts.ts';

export const packetsInEnglish: SentenceWords<PacketsFacts> = {
  packet_brings_merchant: ({ merchant }) => `${merchant} becomes one of the merchants of this workspace.`,
  packet_brings_merchant_renamed: ({ merchant, name }) =>
    `${merchant} becomes one of the merchants of this workspace, as “${name}”: there is another of that name here.`,
};
