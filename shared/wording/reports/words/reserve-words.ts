import type { Language } from '../../voice.ts';

const en = {
  reserve_movements: 'Reserve by provider',
  reserve_balance: 'Reserve over time',
  reserve_holds: 'What is still held, by the day it comes back',
  reserve_held: 'Held',
  reserve_released: 'Given back',
  reserve_due: 'Of it due',
  reserve_overdue: 'Of it overdue',
  reserve_open: 'Still held',
  reserve_unexplained: 'Came without a hold',
  held_on: 'Held on',
  comes_back_on: 'Comes back on',
  at_end_of: 'At the end of',
};

type ReserveReportWords = Readonly<Record<keyof typeof en, string>>;

const bn: ReserveReportWords = {
  reserve_movements: 'সেবাদাতা অনুযায়ী রিজার্ভ',
  reserve_balance: 'সময়ের সঙ্গে রিজার্ভ',
  reserve_holds: 'এখনও যা আটকানো, ফেরতের দিন অনুযায়ী',
  reserve_held: 'আটকানো',
  reserve_released: 'ফেরত',
  reserve_due: 'তার মধ্যে প্রাপ্য',
  reserve_overdue: 'তার মধ্যে মেয়াদোত্তীর্ণ',
  reserve_open: 'এখনও আটকানো',
  reserve_unexplained: 'আটকানো ছাড়াই ফেরত',
  held_on: 'আটকানোর দিন',
  comes_back_on: 'ফেরতের দিন',
  at_end_of: 'দিনের শেষে',
};

const hi: ReserveReportWords = {
  reserve_movements: 'प्रदाता के अनुसार रिज़र्व',
  reserve_balance: 'समय के साथ रिज़र्व',
  reserve_holds: 'जो अब भी रुका है, लौटने के दिन के अनुसार',
  reserve_held: 'रोका गया',
  reserve_released: 'लौटाया गया',
  reserve_due: 'उसमें से देय',
  reserve_overdue: 'उसमें से अतिदेय',
  reserve_open: 'अब भी रुका',
  reserve_unexplained: 'बिना रोके लौटा',
  held_on: 'रोकने का दिन',
  comes_back_on: 'लौटने का दिन',
  at_end_of: 'दिन के अंत में',
};

/** Headings and titles of this kind of report alone. */
export const reserveReportWords: Readonly<Record<Language, ReserveReportWords>> = { en, bn, hi };
