/**
 * Imported first by whatever opens the driver. The driver is compiled for Node-API 10 and on an older runtime it does not
 * fail but crashes without a word, so the runtime is asked before the driver is loaded. A driver compiled for the
 * runtime at hand (NIKASH_NATIVE_BINDING) needs no such check. Source: nodejs.org/api/n-api.html, version matrix.
 */
const nodeApi = Number(process.versions['napi']);
const ownDriver = process.env['NIKASH_NATIVE_BINDING'];

if (nodeApi < 10 && (ownDriver === undefined || ownDriver === '')) {
  process.stderr.write(
    `Nikash needs Node 24 (this is Node ${process.versions.node}): its ledger would crash on an older one. ` +
      'Run it through npm, which brings the right Node, or install Node 24.\n',
  );
  process.exit(2);
}
