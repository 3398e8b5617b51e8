import { campaign as campaigns, exactly, number, of, type Patterns, person } from './patterns.ts'

export const channel: Patterns = [
  [
    exactly(
      '(?:sales |order |purchase |marketing |contact )?channel',
      '(?:vertriebs|verkaufs|kontakt|werbe)?kanal',
      'vertriebsweg',
      'canal',
      'canale',
      'kanaal',
      `(?:canal|canale)${of} \\w+`
    ),
    1
  ],
  [
    exactly('source', 'medium', 'platform', 'marketplace', 'utm source', 'device', 'quelle', 'fuente', 'fonte', 'bron'),
    0.6
  ]
]

/** Of a list of campaigns: of which kind they were. */
export const campaignKind: Patterns = [
  ...channel,
  [
    exactly(
      `${campaigns} (?:type|kind|channel|medium)`,
      `(?:type|tipo)${of} ${campaigns}`,
      'kampagnen(?:art|typ)',
      'campagnetype'
    ),
    1
  ],
  [exactly('type', 'art', 'typ', 'tipo', 'soort'), 0.7]
]

export const action: Patterns = [
  [
    exactly(
      '(?:event|action|activity|interaction)(?: (?:name|type|kind))?',
      'aktion',
      'aktivitat',
      'ereignis(?:typ|art)?',
      'evenement',
      'evento',
      'action',
      'accion',
      'azione',
      'acao',
      'actie',
      'gebeurtenis',
      `(?:type|tipo)${of} (?:evenement|evento)`
    ),
    1
  ],
  [exactly('metric', 'page', 'page (?:title|path|location|url)', 'url', 'landing page', 'type', 'verb'), 0.55]
]

export const campaign: Patterns = [
  [
    exactly(
      campaigns,
      `${campaigns} ?(?:${number}|name|title|titel)`,
      `(?:${number}|nom|nombre|nome|naam)${of} ${campaigns}`,
      'utm campaign',
      'kampagnenname'
    ),
    1
  ],
  [exactly('offer', 'angebot', 'offre', 'oferta', 'offerta', 'promotion', 'treatment name'), 0.6]
]

/** Contacted or left alone. */
export const group: Patterns = [
  [
    exactly(
      '(?:test |control |experiment(?:al)? |campaign |treatment |target )?(?:group|arm|cell|variant)',
      'treatment',
      'treated',
      'contacted',
      '(?:test|kontroll|ziel|versuchs)gruppe',
      'groupe(?: (?:test|de controle))?',
      'grupo(?: de control| de controle)?',
      'gruppo(?: di controllo)?',
      '(?:test|controle)?groep',
      'exposed',
      'is ?control',
      'control'
    ),
    1
  ],
  [exactly('segment'), 0.5]
]

export const responded: Patterns = [
  [
    exactly(
      '(?:has )?(?:responded|response|converted|conversion|redeemed|answered)',
      '(?:hat )?(?:reagiert|geantwortet|eingelost)',
      'reaktion',
      'antwort',
      'repondu',
      'reponse',
      'respondio',
      'respuesta',
      'risposta',
      'ha risposto',
      'resposta',
      'respondeu',
      'gereageerd',
      'respons',
      'purchased',
      'bought'
    ),
    1
  ],
  [exactly('visit(?:ed)?', 'clicked', 'opened', `${person} response`), 0.6]
]
