/** What a program can import without installing it, and what it never needs at run time. */

/** Node's own modules (nodejs.org/api, Node 24). */
export const BUILTINS: ReadonlySet<string> = new Set(
  'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite stream string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib'.split(
    ' ',
  ),
)

/**
 * Packages that develop, check or compile a program and are no part of it when it runs. A program that imports one of
 * them all the same is found by its imports.
 */
const TOOLS: ReadonlySet<string> = new Set(
  'typescript ts-node ts-node-dev tsx tsup tsdown esbuild swc webpack webpack-cli webpack-dev-server rollup vite parcel nodemon rimraf del-cli shx cpx cpx2 cpy-cli copyfiles ncp npm-run-all npm-run-all2 run-s concurrently cross-env husky lint-staged pre-commit commitizen cz-conventional-changelog standard-version semantic-release release-it eslint tslint prettier standard xo jshint jest ts-jest babel-jest mocha chai sinon ava tap nyc c8 istanbul vitest supertest nock cypress playwright testcontainers mongodb-memory-server faker tsc-alias tsc-watch tsconfig-paths-webpack-plugin ts-loader babel-loader source-map-explorer sass node-sass postcss autoprefixer tailwindcss typedoc jsdoc dpdm madge depcheck npm-check-updates only-allow patch-package prisma dotenv-cli env-cmd sequelize-cli redoc-cli nyc proxyquire rewire chai-http codecov coveralls webpack-node-externals run-script-webpack-plugin git-cz commitlint grunt gulp turbo nx lerna ttypescript ts-patch ts-mockito unplugin-swc terser uglify-js nest-cli'.split(
    ' ',
  ),
)
const TOOL_FAMILIES =
  /^@types\/|^@typescript-eslint\/|^eslint-|^@eslint\/|^@babel\/|^babel-|^@swc\/(cli|core|jest|register|helpers)$|^@nestjs\/(cli|schematics|testing)$|^@commitlint\/|^@semantic-release\/|^@jest\/|^jest-|^prettier-|^@prettier\/|^@tsconfig\/|^@testing-library\/|^@vitest\/|^@storybook\/|^stylelint|^grunt-|^gulp-|^karma|^tslint-|^@biomejs\/|^@rollup\/|^rollup-plugin-|^@vitejs\/|^vite-plugin-|-loader$|-webpack-plugin$|^@microsoft\/api-extractor|^mocha-|^chai-|^cz-|^@graphql-codegen\/|^@faker-js\//

export function isDevelopmentTool(name: string): boolean {
  return TOOLS.has(name) || TOOL_FAMILIES.test(name)
}
