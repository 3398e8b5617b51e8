/** Once before all tests: none of them runs kernels that are older than their sources. */
export { ensureKernels as setup } from '#scripts/buildKernels.ts'
