/** Long work: its named steps (`jobs.steps.<step>` of a job) and what is said around them. */
export const jobs = {
  running: 'Running',
  cancel: 'Cancel',
  doneOf: '{{done}} of {{total}}',
  stepOf: 'Step {{step}} of {{steps}}',
  steps: {
    working: 'Working'
  }
} as const
