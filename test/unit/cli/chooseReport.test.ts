import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { chooseReport } from '#cli/chooseReport.ts'
import type { Client } from '#cli/client.ts'
import type { Composition } from '#shared/api/reports.ts'
import { ownFolders } from '#test/helpers/folders.ts'

const folders = ownFolders()
afterAll(folders.remove)

const composition: Composition = { sections: ['cover', { title: 'For the board', text: 'Hello' }], introduction: '' }
const client = { call: async () => [{ name: 'Board', composition }] } as unknown as Client
const none = { reportTemplate: undefined, reportDesign: undefined }
const design = (content: unknown) => {
  const path = join(folders.folder, 'design.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return chooseReport(client, { ...none, reportDesign: path })
}

test('without a choice the report is whole', async () => {
  expect(await chooseReport(client, none)).toBeUndefined()
})

test('a template is found by its name, large or small letters; of another one it says which there are', async () => {
  expect(await chooseReport(client, { ...none, reportTemplate: 'bOARD' })).toEqual(composition)
  await expect(chooseReport(client, { ...none, reportTemplate: 'Shop' })).rejects.toMatchObject({
    key: 'cli.usage.noSuchTemplate',
    params: { name: 'Shop', names: 'Board' }
  })
})

test('a design is a composition, a template, or the record of an earlier report', async () => {
  expect(await design(composition)).toEqual(composition)
  expect(await design({ name: 'Board', composition })).toEqual(composition)
  expect(await design({ format: 'tessera-run', report: composition })).toEqual(composition)
})

test.each(['no JSON', {}, { sections: ['weather'], introduction: '' }, { report: null }])(
  'what is no design is refused by its name: %j',
  async (content) => {
    await expect(design(content)).rejects.toMatchObject({
      key: 'cli.usage.notADesign',
      params: { name: 'design.json' }
    })
  }
)
