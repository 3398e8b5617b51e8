import { exactly, number, of, type Patterns, person } from './patterns.ts'

const code = '(?:nr|nummer|id|no|code|konto)'

export const customer: Patterns = [
  [exactly(`${person} ${number}`, `kund(?:en)?${code}`, `(?:klant|mitglieds?|gast)${code}`), 1],
  [exactly(`${number}${of} ${person}`, `(?:codigo|codice|identifiant|identificador)${of} ${person}`), 1],
  [exactly(person, `${person} (?:reference|ref)(?: ${number})?`, 'cust(?: id| no)?', 'custid'), 0.75],
  [exactly('author', 'reviewer', 'autor', 'auteur', 'autore', 'verfasser', 'username', 'user name'), 0.7],
  [exactly('(?:author|reviewer|contact|person|profile|record) id', 'email id', 'client ?id'), 0.7],
  // Of a bank's statement.
  [
    exactly(
      '(?:auftraggeber|begunstigter|beguenstigter|zahlungspflichtiger)(?: (?:empfanger|auftraggeber|begunstigter|zahlungspflichtiger))?',
      'name zahlungsbeteiligter',
      'zahlungspflichtige r',
      'payer(?: name)?',
      'counterparty(?: name)?'
    ),
    0.7
  ],
  [exactly('id', 'uid', 'key', 'nr', 'no'), 0.35]
]

export const customerName: Patterns = [
  [
    exactly(
      `(?:${person}|full|billing|contact|company|firmen|author|reviewer) ?(?:full )?(?:name|nom|nombre|nome|naam)`,
      'kundenname',
      'klantnaam',
      '(?:vollstandiger|ganzer) name',
      '(?:nom|nombre|nome) (?:complet|completo|y apellidos?|e cognome|et prenom)',
      'volledige naam'
    ),
    0.95
  ],
  [exactly(`(?:nom|nombre|nome|naam)${of} ${person}`), 0.95],
  // Beside the customer's number; alone it says who the customer is.
  [exactly('customer', 'client', 'buyer', 'guest', 'kunde', 'kundin', 'gast', 'mitglied', 'cliente', 'klant'), 0.6],
  [exactly('name', 'nom', 'nombre', 'nome', 'naam', 'firma', 'company', 'entreprise', 'empresa', 'azienda'), 0.5]
]

const whose = `(?:(?:${person}|billing|contact) )?`

export const firstName: Patterns = [
  [
    exactly(
      `${whose}(?:first|given|fore|christian) ?names?`,
      `${whose}vornamen?`,
      `prenoms?(?:${of} ${person})?`,
      'nombres? de pila',
      'primeiro nome',
      'voornaam',
      'fname',
      'nome proprio'
    ),
    0.95
  ]
]

export const lastName: Patterns = [
  [
    exactly(
      `${whose}(?:last|family|sur) ?names?`,
      `${whose}(?:nach|familien|zu)namen?`,
      'nom de famille',
      'apellidos?',
      'cognome',
      'achternaam',
      '(?:sobrenome|apelido|ultimo nome)',
      'lname'
    ),
    0.95
  ]
]

export const email: Patterns = [
  [
    exactly(
      'e ?mail',
      'e ?mail address',
      'e ?mail ?adresse',
      'adresse (?:e ?)?mail',
      'courriel',
      'correo(?: electronico)?',
      'indirizzo (?:e ?)?mail',
      'endereco de (?:e ?)?mail',
      'e ?mailadres',
      'mail'
    ),
    1
  ],
  [new RegExp(`^(?:${person}|billing|contact|author|reviewer) e ?mail|e ?mail (?:billing|${person})$`), 0.95],
  [/\be ?mail\b/, 0.5]
]

export const phone: Patterns = [
  [
    exactly(
      '(?:tele)?phone(?: (?:number|no))?',
      'tel',
      'tel(?:efon)?(?: ?(?:nr|nummer))?',
      'rufnummer',
      'telefono',
      'telefone',
      'telefoon(?:nummer)?',
      `(?:numero|num)${of} (?:telephone|telefono|telefone)`
    ),
    1
  ],
  [
    exactly(
      '(?:billing|customer|default address) phone',
      'phone billing',
      '(?:mobile|handy|mobil|cell|celular|movil|cellulare|portable|mobiel)(?: ?(?:phone|number|nr|nummer))?',
      'phone 1'
    ),
    0.8
  ],
  [/\b(?:phone|telephone|telefon|telefono|telefone|telefoon)\b/, 0.4]
]

export const postcode: Patterns = [
  [
    exactly(
      '(?:zip|post(?:al)?)(?: ?code)?',
      'zipcode',
      'plz',
      'postleitzahl',
      'code postal',
      'cp',
      'codigo postal',
      'cap',
      'codice (?:di avviamento )?postale',
      'cep',
      'postcode'
    ),
    1
  ],
  [
    exactly(
      '(?:billing|customer|default address) (?:zip|post(?:al)?)(?: ?code)?',
      '(?:zip|post(?:al)?)(?: ?code)? billing'
    ),
    0.9
  ],
  [exactly('ship(?:ping)? (?:zip|post(?:al)?)(?: ?code)?', 'lieferplz'), 0.5]
]

export const city: Patterns = [
  [
    exactly(
      'city',
      'town',
      'stadt',
      'ort',
      'wohnort',
      'ville',
      'ciudad',
      'citta',
      'comune',
      'plaats',
      'woonplaats',
      'cidade',
      'localidad',
      'localite'
    ),
    1
  ],
  [exactly('(?:billing|customer|default address) city', 'city billing'), 0.9],
  [exactly('ship(?:ping)? city', 'lieferort', 'city shipping'), 0.5]
]

export const country: Patterns = [
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
  [
    exactly(
      '(?:billing |default address )?country(?: (?:code|region))?',
      'country code billing',
      'landercode',
      'landerkurzel',
      'nazione',
      'nacion'
    ),
    0.9
  ],
  [exactly('(?:ship(?:ping)?|delivery) country', 'lieferland', 'country shipping'), 0.7]
]

export const birthDate: Patterns = [
  [
    exactly(
      '(?:birth ?(?:date|day)|date of birth|dob|b ?day)',
      'geburts(?:datum|tag)',
      'geboren(?: am)?',
      `date${of} naissance`,
      'naissance',
      `fecha${of} nacimiento`,
      `data${of} (?:nascita|nascimento)`,
      'geboorte ?datum',
      'cumpleanos',
      'compleanno',
      'aniversario'
    ),
    1
  ],
  [/birth|geburt|naissance|nacimiento|nascita|nascimento|geboorte/, 0.6]
]
