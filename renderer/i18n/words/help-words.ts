import type { HelpGroup } from '../../../shared/help/help-pages.ts';
import type { Language, Voice } from '../../../shared/wording/voice.ts';

const en = {
  title: 'Help',
  lead: 'How everything works. It is all here, without the internet.',
  pages: 'Pages',
  groups: {
    start: 'Begin here',
    screens: 'Screen by screen',
    safety: 'Safe and your own',
    reference: 'Look it up',
  } satisfies Readonly<Record<HelpGroup, string>> as Readonly<Record<HelpGroup, string>>,
  search: 'Search the help',
  found: (n: number, v: Voice) => (n === 0 ? 'Nothing found' : `${v.number(n)} ${n === 1 ? 'place' : 'places'} found`),
  nothingFound: 'Try another word, or fewer of them.',
  ofThisScreen: 'Help for this screen',
  howItWorks: 'How this works',
  explained: (kind: string) => `What “${kind}” means and what to do`,
  moreInHelp: 'More in the help',
  openScreen: (screen: string) => `Open ${screen}`,
  onThisPage: 'On this page',
  previous: 'Before',
  next: 'Next',
  back: 'Back',
  whereFiles: 'Where to get these files',
};

export type HelpWords = typeof en;

const bn: HelpWords = {
  title: 'সহায়তা',
  lead: 'কী কীভাবে চলে। সবই এখানে, ইন্টারনেট ছাড়াই।',
  pages: 'পাতা',
  groups: {
    start: 'এখান থেকে শুরু',
    screens: 'একটি একটি পর্দা',
    safety: 'নিরাপদ, নিজের মতো',
    reference: 'দেখে নিন',
  },
  search: 'সহায়তায় খুঁজুন',
  found: (n, v) => (n === 0 ? 'কিছু পাওয়া যায়নি' : `${v.number(n)} জায়গায় পাওয়া গেছে`),
  nothingFound: 'অন্য শব্দ দিয়ে, বা কম শব্দে চেষ্টা করুন।',
  ofThisScreen: 'এই পর্দার সহায়তা',
  howItWorks: 'এটি কীভাবে চলে',
  explained: (kind) => `“${kind}” মানে কী, আর কী করবেন`,
  moreInHelp: 'সহায়তায় আরও',
  openScreen: (screen) => `${screen} খুলুন`,
  onThisPage: 'এই পাতায়',
  previous: 'আগে',
  next: 'পরে',
  back: 'ফিরে যান',
  whereFiles: 'এই ফাইলগুলো কোথায় পাবেন',
};

const hi: HelpWords = {
  title: 'मदद',
  lead: 'क्या कैसे चलता है। सब यहीं है, इंटरनेट के बिना।',
  pages: 'पन्ने',
  groups: {
    start: 'यहाँ से शुरू करें',
    screens: 'एक-एक स्क्रीन',
    safety: 'सुरक्षित और अपना',
    reference: 'ढूँढ लें',
  },
  search: 'मदद में खोजें',
  found: (n, v) => (n === 0 ? 'कुछ नहीं मिला' : `${v.number(n)} ${n === 1 ? 'जगह' : 'जगहों'} पर मिला`),
  nothingFound: 'कोई और शब्द, या कम शब्द आज़माएँ।',
  ofThisScreen: 'इस स्क्रीन की मदद',
  howItWorks: 'यह कैसे चलता है',
  explained: (kind) => `“${kind}” का मतलब, और क्या करें`,
  moreInHelp: 'मदद में और',
  openScreen: (screen) => `${screen} खोलें`,
  onThisPage: 'इस पन्ने पर',
  previous: 'पहले',
  next: 'आगे',
  back: 'वापस',
  whereFiles: 'ये फ़ाइलें कहाँ मिलेंगी',
};

export const helpWords: Readonly<Record<Language, HelpWords>> = { en, bn, hi };
