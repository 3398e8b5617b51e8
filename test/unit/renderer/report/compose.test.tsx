import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { audiences, wholeReport } from '#shared/api/reports.ts'
import { openStep } from '../segments/openStep.tsx'

const parts = () => within(screen.getByRole('heading', { name: /What stands in it/ }).parentElement!)

test('the page of the PDF stands beside it and can be turned', async () => {
  const { host, user } = await openStep('Report', { project: 'segmented' })
  expect(await screen.findByRole('img', { name: /Page 1 of 3 of the report/ })).toHaveTextContent('page 0')
  await user.click(screen.getByRole('button', { name: 'Next page' }))
  expect(await screen.findByRole('img', { name: /Page 2 of 3/ })).toHaveTextContent('page 1')
  expect(host.asked('reports.preview')?.composition.sections).toEqual([...wholeReport])
})

test('parts are chosen for whom, moved, left out and joined by own words; the preview and the file get the same', async () => {
  const { host, user } = await openStep('Report', { project: 'segmented' })
  await user.click(await screen.findByText('The marketing team'))
  await user.click(parts().getByRole('button', { name: 'Move down: Cover' }))
  expect(screen.getByText('Cover is now at place 2 of 4.')).toBeInTheDocument()
  await user.click(parts().getByRole('switch', { name: 'Over time' }))
  await user.click(screen.getByRole('button', { name: 'Add a text of your own' }))
  await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Call them.')
  await user.type(screen.getByRole('textbox', { name: 'Made for' }), 'Rose')
  const sections = [
    'overview',
    'cover',
    'segments',
    'kept',
    'categories',
    'texts',
    { title: 'A word before', text: 'Call them.' }
  ]
  await waitFor(() => expect(host.asked('reports.preview')?.composition).toMatchObject({ sections, client: 'Rose' }))
  await user.click(screen.getByRole('button', { name: 'Save the report' }))
  await waitFor(() =>
    expect(host.asked('reports.start')?.format).toMatchObject({
      kind: 'pdf',
      composition: { sections, client: 'Rose' }
    })
  )
})

test('what was composed is there again after another step, and can be undone there', async () => {
  const { host, user } = await openStep('Report', { project: 'segmented' })
  await user.click(await screen.findByText('The owner'))
  await user.click(screen.getByRole('button', { name: 'Add a text of your own' }))
  const steps = within(screen.getByRole('navigation'))
  await user.click(steps.getByRole('button', { name: /Features/ }))
  await user.click(steps.getByRole('button', { name: /Report/ }))
  const title = await screen.findByRole('textbox', { name: 'Title' })
  await user.clear(title)
  await user.type(title, 'Mine')
  await user.click(screen.getByText('The marketing team'))
  expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine')
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  expect(screen.getByRole('radio', { name: 'The marketing team' })).toBeChecked()
  expect(host.asked('reports.keepComposition')?.composition.sections).toEqual([...audiences.team])
  expect(host.calls.map(({ method }) => method)).not.toContain('history.go')
})

test('texts of one’s own take their titles with them', async () => {
  const { user } = await openStep('Report', { project: 'segmented' })
  await user.click(await screen.findByText('The owner'))
  for (const title of ['One', 'Two']) {
    await user.click(screen.getByRole('button', { name: 'Add a text of your own' }))
    const boxes = screen.getAllByRole('textbox', { name: 'Title' })
    await user.clear(boxes.at(-1)!)
    await user.type(boxes.at(-1)!, title)
  }
  const titles = () => screen.getAllByRole('textbox', { name: 'Title' }).map((box) => (box as HTMLInputElement).value)
  expect(titles()).toEqual(['One', 'Two'])
  await user.click(screen.getByRole('button', { name: 'Move up: Two' }))
  expect(titles()).toEqual(['Two', 'One'])
  await user.click(screen.getByRole('button', { name: 'Remove: Two' }))
  expect(titles()).toEqual(['One'])
})

test('a template brings its composition back, and can be deleted', async () => {
  const { user } = await openStep('Report', { project: 'segmented' })
  await user.click(await screen.findByText('The owner'))
  await user.type(screen.getByRole('textbox', { name: 'Name of the template' }), 'For owners')
  await user.click(screen.getByRole('button', { name: 'Save as template' }))
  expect(await screen.findByText('“For owners” is kept, for every project.')).toBeVisible()
  await user.click(screen.getByText('A statistician'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Use a template' }), '')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Use a template' }), 'For owners')
  expect(screen.getByRole('radio', { name: 'The owner' })).toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Delete the template “For owners”' }))
  expect(await screen.findByText('“For owners” is deleted.')).toBeVisible()
  expect(audiences.owner).toEqual(['onePage'])
})

test('a logo is kept in the project, shown or not, and taken away', async () => {
  const { host, user } = await openStep('Report', { project: 'segmented' })
  host.picks.push({ id: 'logo', name: 'logo.png', size: 900 })
  await user.click(await screen.findByRole('button', { name: 'Choose a picture' }))
  await user.click(await screen.findByRole('switch', { name: 'Show the logo' }))
  await waitFor(() => expect(host.asked('reports.preview')?.composition.logo).toBe(false))
  await user.click(screen.getByRole('button', { name: 'Remove the logo' }))
  expect(await screen.findByRole('button', { name: 'Choose a picture' })).toBeVisible()
})
