import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';

/** A late payment is worth knowing while somebody may still act on it; after this many days it is history. */
const lateDays = 40;

/**
 * How far back sales are looked at for one that was collected twice: as long as a customer usually has to dispute a card
 * payment (120 days with Visa and Mastercard from the day of the payment or its delivery).
 */
const duplicateDays = 120;

export const lateSince = (today: LocalDate): LocalDate => addDays(today, -lateDays);

export const duplicatesSince = (today: LocalDate): LocalDate => addDays(today, -duplicateDays);
