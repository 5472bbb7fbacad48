'use strict';
// Makes this Node say of itself what Node 20 says, for the test of what an older Node is told.
Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2', napi: '9' } });
