import type { jobs as en } from '../en/jobs.ts'
import type { Texts } from '../sameKeys.ts'

export const jobs: Texts<typeof en> = {
  running: 'In Arbeit',
  cancel: 'Abbrechen',
  doneOf: '{{done}} von {{total}}',
  stepOf: 'Schritt {{step}} von {{steps}}',
  steps: {
    working: 'In Arbeit'
  }
}
