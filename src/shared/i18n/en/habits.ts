/** When and what a segment buys, as its sentence says it after "typically, they". */
export const habits = {
  season: 'spend most in {{word}} ({{share}} of them; everyone: {{everyone}})',
  seasonOneYear: 'spent most in {{word}} ({{share}} of them; everyone: {{everyone}}; no second year is known)',
  weekday: 'order mostly on a {{word}} ({{share}} of them; everyone: {{everyone}})',
  hours: 'order mostly at {{word}} ({{share}} of them; everyone: {{everyone}})',
  favourite: 'spend most on “{{word}}” ({{share}} of them; everyone: {{everyone}})',
  quarters: { Q1: 'January to March', Q2: 'April to June', Q3: 'July to September', Q4: 'October to December' }
} as const
