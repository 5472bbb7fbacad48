import { hdfcStatement } from './hdfc-statement/hdfc-statement.ts';
import { phonepeSettlement } from './phonepe-settlement/phonepe-settlement.ts';
import type { TableFormat } from './table/table-format.ts';
import type { TextFormat } from './text/text-format.ts';

/** Every format that is read: tables by their header, the others by what they begin with. A new one is a folder and a line here. */
export const tableFormats: readonly TableFormat[] = [phonepeSettlement, hdfcStatement] as readonly TableFormat[];

export const textFormats: readonly TextFormat[] = [];

export const formats: readonly (TableFormat | TextFormat)[] = [...textFormats, ...tableFormats];
