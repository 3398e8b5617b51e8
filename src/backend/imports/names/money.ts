import { exactly, german, item, number, of, type Patterns, purchase } from './patterns.ts'

export const order: Patterns = [
  [exactly(`${purchase}s? ${number}`, `${german}(?:nr|nummer|id|no)`), 1],
  [exactly(`(?:${number}|num)${of} ${purchase}`), 1],
  [exactly(purchase), 0.7],
  [exactly('document(?: (?:no|number|id))?', 'payment id', 'session id'), 0.5],
  [exactly('id'), 0.3],
  [exactly('name'), 0.2]
]

export const amount: Patterns = [
  [
    exactly(
      `(?:${purchase} )?(?:total|amount|revenue)`,
      '(?:grand|line|item|order|net|gross)? ?total(?: (?:amount|price|sales|paid|ttc|ht|eur|usd|gbp))?',
      '(?:net |total )?sales(?: (?:value|amount|eur|usd|gbp))?',
      '(?:net |total )?revenue',
      'turnover',
      'umsatz(?: netto| brutto)?',
      '(?:gesamt|rechnungs|netto|brutto|bestell|zahl|end)?betrag',
      'gesamt(?:preis|summe|wert)?',
      'summe',
      '(?:bestell|waren|auftrags)wert',
      'montant(?: total| ttc| ht)?',
      'chiffre d affaires',
      'importe(?: total)?',
      'monto(?: total)?',
      'ventas',
      'ingresos',
      'importo(?: totale)?',
      'totale',
      'fatturato',
      'ricavo',
      '(?:totaal|order)?bedrag',
      'totaal',
      'omzet',
      'valor(?: total|(?: total)? da (?:compra|venda)| do pedido)',
      'montante',
      'faturamento',
      'extended price'
    ),
    1
  ],
  [
    exactly(
      `(?:${purchase} )value`,
      'gross sales',
      'net amount',
      'gross amount',
      'amount paid',
      'dollar value',
      'adjusted order total'
    ),
    0.85
  ],
  [
    exactly(
      'sub ?total',
      'order net',
      'value',
      'wert',
      'valor',
      'valeur',
      'waarde',
      'spend',
      'spent',
      'ca',
      'paid',
      'payment'
    ),
    0.65
  ],
  [/\b(amount|revenue|total)\b/, 0.4]
]

export const refunded: Patterns = [
  [
    exactly(
      '(?:amount refunded|refunded amount|refund amount|refunded|refunds?)',
      'erstattet(?:er betrag)?',
      'erstattungsbetrag',
      'rembourse',
      'reembolsado',
      'rimborsato',
      'terugbetaald'
    ),
    1
  ]
]

export const quantity: Patterns = [
  [
    exactly(
      '(?:line ?item |item |order |product |sales )?(?:quantity|qty)',
      'units(?: sold)?',
      'menge',
      '(?:stuck)?anzahl',
      'stuck(?:zahl)?',
      'quantite',
      'qte',
      'cantidad',
      'unidades',
      'quantita',
      'quantidade',
      'qtd',
      'aantal',
      'stuks'
    ),
    1
  ],
  [exactly('number of items', 'items', 'pieces', 'count', 'amount of items'), 0.6]
]

export const unitPrice: Patterns = [
  [
    exactly(
      '(?:unit|item|line ?item|piece|product|selling|sales) ?price',
      'price (?:each|per unit|per item)',
      '(?:einzel|stuck|verkaufs)preis',
      'prix unitaire(?: ht| ttc)?',
      'precio unitario',
      'prezzo unitario',
      'preco unitario',
      '(?:stuks?|eenheids)prijs'
    ),
    1
  ],
  [exactly('price', 'preis', 'prix', 'precio', 'prezzo', 'preco', 'prijs'), 0.8]
]

export const discount: Patterns = [
  [
    exactly(
      `(?:${item} |total |line )?discounts?(?: (?:amount|value))?`,
      `(?:zeilen|positions|gesamt)?rabatt(?:betrag)?`,
      'nachlass',
      'remise(?: totale)?',
      'descuento',
      'sconto',
      'desconto',
      'korting(?:sbedrag)?'
    ),
    1
  ],
  [/\b(?:disc|discount|rebate|markdown|rabatt)\b/, 0.6]
]

export const cost: Patterns = [
  [
    exactly(
      '(?:total |line )?costs?(?: (?:price|of goods(?: sold)?|total))?',
      'cogs',
      '(?:waren)?einsatz',
      'wareneinsatz',
      '(?:einstands|einkaufs)(?:preis|wert)',
      'selbstkosten',
      `cout${of} (?:revient|achat|ventes)`,
      'couts?',
      'coste(?: total)?',
      'costo(?: totale| del venduto)?',
      'custo(?: total)?',
      'kostprijs',
      'inkoop(?:prijs|waarde)'
    ),
    1
  ]
]

/** Whether an order was paid. */
export const status: Patterns = [
  [
    exactly(
      'financial status',
      'payment status',
      'zahlungsstatus',
      'statut du paiement',
      'estado del pago',
      'stato pagamento',
      'betaalstatus'
    ),
    1
  ],
  [exactly(`${purchase} status`, 'status', 'statut', 'estado', 'stato', '(?:bestell|auftrags)status'), 0.8]
]
