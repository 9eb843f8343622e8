import { symlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cached, keyOf, root } from './cache.ts'

/** Of the package only what is used here: it belongs to `tsx`, which reads the sources with it too. */
type Esbuild = { build(options: Record<string, unknown>): Promise<unknown> }
type Build = { onLoad(which: { filter: RegExp }, load: (file: { path: string }) => Promise<object>): void }

const esbuild = () => createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild') as Esbuild

/** What a file reads from beside itself stays there. */
const keepsPlace = {
  name: 'keeps-place',
  setup: ({ onLoad }: Build) =>
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const contents = (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      )
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    }),
}

/**
 * The folder with the programs that tests start, each gathered in one file: a process then starts in a third of the
 * time, most of which `tsx` would spend on reading some hundred sources one by one. Their names end in `.mjs`.
 */
export const gatherPrograms = (): Promise<string> =>
  cached(`programs-${keyOf('src', 'test/support', 'package-lock.json')}-${root.replaceAll('/', '-')}`, async outdir => {
    await esbuild().build({
      absWorkingDir: root,
      entryPoints: ['src/main.ts', 'test/support/children/*.ts'],
      ...{ outdir, outbase: root, outExtension: { '.js': '.mjs' } },
      ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external' },
      ...{ jsx: 'automatic', jsxImportSource: 'hono/jsx' },
      plugins: [keepsPlace],
    })
    symlinkSync(join(root, 'node_modules'), join(outdir, 'node_modules'))
  })
