/** Once before tests that run what is built: none of them runs what is older than its sources. */
export { ensureBuilt as setup } from '#scripts/build.ts'
