import type { ColumnRole } from '#shared/api/imports.ts'

/** A column's name as words: "CustomerID", "customer_id" and "Customer-ID" are all "customer id". */
export const wordsOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How well a name says a role, 0 to 1. */
export function nameFit(role: ColumnRole, words: string): number {
  if (never[role]?.test(words)) return 0
  return Math.max(0, ...(patterns[role] ?? []).filter(([pattern]) => pattern.test(words)).map(([, fit]) => fit))
}

const exactly = (...alternatives: string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`)

const number = '(?:id|no|nr|num|number|nummer|code|key|ref|numero|n)'
const of = '(?: (?:de|del|di|du|of|van|la|le|l|d|el|il))*'
const person =
  '(?:customer|client|buyer|member|household|user|buyer user|shopper|kunde|kunden|cliente|klant|klanten|kaufer|acheteur|comprador|acquirente|koper|account|subscriber|loyalty|panelist)'
const purchase =
  '(?:order|invoice|transaction|basket|receipt|bill|sale|sales|purchase|ticket|cart|bestellung|bestell|rechnung|rechnungs|auftrag|auftrags|beleg|bon|kauf|commande|facture|achat|pedido|factura|compra|ordine|fattura|acquisto|scontrino|bestelling|bestel|factuur|aankoop|bon)'
const german =
  '(?:bestell|bestellungs|rechnungs|auftrags|beleg|bon|kauf|order|transaktions|buchungs|bestel|factuur|aankoop|verkaufs)'

type Patterns = readonly (readonly [RegExp, number])[]

/** English, German, French, Spanish, Italian and Dutch, and what shops' exports call things. */
const patterns: Partial<Record<ColumnRole, Patterns>> = {
  customer: [
    [exactly(`${person} ${number}`, `kund(?:en)?(?:nr|nummer|id|no|code|konto)`, `klant(?:nr|nummer|id|code)`), 1],
    [exactly(`${number}${of} ${person}`, `(?:codigo|codice|identifiant)${of} ${person}`), 1],
    [exactly(person, `${person} (?:reference|ref)(?: ${number})?`, 'cust(?: id| no)?', 'custid'), 0.75],
    [exactly('contact id', 'person id', 'profile id', 'record id'), 0.6],
    [exactly('id', 'uid', 'key', 'nr', 'no'), 0.35]
  ],
  customerName: [
    [
      exactly(
        `(?:${person}|full|billing|contact|company|firmen) ?(?:full )?(?:name|nom|nombre|nome|naam)`,
        'kundenname',
        'klantnaam'
      ),
      0.95
    ],
    [exactly(`(?:nom|nombre|nome|naam)${of} ${person}`), 0.95],
    [exactly('name', 'nom', 'nombre', 'nome', 'naam', 'firma'), 0.5]
  ],
  email: [
    [
      exactly(
        'e ?mail',
        'e ?mail address',
        'e ?mail adresse',
        'courriel',
        'correo(?: electronico)?',
        'emailadresse',
        'mail'
      ),
      1
    ],
    [new RegExp(`^(?:${person}|billing|contact) e ?mail|e ?mail (?:billing|${person})$`), 0.95],
    [/\be ?mail\b/, 0.5]
  ],
  date: [
    [exactly(`${purchase}s? (?:date|datum|time|timestamp|date ?time|day)`, `${german}(?:datum|tag|zeitpunkt)`), 1],
    [exactly(`(?:date|fecha|data|datum)${of} ${purchase}`), 1],
    [
      exactly('created at', 'created(?: utc)?', 'created date', 'date created', 'creation date', 'erstellt(?: am)?'),
      0.85
    ],
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
        'dt',
        'event time'
      ),
      0.8
    ],
    [exactly('paid at', 'payment date', 'processed at', 'completed at', 'zahlungsdatum'), 0.6],
    [/\b(date|datum|fecha|timestamp)\b|datum$/, 0.45],
    [/\bat$/, 0.3]
  ],
  order: [
    [exactly(`${purchase}s? ${number}`, `${german}(?:nr|nummer|id|no)`), 1],
    [exactly(`(?:${number}|num)${of} ${purchase}`), 1],
    [exactly(purchase), 0.7],
    [exactly('document(?: (?:no|number|id))?', 'payment id', 'session id'), 0.5],
    [exactly('id'), 0.3],
    [exactly('name'), 0.2]
  ],
  amount: [
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
  ],
  quantity: [
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
        'aantal',
        'stuks'
      ),
      1
    ],
    [exactly('number of items', 'items', 'pieces', 'count', 'amount of items'), 0.6]
  ],
  unitPrice: [
    [
      exactly(
        '(?:unit|item|line ?item|piece|product|selling|sales) ?price',
        'price (?:each|per unit|per item)',
        '(?:einzel|stuck|verkaufs)preis',
        'prix unitaire(?: ht| ttc)?',
        'precio unitario',
        'prezzo unitario',
        '(?:stuks?|eenheids)prijs'
      ),
      1
    ],
    [exactly('price', 'preis', 'prix', 'precio', 'prezzo', 'prijs'), 0.8]
  ],
  product: [
    [
      exactly(
        '(?:product|item|line ?item|article|produkt|artikel)(?: name| title| naam| description)',
        '(?:produkt|artikel)(?:name|bezeichnung)'
      ),
      1
    ],
    [
      exactly(
        'product',
        'produkt',
        'produit',
        'producto',
        'prodotto',
        'article',
        'artikel',
        'articulo',
        'articolo',
        'description',
        'bezeichnung',
        'designation'
      ),
      0.9
    ],
    [exactly('item', 'variation', 'descripcion', 'descrizione', 'beschreibung', 'omschrijving'), 0.8],
    [
      exactly(
        '(?:product|item|artikel|produkt) ?(?:id|nr|no|number|nummer|code)',
        'stock code',
        'sku',
        '(?:line ?item )sku',
        'asin'
      ),
      0.7
    ]
  ],
  category: [
    [
      exactly(
        '(?:product )?(?:category|categorie|categoria|kategorie)',
        'waren?gruppe',
        'produktgruppe',
        'artikelgruppe',
        'department',
        'rubrik'
      ),
      1
    ],
    [exactly('product type', 'product group', 'sub category', 'type'), 0.5]
  ],
  channel: [
    [
      exactly(
        '(?:sales |order |purchase )?channel',
        '(?:vertriebs|verkaufs)?kanal',
        'vertriebsweg',
        'canal',
        'canale',
        'kanaal'
      ),
      1
    ],
    [exactly('source', 'medium', 'platform', 'marketplace', 'utm source'), 0.6]
  ],
  country: [
    [
      exactly(
        '(?:billing |customer )?country',
        '(?:kunden|rechnungs)?land',
        'pays',
        'pais',
        'paese',
        'nation',
        'country billing'
      ),
      1
    ],
    [exactly('(?:billing )?country code', 'country code billing', 'landercode', 'landerkurzel'), 0.9],
    [exactly('(?:ship(?:ping)?|delivery) country', 'lieferland', 'country shipping'), 0.7]
  ]
}

/** Names that say something else, whatever the words in them. */
const never: Partial<Record<ColumnRole, RegExp>> = {
  email: /accept|marketing|consent|opt in|subscri|status|sent|open/,
  date: /birth|geburt|naissance|nacimiento|nascita|geboorte|ship|deliver|liefer|versand|cancel|update|modif|refund|due|expir|until/,
  amount:
    /tax|mwst|steuer|tva|iva|btw|ship|versand|discount|rabatt|refund|fee|cost|profit|margin|count|orders$|outstanding|limit/
}
