/**
 * Imported first by whatever opens the driver. The driver is compiled for Node-API 10 and on an older Node it does not
 * fail but crashes without a word, so Node is asked before the driver is loaded. In the app the driver was packed to fit
 * its Electron, which needs no such check. Source: nodejs.org/api/n-api.html, version matrix.
 */
if (process.versions['electron'] === undefined && Number(process.versions['napi']) < 10) {
  process.stderr.write(
    `Nikash needs Node 24 (this is Node ${process.versions.node}): its ledger would crash on an older one. ` +
      'Run it through npm, which brings the right Node, or install Node 24.\n',
  );
  process.exit(2);
}
