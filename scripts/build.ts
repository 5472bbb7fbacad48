import { buildAll } from './bundles.ts';
import { madeStandInDriver } from './electron-runtime/stand-in-driver.ts';

await buildAll(await madeStandInDriver());
