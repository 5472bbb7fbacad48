import type { SentenceWords } from '../../sentence-words.ts';
import type { PacketsFacts } from './packets-facts.ts';

export const packetsInHindi: SentenceWords<PacketsFacts> = {
  packet_brings_merchant: ({ merchant }) => `${merchant} इस वर्कस्पेस के मर्चेंटों में जुड़ जाएगा।`,
  packet_brings_merchant_renamed: ({ merchant, name }) =>
    `${merchant} इस वर्कस्पेस में “${name}” नाम से जुड़ेगा: इस नाम का एक मर्चेंट यहाँ पहले से है।`,
};
