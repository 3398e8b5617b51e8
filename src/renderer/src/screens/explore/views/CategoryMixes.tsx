import { byAssociation } from '#shared/words/categories.ts'
import type { ExploreViewProps } from '../exploreViewProps.ts'
import { CategoryMix } from './CategoryMix.tsx'
import styles from './views.module.css'

/** What each segment is made of, by every feature of words; those most tied to the segments first. */
export function CategoryMixes({ view, selected, select }: ExploreViewProps) {
  return (
    <div className={styles.charts}>
      {byAssociation(view.categories).map((category) => (
        <CategoryMix key={category.id} view={view} category={category} selected={selected} select={select} />
      ))}
    </div>
  )
}
