import type { SentenceWords } from '../../sentence-words.ts';
import type { PacketsFacts } from './packets-facts.ts';

export const packetsInBengali: SentenceWords<PacketsFacts> = {
  packet_brings_merchant: ({ merchant }) => `${merchant} এই ওয়ার্কস্পেসের একজন মার্চেন্ট হবেন।`,
  packet_brings_merchant_renamed: ({ merchant, name }) =>
    `${merchant} এই ওয়ার্কস্পেসে “${name}” নামে একজন মার্চেন্ট হবেন: এই নামে এখানে আরেকজন আছেন।`,
};
