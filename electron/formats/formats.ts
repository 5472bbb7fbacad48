import type { CsvFormat } from './csv/csv-format.ts';
import { hdfcStatement } from './hdfc-statement/hdfc-statement.ts';
import { phonepeSettlement } from './phonepe-settlement/phonepe-settlement.ts';

/** Every format that is read. A new one is a folder and a line here. */
export const formats: readonly CsvFormat[] = [phonepeSettlement, hdfcStatement] as readonly CsvFormat[];
