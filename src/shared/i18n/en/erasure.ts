/** Taking a person out of the project. */
export const erasure = {
  more: 'More about customer {{customer}}',
  open: 'Open their page',
  erase: 'Erase from the project…',
  title: 'Erase customer {{customer}}?',
  what: 'All that is known of them is taken out for good: what they bought, did and wrote, in every table, topic and row of your files that the project keeps. Whoever was joined with them goes too.',
  after:
    'The project notes that somebody was erased, and not who; later imports do not bring them back. Files outside of the project, and reports that were saved, stay as they are. This cannot be undone.',
  confirm: 'Erase for good',
  keep: 'Keep the customer',
  erasing: 'Erasing'
} as const
