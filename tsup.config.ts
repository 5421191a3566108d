import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

/** Import path → source. A test holds this against `exports` and the docs. */
const core = {
  index: 'src/index.ts',
  console: 'src/adapters/console/index.ts',
  dynamodb: 'src/adapters/dynamodb/index.ts',
  email: 'src/adapters/email/index.ts',
  express: 'src/hosts/express.ts',
  http: 'src/http/index.ts',
  lambda: 'src/hosts/lambda.ts',
  memory: 'src/adapters/memory/index.ts',
  opentelemetry: 'src/adapters/opentelemetry/index.ts',
  sns: 'src/adapters/sns/index.ts',
  sqlite: 'src/adapters/sqlite/index.ts',
  webhook: 'src/adapters/webhook/index.ts',
  whatsapp: 'src/adapters/whatsapp/index.ts',
}

/** Built apart: it keeps the rules' examples. */
const testing = { testing: 'src/testing/index.ts' }

/**
 * The rules' own examples are run by tests and by `relevo/testing`; a bot has no use for them. They are most of the
 * ruleset's size.
 */
const withoutExamples: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]detection[\\/]rules[\\/]es[\\/].*\.ts$/ }, async ({ path }) => {
      const file = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true)
      const { transformed } = ts.transform(file, [replaceExamples])
      return { contents: ts.createPrinter().printFile(transformed[0] as ts.SourceFile), loader: 'ts' }
    })
  },
}

const replaceExamples: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node =>
    ts.isPropertyAssignment(node) && node.name.getText(file) === 'examples'
      ? ts.factory.createPropertyAssignment('examples', ts.factory.createStringLiteral('checked-at-build'))
      : ts.visitEachChild(node, visit, context)
  return ts.visitNode(file, visit) as ts.SourceFile
}

/** Programs that use the package as anyone would; not shipped. */
const programs: Readonly<Record<string, Record<string, string>>> = {
  'examples/express': { main: 'examples/express/main.ts', say: 'examples/express/say.ts' },
  'examples/lambda': { handler: 'examples/lambda/handler.ts' },
  'test/bench': { bench: 'test/bench/bench.ts' },
}

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  // Left to itself tsup turns node:sqlite into a module that does not exist.
  removeNodeProtocol: false,
  treeshake: true,
  clean: false,
}

const external = [/^node:/, /^hono/, /^@hono\//, 'libsql', 'standardwebhooks', 'zod']

export default defineConfig((overrides) => {
  const entry = { ...core, ...testing }
  const dts = overrides.dts === false ? false : { entry, compilerOptions: { ignoreDeprecations: '6.0' } }
  return [
    {
      ...shared,
      name: 'core',
      entry: core,
      format: ['esm', 'cjs'],
      splitting: true,
      // The rules are most of what is loaded; bots on a cold start pay for every byte.
      minify: true,
      external,
      dts,
      esbuildPlugins: [withoutExamples],
    },
    { ...shared, name: 'testing', entry: testing, format: ['esm', 'cjs'], external, dts: false },
    {
      ...shared,
      name: 'cli',
      entry: { relevo: 'src/cli/relevo.ts' },
      outDir: 'dist/cli',
      format: ['esm'],
      external,
      dts: false,
      // Its parsers are bundled, so that installing the package brings zod alone; some of them are CommonJS.
      platform: 'node',
      minify: true,
      splitting: true,
      banner: {
        js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
      },
    },
    ...Object.keys(programs).map(
      (name): Options => ({
        ...shared,
        name,
        entry: programs[name] as Record<string, string>,
        outDir: `${name}/dist`,
        // As a user's build sees it: `relevo` is a package, not these sources.
        tsconfig: 'examples/tsconfig.json',
        format: ['esm'],
        external: [/^relevo/],
        skipNodeModulesBundle: true,
        dts: false,
      }),
    ),
  ]
})
