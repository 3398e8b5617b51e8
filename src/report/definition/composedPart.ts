import { type Audience, audiences, type Composition } from '#shared/api/reports.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import type { DefinitionPart } from './definition.ts'

type Sections = Composition['sections']

/** Whom the parts are for, where they are exactly those for somebody. */
function audienceOf(sections: Sections): Audience | null {
  const same = (known: readonly string[]): boolean =>
    known.length === sections.length && known.every((section, i) => section === sections[i])
  return (Object.keys(audiences) as Audience[]).find((audience) => same(audiences[audience])) ?? null
}

/** How a report was composed: for whom, by which template, of which parts, in their order. */
export function composedPart(
  { sections, client = '', introduction }: Composition,
  template: string | null,
  t: Translate
): DefinitionPart {
  const names = sections.map((section) =>
    typeof section === 'string'
      ? t(`explore.report.compose.parts.${section}`)
      : t('names.quoted', { name: section.title })
  )
  return {
    title: t('definition.composed'),
    facts: [
      { term: t('compose.for'), text: t(`compose.audience.${audienceOf(sections) ?? 'own'}`) },
      ...(template === null ? [] : [{ term: t('definition.template'), text: template }]),
      { term: t('definition.parts'), text: names.join(', ') },
      ...(client === '' ? [] : [{ term: t('compose.client'), text: client }]),
      ...(introduction.trim() === '' ? [] : [{ term: t('definition.introduction'), text: t('workbook.yes') }])
    ]
  }
}
