import type { SourceKind } from '#shared/api/imports.ts'
import { campaign, exactly, german, of, type Patterns, purchase } from './patterns.ts'

const dateOf = (what: string): string[] => [
  `${what}s? (?:date|datum|time|timestamp|date ?time|day|at|on)`,
  `(?:date|fecha|data|datum|dia)${of} (?:l )?${what}`
]

const plain: Patterns = [
  [
    exactly(
      'date',
      'datum',
      'fecha',
      'data',
      'timestamp',
      'date ?time',
      'day',
      'tag',
      'jour',
      'giorno',
      'dia',
      'dag',
      'dt',
      'event time',
      'zeitpunkt',
      'time stamp'
    ),
    0.8
  ],
  [/\b(date|datum|fecha|timestamp)\b|datum$/, 0.45],
  [/\bat$/, 0.3]
]
const created: Patterns = [
  [
    exactly(
      'created at',
      'created(?: utc| on)?',
      'created date',
      'create date',
      'date created',
      'creation date',
      'date creation',
      'erstellt(?: am)?',
      'angelegt(?: am)?'
    ),
    0.85
  ]
]

const ofOrders: Patterns = [
  [exactly(...dateOf(purchase), `${german}(?:datum|tag|zeitpunkt)`, `${purchase} timestamp`), 1],
  ...created,
  [exactly('buchung', 'valuta(?:datum)?', 'wertstellung(?:sdatum|stag)?', 'value date'), 0.6],
  [exactly('paid at', 'payment date', 'processed at', 'completed at', 'zahlungsdatum'), 0.6],
  ...plain
]

/** Since when somebody is a customer: not when something else was done. */
const since: Patterns = [
  [
    exactly(
      ...dateOf(
        '(?:signup|sign up|registration|register|registered|enrol?lment|enrolled|join|joined|customer|kunde|cliente|client|klant|optin|opt in|subscribed|subscription|inscription|registro|registrazione|registrierung)'
      ),
      '(?:customer|client|member|kunde|kundin|mitglied) (?:since|seit)',
      'since',
      'seit',
      'dt customer',
      '(?:registrierungs|anmelde|erfassungs|eintritts|kunden)datum',
      'registriert(?: am)?',
      'registered(?: (?:at|on))?',
      'joined(?: (?:at|on))?',
      'signed up(?: (?:at|on))?',
      'depuis',
      'client depuis',
      'cliente (?:desde|dal|da)',
      'klant sinds',
      'optin time',
      'first seen',
      'profile created on'
    ),
    1
  ],
  ...created,
  [exactly('date', 'datum', 'fecha', 'data', 'date added'), 0.5]
]

const ofEvents: Patterns = [
  [
    exactly(
      ...dateOf(
        '(?:event|visit|session|click|open|redemption|action|interaction|view|ereignis|besuch|evenement|evento)'
      ),
      'redeemed(?: (?:at|on))?',
      '(?:besuchs|einlose|klick)datum'
    ),
    1
  ],
  ...created,
  ...plain
]

const ofReviews: Patterns = [
  [
    exactly(
      ...dateOf(
        '(?:review|comment|rating|post|submission|submitted|bewertung|avis|resena|recensione|beoordeling|avaliacao)'
      ),
      'reviewed(?: (?:at|on))?',
      'bewertungsdatum'
    ),
    1
  ],
  ...created,
  ...plain
]

const ofContacts: Patterns = [
  [
    exactly(
      ...dateOf(
        '(?:contact|contacted|sent|send|mailing|delivery|delivered|kontakt|versand|envoi|envio|invio|contatto|contacto)'
      ),
      '(?:kontakt|versand)datum',
      'verschickt(?: am)?',
      ...dateOf(campaign)
    ),
    1
  ],
  ...plain
]

const start: Patterns = [
  [
    exactly(
      ...dateOf('(?:start|begin|launch|launched|from|debut|inicio|inizio|aanvang)'),
      'starts?(?: (?:at|on))?',
      'beginn',
      'begin',
      'von',
      '(?:start|anfangs|beginn|begin)datum',
      'valid from',
      'gultig ab',
      'from',
      'debut',
      'inicio',
      'inizio'
    ),
    1
  ],
  ...plain
]

export const endDate: Patterns = [
  [
    exactly(
      ...dateOf('(?:end|until|finish|expiry|to|fin|fine|fim|einde)'),
      'ends?(?: (?:at|on))?',
      'ende',
      'bis',
      '(?:end|ablauf|eind)datum',
      'valid (?:to|until)',
      'gultig bis',
      'until',
      'fin',
      'fine',
      'fim',
      'einde'
    ),
    1
  ]
]

/** What a kind of file calls the moment of its rows. */
export const dateOfKind: Readonly<Record<SourceKind, Patterns>> = {
  orders: ofOrders,
  customers: since,
  products: [],
  events: ofEvents,
  reviews: ofReviews,
  contacts: ofContacts,
  campaigns: start
}
