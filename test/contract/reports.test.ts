import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audiences, type Composition, type ReportFormat, wholeReport } from '#shared/api/reports.ts'
import { texts } from '#shared/i18n/texts.ts'
import { defaultRecipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let tessera: TestBackend
let runId: number
beforeAll(async () => {
  tessera = await startTestBackend()
  await tessera.createProject('Corner shop')
  const rows = Array.from(
    { length: 300 },
    (_, n) => `${n},c${(n * 7) % 60},2024-0${1 + (n % 8)}-1${n % 10},${10 + (n % 50)}`
  )
  const { id: file } = await tessera.grantText('orders.csv', `Order,Customer,Date,Amount\n${rows.join('\n')}\n`)
  const { mapping, currency } = await tessera.call('imports.preview', { file })
  await tessera.runJob('imports.start', { file, mapping, currency, replace: null })
  const run = await tessera.runJob('segments.start', {
    recipe: { ...defaultRecipe, method: { kind: 'kmeans', k: 3 }, bootstrap: 0 }
  })
  runId = run.result!.runId
})
afterAll(() => tessera.close())

async function save(name: string, format: ReportFormat): Promise<Buffer> {
  const path = join(tessera.folder, name)
  const { id: target } = await tessera.grant(path)
  const job = await tessera.runJob('reports.start', { runId, format, locale: 'en', target })
  expect([job.state, job.error]).toEqual(['done', null])
  return readFileSync(path)
}

test('a report as a page says what the run found, over time as well', async () => {
  const page = (await save('report.html', { kind: 'html' })).toString()
  expect(page).toContain('Corner shop')
  expect(page).toContain(texts.en.reports.time.title)
  expect(page.match(/<svg/g)!.length).toBeGreaterThan(5)
})

test('a report for the owner is a page, with the words that were written for them', async () => {
  const composition = { sections: ['overview' as const], introduction: 'Dear owner, all is well.' }
  const page = (await save('owner.html', { kind: 'html', composition })).toString()
  expect(page.match(/<section/g)).toHaveLength(1)
  expect(page).toContain('<p>Dear owner, all is well.</p>')
  const whole = await save('whole.pdf', { kind: 'pdf', paper: 'A4' })
  const owner = await save('owner.pdf', { kind: 'pdf', paper: 'A4', composition })
  expect(owner.length).toBeLessThan(whole.length)
})

test('words in letters that Inter does not have bring their font along', async () => {
  const fontsOf = async (introduction: string): Promise<string[]> => {
    const composition = { sections: ['overview' as const], introduction }
    const pdf = (await save('letters.pdf', { kind: 'pdf', paper: 'A4', composition })).toString('latin1')
    return [...new Set([...pdf.matchAll(/\/FontName \/\w+\+(\w+)-/g)].map((match) => match[1]!))].sort()
  }
  expect(await fontsOf('Good morning')).toEqual(['Inter'])
  expect(await fontsOf('שלום, مرحبا 🙂')).toEqual(['Inter', 'NotoEmoji', 'NotoSansArabic', 'NotoSansHebrew'])
})

const preview = (composition: Composition, page = 0) =>
  tessera.call('reports.preview', { runId, locale: 'en', paper: 'A4', composition, page })

test('the preview has the pages of the PDF, each as a picture', async () => {
  const whole = { sections: [...wholeReport], introduction: '' }
  const first = await preview(whole)
  const pdf = (await save('counted.pdf', { kind: 'pdf', paper: 'A4', composition: whole })).toString('latin1')
  expect(first.pages).toBe(pdf.match(/\/Type \/Page\n/g)!.length)
  expect(first.svg).toContain('Corner shop')
  expect(await preview(whole, 99)).toMatchObject({ page: first.pages - 1, pages: first.pages })
  expect(await preview({ ...whole, sections: [...audiences.owner] })).toMatchObject({ pages: 1 })
})

/** A picture of one red point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64'
)

/** Two grey points. */
const jpeg = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAx',
    'NDQ0Hyc5PTgyPC4zNDL/wAALCAABAAIBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF',
    'BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW',
    'V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi',
    '4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AK9f/9k='
  ].join(''),
  'base64'
)

test('a logo is kept in the project and stands in every format; what is no picture is refused', async () => {
  const grant = async (name: string, bytes: Uint8Array) => {
    writeFileSync(join(tessera.folder, name), bytes)
    return (await tessera.grant(join(tessera.folder, name))).id
  }
  await tessera.call('reports.setLogo', { file: await grant('logo.png', png) })
  expect(await tessera.call('reports.logo', {})).toMatchObject({ name: 'logo.png', width: 1, height: 1 })
  const composition = { sections: [...audiences.owner], introduction: '' }
  expect((await preview(composition)).svg).toContain(png.toString('base64'))
  expect((await save('logo.html', { kind: 'html', composition })).toString()).toContain(png.toString('base64'))
  expect((await save('logo.pdf', { kind: 'pdf', paper: 'A4', composition })).toString('latin1')).toContain(
    '/Subtype /Image'
  )
  expect((await preview({ ...composition, logo: false })).svg).not.toContain('<image')
  const cutOff = await grant('cut.png', png.subarray(0, 45))
  await expect(tessera.call('reports.setLogo', { file: cutOff })).rejects.toMatchObject({ code: 'notALogo' })
  const grey = await tessera.call('reports.setLogo', { file: await grant('grey.jpg', jpeg) })
  expect(grey).toMatchObject({ type: 'image/jpeg', width: 2, height: 1 })
  const half = await grant('half.jpg', jpeg.subarray(0, -4))
  await expect(tessera.call('reports.setLogo', { file: half })).rejects.toMatchObject({ code: 'notALogo' })
  const wide = Buffer.from(png)
  wide.writeUInt32BE(9000, 16)
  await expect(tessera.call('reports.setLogo', { file: await grant('wide.png', wide) })).rejects.toMatchObject({
    code: 'logoTooLarge'
  })
  const large = await grant('large.png', new Uint8Array(1_000_001))
  await expect(tessera.call('reports.setLogo', { file: large })).rejects.toMatchObject({ code: 'logoTooLarge' })
  expect(await tessera.call('reports.setLogo', { file: null })).toBeNull()
})

test('how the report is composed stays with its project', async () => {
  const path = await tessera.createProject('Composed')
  expect(await tessera.call('reports.composition', {})).toBeNull()
  const composition = {
    sections: ['cover' as const, { title: 'For you', text: 'Two words' }],
    introduction: 'Dear all'
  }
  await tessera.call('reports.keepComposition', { composition })
  await tessera.createProject('Not yet')
  expect(await tessera.call('reports.composition', {})).toBeNull()
  await tessera.call('projects.open', { file: (await tessera.grant(path)).id })
  expect(await tessera.call('reports.composition', {})).toEqual(composition)
})

test('templates are kept outside of projects; one of the same name is replaced', async () => {
  const owner = { sections: [...audiences.owner], introduction: '' }
  await tessera.call('reports.saveTemplate', { name: 'B', composition: owner })
  await tessera.call('reports.saveTemplate', { name: 'a', composition: owner })
  await tessera.call('reports.saveTemplate', { name: 'b', composition: { ...owner, client: 'Rose' } })
  await tessera.createProject('Another shop')
  expect(
    (await tessera.call('reports.templates', {})).map(({ name, composition }) => [name, composition.client])
  ).toEqual([
    ['a', undefined],
    ['b', 'Rose']
  ])
  expect(await tessera.call('reports.deleteTemplate', { name: 'B' })).toHaveLength(1)
})
