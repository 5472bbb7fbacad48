/**
 * The day on which reports count what stands in `account_day` or `journal_entry`: its own, or, where its own month was closed when it
 * came, the first day of the month that counts it. So whole months come to what each month was reported with, and every range to
 * what its days and months come to.
 * @param day the column of the row's own day, `period` the one of the month that counts it.
 */
export const countedDay = (day: string, period: string): string =>
  `iif(substr(${day}, 1, 7) = ${period}, ${day}, ${period} || '-01')`;
