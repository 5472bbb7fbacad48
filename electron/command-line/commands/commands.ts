import type { Command } from '../command.ts';
import { accept } from './accept.ts';
import { accounts } from './accounts.ts';
import { close } from './close.ts';
import { demo } from './demo.ts';
import { entries } from './entries.ts';
import { entry } from './entry.ts';
import { exceptions } from './exceptions.ts';
import { history } from './history.ts';
import { importCommand } from './import.ts';
import { imports } from './imports.ts';
import { init } from './init.ts';
import { inspect } from './inspect.ts';
import { mappingAdd } from './mapping-add.ts';
import { mappingList } from './mapping-list.ts';
import { mappingRemove } from './mapping-remove.ts';
import { mappingShow } from './mapping-show.ts';
import { mappingSuggest } from './mapping-suggest.ts';
import { matches } from './matches.ts';
import { merchantAdd } from './merchant-add.ts';
import { merchantList } from './merchant-list.ts';
import { months } from './months.ts';
import { ratesAdd } from './rates-add.ts';
import { ratesImport } from './rates-import.ts';
import { ratesList } from './rates-list.ts';
import { reconcile } from './reconcile.ts';
import { redo } from './redo.ts';
import { reopen } from './reopen.ts';
import { report } from './report.ts';
import { reserve } from './reserve.ts';
import { undo } from './undo.ts';
import { unmatch } from './unmatch.ts';
import { verify } from './verify.ts';
import { writeOff } from './write-off.ts';

/** Every command by its words. What is not here is unknown. */
export const commands: Readonly<Record<string, Command>> = {
  inspect,
  demo,
  init,
  'merchant add': merchantAdd,
  'merchant list': merchantList,
  import: importCommand,
  imports,
  'mapping suggest': mappingSuggest,
  'mapping add': mappingAdd,
  'mapping list': mappingList,
  'mapping show': mappingShow,
  'mapping remove': mappingRemove,
  reconcile,
  matches,
  accept,
  unmatch,
  'write-off': writeOff,
  exceptions,
  undo,
  redo,
  history,
  close,
  reopen,
  months,
  report,
  accounts,
  entries,
  entry,
  reserve,
  'rates import': ratesImport,
  'rates list': ratesList,
  'rates add': ratesAdd,
  verify,
};
