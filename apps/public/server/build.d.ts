/** What `remix vite:build` writes: the pages, ready to be asked for. */
declare module '#build' {
  const build: import('@remix-run/node').ServerBuild
  export = build
}
