import { z } from 'zod'
import { recipe } from '../model/recipe.ts'

/** The draft as a change left it. */
export const choice = z.object({ at: z.number(), recipe })
export type Choice = z.infer<typeof choice>

export const history = z.object({
  /** Oldest first; the first is what the others began with. */
  choices: z.array(choice),
  /** Which of them holds now: earlier than the last after an undo. */
  position: z.int()
})
export type History = z.infer<typeof history>

export const historyApi = {
  /** Choices about the recipe being prepared, kept with the project. */
  'history.list': { input: z.strictObject({}), output: history },
  /** Makes one of them hold again: undo, redo, or back to any. A new choice after it takes the place of those behind. */
  'history.go': { input: z.strictObject({ position: z.int().min(0) }), output: recipe }
} as const
