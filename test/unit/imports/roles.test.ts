import { describe, expect, test } from 'vitest'
import { ColumnProfile } from '#backend/imports/columnProfile.ts'
import { wordsOf } from '#backend/imports/names/wordsOf.ts'
import { proposeRoles } from '#backend/imports/roles.ts'

/** Roles by column name, without those that have none. */
function propose(header: string, rows: readonly string[] = [], delimiter = ',') {
  const names = header.split(delimiter)
  const sample = rows.map((row) => row.split(delimiter))
  const columns = names.map((name, index) => {
    const profile = new ColumnProfile()
    for (const cells of sample) profile.add(cells[index]!)
    return { name, profile }
  })
  const { kind, proposals } = proposeRoles(columns, sample)
  const roles = names.flatMap((name, i) => (proposals[i]!.role === 'none' ? [] : [[name, proposals[i]!.role]]))
  return { kind, roles: Object.fromEntries(roles), proposals }
}

test.each(['CustomerID', 'customer_id', 'Customer-ID', ' customer  id ', 'CUSTOMER ID'])(
  '%j is read as "customer id"',
  (name) => expect(wordsOf(name)).toBe('customer id')
)

describe('by name alone', () => {
  test.each([
    ['Kundennummer;Bestelldatum;Bestellnr;Betrag'],
    ['Kunden-Nr.;Rechnungsdatum;Rechnungsnummer;Umsatz'],
    ['N° client;Date de commande;N° commande;Montant TTC'],
    ['ID cliente;Fecha de compra;Número de pedido;Importe total'],
    ['Codice cliente;Data ordine;Numero ordine;Importo'],
    ['Klantnummer;Besteldatum;Bestelnummer;Bedrag'],
    ['customer_id;order_date;order_id;revenue']
  ])('%s', (header) => {
    expect(Object.values(propose(header, [], ';').roles)).toEqual(['customer', 'date', 'order', 'amount'])
  })

  test.each<[string, string, Record<string, string>]>([
    [
      'Superstore',
      'Row ID,Order ID,Order Date,Ship Date,Ship Mode,Customer ID,Customer Name,Segment,Country,City,State,Postal Code,Region,Product ID,Category,Sub-Category,Product Name,Sales,Quantity,Discount,Profit',
      {
        'Order ID': 'order',
        'Order Date': 'date',
        'Customer ID': 'customer',
        'Customer Name': 'customerName',
        Country: 'country',
        City: 'city',
        'Postal Code': 'postcode',
        Category: 'category',
        'Product ID': 'product',
        'Product Name': 'productName',
        Sales: 'amount',
        Quantity: 'quantity',
        Discount: 'discount'
      }
    ],
    [
      'Square',
      'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count,Itemization Type,Commission,Employee',
      {
        Date: 'date',
        Category: 'category',
        Item: 'product',
        Qty: 'quantity',
        'Net Sales': 'amount',
        Discounts: 'discount',
        Location: 'channel',
        'Transaction ID': 'order',
        'Customer ID': 'customer',
        'Customer Name': 'customerName'
      }
    ]
  ])('%s', (_, header, roles) => expect(propose(header).roles).toEqual(roles))
})

describe('by name and values', () => {
  test('Online Retail: amount is quantity times unit price', () => {
    const { kind, roles } = propose(
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
      [
        '536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
        'C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527.0,United Kingdom'
      ]
    )
    expect({ kind, roles }).toEqual({
      kind: 'orders',
      roles: {
        InvoiceNo: 'order',
        StockCode: 'product',
        Description: 'productName',
        Quantity: 'quantity',
        InvoiceDate: 'date',
        UnitPrice: 'unitPrice',
        CustomerID: 'customer',
        Country: 'country'
      }
    })
  })

  const shopify =
    'Name,Email,Paid at,Subtotal,Shipping,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Country,Id,Receipt Number'
  test('Shopify: the number is called Name, and the e-mail address says who it is', () => {
    const { kind, roles, proposals } = propose(shopify, [
      '#1001,a@x.org,2023-05-04 10:11:12 +0000,20,5,25,2023-05-04 10:11:12 +0000,2,Mug,10,DE,512,',
      '#1002,b@x.org,2023-05-05 10:11:12 +0000,10,5,15,2023-05-05 10:11:12 +0000,1,Mug,10,DE,513,'
    ])
    expect(kind).toBe('orders')
    expect(roles).toMatchObject({
      Name: 'order',
      Email: 'email',
      'Created at': 'date',
      Total: 'amount',
      'Billing Country': 'country'
    })
    expect(Object.values(roles)).not.toContain('customer')
    expect(proposals[1]).toMatchObject({ why: { code: 'emailIsKey' }, confidence: 'sure' })
  })

  const lines = 'customer,date,order,order_total,quantity,price'
  test('a total that repeats on every row of an order is not added up', () => {
    const rows = ['1', '2', '3'].flatMap((order) => [
      `c${order},2020-01-02,${order},50,2,10`,
      `c${order},2020-01-02,${order},50,3,10`
    ])
    expect(propose(lines, rows).roles).toEqual({
      customer: 'customer',
      date: 'date',
      order: 'order',
      quantity: 'quantity',
      price: 'unitPrice'
    })
  })

  test('a total that is the row’s own is used', () => {
    expect(propose(lines, ['c,2020-01-02,1,20,2,10', 'c,2020-01-02,1,30,3,10']).roles).toMatchObject({
      order_total: 'amount'
    })
  })

  test('a customer list: numbers are facts, names in digits are not', () => {
    expect(
      propose('CustomerID,Genre,Age,Zip code,Annual Income (k$)', ['0001,Male,19,10115,15', '0002,Female,21,10117,16'])
    ).toMatchObject({
      kind: 'customers',
      roles: { CustomerID: 'customer', Age: 'attribute', 'Annual Income (k$)': 'attribute' }
    })
  })

  test('a column of dates with a name that says nothing is proposed as a guess; an empty column is none', () => {
    const { roles, proposals } = propose('kunde,xyz,leer,betrag', ['1,2020-01-02,,5', '1,2020-02-03,,7'])
    expect(roles).toEqual({ kunde: 'customer', xyz: 'date', betrag: 'amount' })
    expect(proposals[1]).toMatchObject({ confidence: 'guess', why: { code: 'values' } })
    expect(proposals[2]).toMatchObject({ role: 'none', why: { code: 'columnEmpty' } })
  })
})

describe('each kind of file, in seven languages', () => {
  const people = ['k1', 'k2', 'k3', 'k1', 'k2', 'k1']
  const rowsOf = (cells: (n: number) => string): string[] => people.map((_, n) => cells(n))
  const sentence = (n: number): string => `it works very well and I would buy number ${n} again`

  test.each([
    ['Kundennummer;Bewertung;Sterne;Datum'],
    ['customer_id;review_text;rating;review_date'],
    ['N° client;Commentaire;Note;Date'],
    ['ID cliente;Comentario;Puntuación;Fecha'],
    ['Codice cliente;Recensione;Voto;Data'],
    ['Klantnummer;Opmerking;Cijfer;Datum'],
    ['ID do cliente;Comentário;Nota;Data']
  ])('reviews: %s', (header) => {
    const rows = rowsOf((n) => `${people[n]};${sentence(n)};${1 + (n % 5)};2024-01-0${n + 1}`)
    const { kind, roles } = propose(header, rows, ';')
    expect({ kind, roles: Object.values(roles) }).toEqual({
      kind: 'reviews',
      roles: ['customer', 'text', 'rating', 'date']
    })
  })

  test.each([
    ['Artikelnummer;Artikelbezeichnung;Warengruppe'],
    ['product_id;product_name;category'],
    ['Code produit;Nom du produit;Catégorie'],
    ['ID producto;Nombre del producto;Categoría'],
    ['Codice articolo;Nome del prodotto;Categoria'],
    ['Artikelnummer;Productnaam;Categorie'],
    ['Código do produto;Nome do produto;Categoria']
  ])('products: %s', (header) => {
    const rows = rowsOf((n) => `A-${n};Mug ${n};${n % 2 === 0 ? 'Home' : 'Garden'}`)
    const { kind, roles } = propose(header, rows, ';')
    expect({ kind, roles: Object.values(roles) }).toEqual({
      kind: 'products',
      roles: ['product', 'productName', 'category']
    })
  })

  test.each([
    ['Kundennummer;Vorname;Nachname;Ort', ['firstName', 'lastName']],
    ['Kundennummer;Name;Vorname;Ort', ['lastName', 'firstName']],
    ['customer_id;first_name;last_name;city', ['firstName', 'lastName']],
    ['N° client;Nom;Prénom;Ville', ['lastName', 'firstName']],
    ['ID cliente;Nombre;Apellidos;Ciudad', ['firstName', 'lastName']],
    ['Codice cliente;Nome;Cognome;Città', ['firstName', 'lastName']],
    ['Klantnummer;Voornaam;Achternaam;Plaats', ['firstName', 'lastName']],
    ['ID do cliente;Nome;Sobrenome;Cidade', ['firstName', 'lastName']]
  ])('a name in two columns: %s', (header, names) => {
    const given = ['Ada', 'Grace', 'Edith', 'Hedy', 'Rosa', 'Mary']
    const rows = rowsOf((n) => `k${n};${given[n % 6]};${given[(n + 2) % 6]}son;Berlin`)
    const { kind, roles } = propose(header, rows, ';')
    expect({ kind, roles: Object.values(roles) }).toEqual({ kind: 'customers', roles: ['customer', ...names, 'city'] })
  })

  test('a list without people and days is of products, though some stand in it several times', () => {
    const rows = Array.from({ length: 12 }, (_, n) => `p${n % 8},Mug ${n % 8},Shelf ${n}`)
    expect(propose('product_id,product_name,category', rows).kind).toBe('products')
  })

  test.each([
    ['Kundennummer;Kampagne;Versanddatum;Testgruppe;Reaktion'],
    ['customer_id;campaign;sent_at;group;responded'],
    ['N° client;Campagne;Date d’envoi;Groupe;Réponse'],
    ['ID cliente;Campaña;Fecha de envío;Grupo;Respuesta'],
    ['Codice cliente;Campagna;Data invio;Gruppo;Risposta'],
    ['ID do cliente;Campanha;Data de envio;Grupo;Resposta']
  ])('contacts: %s', (header) => {
    const rows = rowsOf((n) => `${people[n]};Spring;2024-01-0${n + 1};${n % 2 === 0 ? 'control' : 'mail'};${n % 2}`)
    const { kind, roles } = propose(header, rows, ';')
    expect({ kind, roles: Object.values(roles) }).toEqual({
      kind: 'contacts',
      roles: ['customer', 'campaign', 'date', 'group', 'responded']
    })
  })

  test.each([
    ['Kampagne;Kanal;Startdatum;Enddatum'],
    ['campaign_name;channel;start_date;end_date'],
    ['Campagne;Canal;Date de début;Date de fin'],
    ['Campaña;Canal;Fecha de inicio;Fecha de fin'],
    ['Campagna;Canale;Data inizio;Data fine']
  ])('campaigns: %s', (header) => {
    const rows = rowsOf((n) => `Wave ${n};${n % 2 === 0 ? 'mail' : 'post'};2024-01-0${n + 1};2024-02-0${n + 1}`)
    const { kind, roles } = propose(header, rows, ';')
    expect({ kind, roles: Object.values(roles) }).toEqual({
      kind: 'campaigns',
      roles: ['campaign', 'channel', 'date', 'endDate']
    })
  })

  test.each([
    ['Kundennummer;Ereignis;Zeitpunkt;Kanal'],
    ['user_id;event_name;event_time;channel'],
    ['ID utilisateur;Événement;Date;Canal'],
    ['ID usuario;Evento;Fecha;Canal']
  ])('events: %s', (header) => {
    const rows = rowsOf((n) => `${people[n]};${n % 2 === 0 ? 'open' : 'click'};2024-01-0${n + 1} 10:00;mail`)
    const { kind, roles } = propose(header, rows, ';')
    expect({ kind, roles: Object.values(roles) }).toEqual({
      kind: 'events',
      roles: ['customer', 'action', 'date', 'channel']
    })
  })

  test.each([
    ['Kundennummer;Geburtsdatum;PLZ;Ort;Telefon;Kunde seit'],
    ['customer_id;birth_date;zip;city;phone;customer_since'],
    ['N° client;Date de naissance;Code postal;Ville;Téléphone;Client depuis'],
    ['ID cliente;Fecha de nacimiento;Código postal;Ciudad;Teléfono;Cliente desde'],
    ['Codice cliente;Data di nascita;CAP;Città;Telefono;Cliente dal'],
    ['Klantnummer;Geboortedatum;Postcode;Plaats;Telefoon;Klant sinds'],
    ['ID do cliente;Data de nascimento;CEP;Cidade;Telefone;Cliente desde']
  ])('customers: %s', (header) => {
    const rows = rowsOf((n) => `k${n};1957-03-0${n + 1};1011${n};Berlin;+49 30 123456${n};2020-01-0${n + 1}`)
    const { kind, roles } = propose(header, rows, ';')
    expect({ kind, roles: Object.values(roles) }).toEqual({
      kind: 'customers',
      roles: ['customer', 'birthDate', 'postcode', 'city', 'phone', 'date']
    })
  })
})

test('a bank statement is orders of those who paid, and a name beside a customer number is the customer’s', () => {
  const statement = 'Buchung;Valuta;Auftraggeber/Empfänger;Buchungstext;Saldo;Betrag'
  const paid = ['Anna', 'Ben', 'Anna'].map(
    (name, i) => `0${i + 1}.02.2025;0${i + 1}.02.2025;${name};Gutschrift;4.000,00;1${i},50`
  )
  expect(propose(statement, paid, ';')).toMatchObject({
    kind: 'orders',
    roles: { Buchung: 'date', 'Auftraggeber/Empfänger': 'customer', Betrag: 'amount' }
  })
  const orders = ['K1;Anna;01.02.2025;7,50', 'K2;Ben;02.02.2025;8,50']
  expect(propose('Kundennr;Kunde;Bestelldatum;Betrag', orders, ';').roles).toMatchObject({
    Kundennr: 'customer',
    Kunde: 'customerName'
  })
  expect(
    propose(
      'Kunde;Bestelldatum;Betrag',
      orders.map((row) => row.slice(3)),
      ';'
    ).roles
  ).toMatchObject({ Kunde: 'customer' })
})

describe('values overrule names', () => {
  const orders = 'customer_id,order_date,order_id,amount'
  test('what was earned is no cost, and a share of the price is no discount', () => {
    const rows = ['1,2024-01-01,1,10,4.5,0.2', '2,2024-01-02,2,20,-3,0']
    const { roles, proposals } = propose(`${orders},Profit,Discount`, rows)
    expect(roles).not.toHaveProperty('Profit')
    expect(roles).not.toHaveProperty('Discount')
    expect(proposals[5]!.why.code).toBe('discountIsRate')
    expect(propose(`${orders},Cost,Discount`, ['1,2024-01-01,1,10,4.5,2.00']).roles).toMatchObject({
      Cost: 'cost',
      Discount: 'discount'
    })
  })

  test('of two columns for one thing, the one that is filled is taken', () => {
    const rows = ['1,2024-01-01,1,10,,Mug', '1,2024-01-02,2,20,,Cup']
    expect(propose(`${orders},SKU,Item`, rows).roles).toMatchObject({ Item: 'product' })
  })

  test('a note of yes and no is no text, and a service called phone no number of one', () => {
    const rows = Array.from(
      { length: 40 },
      (_, n) => `c${n},${n % 2 === 0 ? 'Yes' : 'No'},${n % 3 === 0 ? 'Yes' : 'No'}`
    )
    expect(propose('customer_id,phone,feedback', rows)).toMatchObject({
      kind: 'customers',
      roles: { customer_id: 'customer', phone: 'label', feedback: 'label' }
    })
  })
})
