import type { MessageKind } from '../../../shared/contract/message.ts';
import type { Language } from '../../../shared/wording/voice.ts';

/** Of a file that was opened: a packet or a contact card. */
const en = {
  opening: 'Opening the file…',
  packetTitle: {
    request: (merchant: string) => `A request from ${merchant}`,
    proposal: (merchant: string) => `An agreement for ${merchant}, to be signed`,
    acceptance: (merchant: string) => `The agreement of ${merchant}, signed`,
    refusal: (merchant: string) => `The agreement of ${merchant} was declined`,
    notice: (merchant: string) => `Where ${merchant} stands`,
    month: (merchant: string) => `A closed month of ${merchant}`,
  } satisfies Record<MessageKind, (merchant: string) => string>,
  from: 'From',
  sentAt: 'Sent',
  does: 'What taking it does',
  senderUnverified: (name: string) =>
    `Nobody has verified ${name} here. Compare these words with them, by telephone or face to face, before you rely on it.`,
  senderUnknown: (name: string) =>
    `You do not know this sender, who goes by the name of ${name}. Compare these words with the person you expect it from, by telephone or face to face.`,
  take: 'Take it',
  packetTaken: (what: string) => `Taken: ${what}.`,
  sayWho: 'Say who you are',
  cardTitle: (name: string) => `Contact card of ${name}`,
  cardText: (name: string) => `Keep ${name} as a contact to send them something, or to know what comes from them.`,
  cardKnown: (name: string) => `${name} is one of your contacts already.`,
  cardYourself: 'This is your own contact card. Give it to others; take theirs here.',
  addContact: 'Keep as a contact',
  contactAdded: (name: string) => `${name} is one of your contacts now.`,
};

type OpenedFileWords = typeof en;

const bn: OpenedFileWords = {
  opening: 'ফাইল খোলা হচ্ছে…',
  packetTitle: {
    request: (merchant) => `${merchant}-এর আবেদন`,
    proposal: (merchant) => `${merchant}-এর চুক্তি, সইয়ের অপেক্ষায়`,
    acceptance: (merchant) => `${merchant}-এর চুক্তি, সই করা`,
    refusal: (merchant) => `${merchant}-এর চুক্তি মানা হয়নি`,
    notice: (merchant) => `${merchant}-এর অবস্থা`,
    month: (merchant) => `${merchant}-এর বন্ধ করা মাস`,
  },
  from: 'কার কাছ থেকে',
  sentAt: 'পাঠানো হয়েছে',
  does: 'নিলে কী হবে',
  senderUnverified: (name) =>
    `${name}-কে এখানে কেউ যাচাই করেননি। এর উপর ভরসা করার আগে ফোনে বা সামনাসামনি তাঁর সঙ্গে এই শব্দগুলো মিলিয়ে নিন।`,
  senderUnknown: (name) =>
    `${name} নামের এই প্রেরককে আপনি চেনেন না। যাঁর কাছ থেকে এটি আসার কথা, ফোনে বা সামনাসামনি তাঁর সঙ্গে এই শব্দগুলো মিলিয়ে নিন।`,
  take: 'নিন',
  packetTaken: (what) => `নেওয়া হল: ${what}।`,
  sayWho: 'আপনি কে তা বলুন',
  cardTitle: (name) => `${name}-এর পরিচয়পত্র`,
  cardText: (name) => `${name}-কে পরিচিতি হিসেবে রাখুন: তাঁকে কিছু পাঠাতে, বা তাঁর কাছ থেকে যা আসে তা চিনতে।`,
  cardKnown: (name) => `${name} আগে থেকেই আপনার পরিচিত।`,
  cardYourself: 'এটি আপনার নিজের পরিচয়পত্র। অন্যদের দিন; তাঁদেরটি এখানে নিন।',
  addContact: 'পরিচিতি হিসেবে রাখুন',
  contactAdded: (name) => `${name} এখন আপনার পরিচিত।`,
};

const hi: OpenedFileWords = {
  opening: 'फ़ाइल खुल रही है…',
  packetTitle: {
    request: (merchant) => `${merchant} का आवेदन`,
    proposal: (merchant) => `${merchant} का समझौता, हस्ताक्षर के लिए`,
    acceptance: (merchant) => `${merchant} का समझौता, हस्ताक्षरित`,
    refusal: (merchant) => `${merchant} का समझौता नहीं माना गया`,
    notice: (merchant) => `${merchant} की स्थिति`,
    month: (merchant) => `${merchant} का बंद किया गया महीना`,
  },
  from: 'किससे',
  sentAt: 'भेजा गया',
  does: 'लेने पर क्या होगा',
  senderUnverified: (name) =>
    `${name} को यहाँ किसी ने सत्यापित नहीं किया है। इस पर भरोसा करने से पहले ये शब्द उनसे फ़ोन पर या आमने-सामने मिलाएँ।`,
  senderUnknown: (name) =>
    `${name} नाम के इस भेजने वाले को आप नहीं जानते। जिससे यह आना था, उसके साथ ये शब्द फ़ोन पर या आमने-सामने मिलाएँ।`,
  take: 'लें',
  packetTaken: (what) => `लिया गया: ${what}।`,
  sayWho: 'बताएँ कि आप कौन हैं',
  cardTitle: (name) => `${name} का संपर्क-कार्ड`,
  cardText: (name) => `${name} को संपर्क में रखें: उन्हें कुछ भेजने के लिए, या उनसे जो आए उसे पहचानने के लिए।`,
  cardKnown: (name) => `${name} पहले से आपके संपर्कों में हैं।`,
  cardYourself: 'यह आपका अपना संपर्क-कार्ड है। दूसरों को दें; उनका यहाँ लें।',
  addContact: 'संपर्क में रखें',
  contactAdded: (name) => `${name} अब आपके संपर्कों में हैं।`,
};

export const openedFileWords = { en, bn, hi } satisfies Readonly<Record<Language, OpenedFileWords>>;
