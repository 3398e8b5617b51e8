import { definitionOf, exportPart } from '#report/definition/definition.ts'
import { definitionText } from '#report/definition/inLines.ts'
import type { Input } from '#shared/api/contract.ts'
import type { Context } from '../context.ts'
import { definitionInput } from '../reports/definitionInput.ts'
import { wallClock } from '../reports/wallClock.ts'
import { readMeta } from '../store/meta.ts'
import { wordsIn } from '../words.ts'

/** What a chart shows, and what it was made from. */
export function definitionOfChart(
  { runId, locale, chart }: Pick<Input<'charts.save'>, 'runId' | 'locale' | 'chart'>,
  name: string,
  { session, options }: Pick<Context, 'session' | 'options'>
): string {
  const store = session.store()
  const t = wordsIn(locale)
  const common = { version: options.version, made: wallClock() }
  const made =
    runId === null
      ? [exportPart({ view: null, project: readMeta(store.reader, 'name') ?? '', ...common }, t, locale)]
      : definitionOf(definitionInput({ store, runId, ...common }), t, locale)
  const shown = {
    title: t('definition.chart'),
    facts: [chart.title, chart.description].map((text) => ({ term: '', text }))
  }
  return definitionText(t('definition.title', { name }), [shown, ...made])
}
