import type { Command } from '../command.ts';
import { close } from './close.ts';
import { demo } from './demo.ts';
import { exceptions } from './exceptions.ts';
import { importCommand } from './import.ts';
import { imports } from './imports.ts';
import { init } from './init.ts';
import { inspect } from './inspect.ts';
import { merchantAdd } from './merchant-add.ts';
import { merchantList } from './merchant-list.ts';
import { reconcile } from './reconcile.ts';
import { report } from './report.ts';
import { verify } from './verify.ts';

/** Every command by its words. What is not here is unknown. */
export const commands: Readonly<Record<string, Command>> = {
  inspect,
  demo,
  init,
  'merchant add': merchantAdd,
  'merchant list': merchantList,
  import: importCommand,
  imports,
  reconcile,
  exceptions,
  close,
  report,
  verify,
};
