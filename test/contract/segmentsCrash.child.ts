import { defaultRecipe } from '#shared/model/recipe.ts'
import { startTestBackend } from '#test/helpers/backend.ts'

/** A process to be killed: segments a project once. */
const [project] = process.argv.slice(2) as [string]
const tessera = await startTestBackend()
await tessera.call('projects.open', { file: (await tessera.grant(project)).id })
process.stdout.write('ready\n')
await tessera.runJob('segments.start', {
  recipe: { ...defaultRecipe, bootstrap: 20, method: { kind: 'kmeans', k: 3 } }
})
process.stdout.write('done\n')
await tessera.close()
