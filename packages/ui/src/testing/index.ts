export { serverBuildOf } from './server-build.ts'
