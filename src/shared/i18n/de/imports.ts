import type { imports as en } from '../en/imports.ts'
import type { Texts } from '../sameKeys.ts'

export const imports: Texts<typeof en> = {
  empty: {
    title: 'Hier werden Ihre Daten stehen',
    text: 'Eine Excel-Arbeitsmappe, CSV-Datei, JSON oder Datenbank mit Bestellungen: je Zeile eine Bestellung oder eines ihrer Produkte. Oder eine Kundenliste mit Zahlen zu jedem Kunden.',
    columns:
      'Bestellungen brauchen drei Angaben: wer gekauft hat, wann und für wie viel (ein Betrag, oder Menge und Einzelpreis). Sie können Dateien auch irgendwo in dieses Fenster ziehen; sie bleiben auf diesem Rechner.',
    action: 'Datei wählen'
  },
  notThis: 'Diese Datei nicht',
  looking: '„{{name}}“ wird angesehen',
  notRead: '„{{name}}“ konnte nicht gelesen werden',
  notImported: 'Die Datei wurde nicht importiert',
  import: 'Importieren',
  importRows_one: '{{n}} Zeile importieren',
  importRows_other: '{{n}} Zeilen importieren',
  waiting_one: 'danach {{names}}',
  waiting_other: 'danach {{count}} weitere: {{names}}',
  rows_one: '{{n}} Zeile',
  rows_other: '{{n}} Zeilen',
  period: '{{first}} bis {{last}}',
  footnotes: 'Gut zu wissen',
  chosen: 'Ihre Wahl.',
  waits: {
    missing: 'Einige Spalten sind noch zu benennen',
    twin: 'Wartet auf Ihre Wahl',
    dates: 'Wartet auf Ihre Antwort',
    check: 'Die ganze Datei wird gelesen',
    checking: 'Die ganze Datei wird gelesen: {{done}} von {{total}}',
    failed: 'Die Datei konnte nicht bis zum Ende gelesen werden',
    nothing: 'Noch ist keine Zeile brauchbar'
  },
  importing: {
    title: 'Import läuft',
    named: '„{{name}}“ wird importiert',
    text: 'Sie können sich inzwischen andere Schritte ansehen. Bis dies fertig ist, bleibt das Projekt, wie es ist; auch nach „Abbrechen“.'
  },
  twin: {
    title: 'Dieselben Daten sind schon im Projekt, als „{{name}}“, importiert am {{date}}.',
    text: 'Ein zweiter Import brächte nichts Neues. Ersetzen Sie sie, um sie anders zu lesen.',
    replacing: 'Der Import tritt an die Stelle dessen, was da ist.',
    skip: 'Überspringen',
    replace: 'Ersetzen',
    keep: 'Nicht ersetzen'
  },
  dates: {
    question: 'Ist {{text}} der {{dmy}} oder der {{mdy}}?',
    general: 'Steht in „{{column}}“ der Tag oder der Monat vorn?',
    why: 'Alle Datumsangaben in „{{column}}“ lassen sich auf beide Arten lesen; die Datei verrät es nicht.',
    dmyFirst: 'Der Tag',
    mdyFirst: 'Der Monat'
  },
  outcome: {
    label: 'Was die Datei bringt',
    reading: 'Die ganze Datei wird gelesen',
    missing: 'Sagen Sie, was die Spalten bedeuten',
    numbers: 'Zahlen zum Gruppieren',
    stopped: 'Das Lesen der Datei wurde angehalten.',
    again: 'Noch einmal lesen',
    all_one: 'Die einzige Zeile wird verwendet: {{what}}.',
    all_other: 'Alle {{read}} Zeilen werden verwendet: {{what}}.',
    some_one: '{{kept}} von {{read}} Zeile wird verwendet: {{what}}.',
    some_other: '{{kept}} von {{read}} Zeilen werden verwendet: {{what}}.',
    nothing_one: 'Die einzige Zeile ist so nicht brauchbar.',
    nothing_other: 'Keine der {{read}} Zeilen ist so brauchbar.',
    whoWhen: '{{who}}, {{period}}',
    sales: 'Umsatz',
    returns: 'Rückgaben',
    returnsValue: '{{money}} in {{rows}}',
    returnsMore: 'Unter „Vorbereiten“ abziehen oder weglassen.',
    noReturns: 'Keine',
    leftOut: 'Weggelassen',
    leftOutValue: '{{rows}} ({{share}})',
    leftOutMore: 'Die Gründe stehen unter den Zeilen.',
    noneLeftOut: 'Keine'
  },
  kind: {
    label: 'Was die Datei enthält',
    orders: 'Bestellungen',
    customers: 'Kundenliste',
    ordersMeans: 'Jede Zeile ist eine Bestellung oder ein Teil davon.',
    customersMeans: 'Jede Zeile ist ein Kunde, mit Zahlen, nach denen gruppiert wird.'
  },
  currency: { label: 'Währung', none: 'keine' },
  tables: {
    sheet: 'Blatt',
    table: 'Tabelle',
    list: 'Liste',
    named: '{{name}}: {{size}}',
    of: '{{name}}, {{table}}',
    size: '{{rows}} Zeilen, {{columns}} Spalten',
    columns_one: '{{n}} Spalte',
    columns_other: '{{n}} Spalten',
    unnamed: 'Das Dokument selbst'
  },
  how: {
    title: 'Wie die Datei gelesen wird',
    encoding: 'Zeichensatz',
    delimiter: 'Spalten trennt',
    quote: 'Texte stehen in',
    header: 'Die erste Zeile benennt die Spalten',
    headerRow: 'Die erste Zeile der Tabelle nennt die Spalten',
    reset: 'Wie erkannt',
    withHeader: 'Namen in der ersten Zeile',
    withoutHeader: 'keine Namen in der ersten Zeile',
    parted: {
      comma: 'mit Kommas getrennt',
      semicolon: 'mit Semikolons getrennt',
      tab: 'mit Tabulatoren getrennt',
      bar: 'mit Strichen getrennt'
    },
    delimiters: { comma: 'Komma ( , )', semicolon: 'Semikolon ( ; )', tab: 'Tabulator', bar: 'Strich ( | )' },
    quotes: {
      double: 'doppelten Anführungszeichen ( " )',
      single: "einfachen Anführungszeichen ( ' )",
      none: 'gar nichts'
    }
  },
  table: {
    label_one: 'Die erste Zeile der Datei und was ihre Spalten bedeuten',
    label_other: 'Die ersten {{n}} Zeilen der Datei und was ihre Spalten bedeuten',
    line: 'Zeile',
    means: 'Was „{{column}}“ bedeutet',
    dateOrder: 'Wie Datumsangaben in „{{column}}“ geschrieben sind',
    marks: 'Wie Zahlen in „{{column}}“ geschrieben sind'
  },
  roles: {
    customer: 'Kunde',
    customerName: 'Name des Kunden',
    email: 'E-Mail-Adresse',
    date: 'Bestelldatum',
    order: 'Bestellnummer',
    amount: 'Betrag',
    quantity: 'Menge',
    unitPrice: 'Einzelpreis',
    product: 'Produkt',
    category: 'Warengruppe',
    channel: 'Vertriebsweg',
    country: 'Land',
    attribute: 'Zahl zum Gruppieren',
    label: 'Wörter zum Gruppieren',
    none: 'Nicht verwendet'
  },
  order: {
    open: 'Nach der ganzen Spalte',
    ymd: 'Jahr, Monat, Tag',
    dmy: 'Tag, Monat, Jahr',
    mdy: 'Monat, Tag, Jahr',
    unix: 'Sekunden seit 1970',
    unixMs: 'Millisekunden seit 1970'
  },
  confidence: { likely: 'Wahrscheinlich. {{why}}', guess: 'Geraten. {{why}}' },
  leftOut: {
    title: 'Was weggelassen wird',
    why: 'Grund',
    rows: 'Zeilen',
    lines: 'Zuerst in Zeile'
  },
  done: {
    title: '„{{name}}“ ist im Projekt',
    all_one: 'Ihre einzige Zeile wird verwendet: {{what}}.',
    all_other: 'Alle {{read}} Zeilen werden verwendet: {{what}}.',
    some_one: '{{kept}} von {{read}} Zeile wird verwendet: {{what}}.',
    some_other: '{{kept}} von {{read}} Zeilen werden verwendet: {{what}}.'
  },
  next: {
    ready: 'Alles ist da, um Segmente zu finden',
    found: 'Die Segmente sind auf dem Stand dieser Daten',
    find: 'Segmente finden',
    segments: 'Zu den Segmenten',
    steps: 'Schritt für Schritt'
  },
  sources: {
    title: 'Dateien in diesem Projekt',
    add: 'Datei hinzufügen',
    orDrop: 'Sie können Dateien auch irgendwo in dieses Fenster ziehen.',
    file: 'Datei',
    about: '{{size}}, importiert am {{date}}',
    rows: 'Verwendete Zeilen',
    ofRead: 'von {{n}} gelesenen',
    customers: 'Kunden',
    period: 'Zeitraum',
    leftOut: 'Weggelassen',
    remove: 'Entfernen',
    removeOf: '„{{name}}“ aus dem Projekt entfernen',
    sure: 'Die Datei selbst bleibt.',
    keep: 'Behalten'
  },
  why: {
    name: 'Der Name sagt es.',
    nameAndValues: 'Der Name sagt es, und die Werte passen.',
    values: 'Die Werte sehen danach aus.',
    notNeeded: 'Für Segmente nicht nötig; bleibt bei der Datei.',
    columnEmpty: 'Die Spalte ist leer.',
    numericFact: 'Eine Zahl zu jedem Kunden.',
    sharedWords: 'Wörter, die viele Kunden teilen.',
    repeats: 'Derselbe Wert kommt in mehreren Zeilen vor.',
    emailIsKey: 'Es gibt keine Kundennummer: die E-Mail-Adresse sagt, wer es ist.',
    nameIsKey: 'Es gibt keine Kundennummer: der Name sagt, wer es ist.',
    priceIsAmount: 'Es gibt weder Summe noch Menge: der Preis gilt als Betrag.',
    orderTotalRepeats: 'Die Bestellsumme wiederholt sich in jeder Zeile: stattdessen zählen Menge und Einzelpreis.',
    sameAsPrice: 'Dasselbe wie der Einzelpreis: stattdessen zählen Menge und Einzelpreis.'
  }
}
