import type { MethodView, RunView } from '#shared/api/segments.ts'
import type { Recipe } from '#shared/model/recipe.ts'

/** What the chart of one way to group is made of, and what it can start. */
export interface MethodChartProps<K extends MethodView['kind']> {
  readonly view: RunView
  readonly method: Extract<MethodView, { kind: K }>
  readonly start: (recipe: Recipe) => void
  readonly busy: boolean
}
