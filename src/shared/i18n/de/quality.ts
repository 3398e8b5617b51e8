import type { en } from '../en/index.ts'
import type { Texts } from '../sameKeys.ts'

export const quality: Texts<typeof en.quality> = {
  title: 'Qualität',
  ofFile: 'Qualität von {{name}}',
  check: 'Alle Zeilen durchsehen',
  checking: 'Alle Zeilen werden durchgesehen …',
  none: 'Nichts gefunden, was ein Ergebnis ändern würde.',
  count_one: '{{n}} Auffälligkeit',
  count_other: '{{n}} Auffälligkeiten',
  rows_one: '{{n}} Zeile',
  rows_other: '{{n}} Zeilen',
  lines_one: 'Zeile {{lines}}',
  lines_other: 'Zeilen {{lines}}',
  linesMore: 'Zeilen {{lines}}, …',
  effects: {
    changes: 'Ändert das Ergebnis',
    sways: 'Kann das Ergebnis verschieben',
    worthKnowing: 'Gut zu wissen'
  },
  problems: {
    unreadableRows: {
      what: 'Zeilen, die nicht zur Kopfzeile passen',
      why: 'Sie haben mehr oder weniger Zellen, als die Datei Spalten hat, und bleiben außen vor. Sehen Sie diese Zeilen in der Datei an: Meist ist es ein verirrtes Trenn- oder Anführungszeichen.'
    },
    missingValues: {
      what: 'Leere Zellen in „{{column}}“',
      why: 'Diese Kunden haben hier keinen Wert; Gruppen danach nehmen einen Ersatz oder lassen sie aus. Ergänzen Sie die Zellen, wenn Sie es besser wissen.'
    },
    missingNeeded: {
      what: 'Leere Zellen in „{{column}}“',
      why: 'Ohne diese Angabe zählt eine Zeile nicht und bleibt mit ihrem Umsatz außen vor. Ergänzen Sie die Zellen, wenn möglich, und importieren Sie die Datei erneut.'
    },
    missingAside: {
      what: 'Leere Zellen in „{{column}}“',
      why: 'Es ist dort nur nicht bekannt: Keine Zeile bleibt deshalb außen vor, und Gruppen entstehen danach nicht. Ergänzen Sie die Zellen, wenn Sie es besser wissen.'
    },
    missingEntry: {
      what: 'Leere Zellen in „{{column}}“',
      why: 'Ohne diese Angabe sagt eine Zeile nichts und bleibt außen vor. Ergänzen Sie die Zellen, wenn möglich, und importieren Sie die Datei erneut.'
    },
    missingAuthor: {
      what: 'Nichts in „{{column}}“',
      why: 'Sie zählen für Produkte und Themen, aber für keinen Kunden. Füllen Sie die Zellen aus, wenn Sie wissen, wer es geschrieben hat.'
    },
    impossibleDate: {
      what: 'Unmögliche Daten in „{{column}}“',
      why: 'Etwa „{{examples}}“. Was keinen möglichen Tag hat, lässt sich zeitlich nicht einordnen und wird nicht verwendet. Berichtigen Sie es in der Datei.'
    },
    impossibleBirthYear: {
      what: 'Unmögliche Geburtsjahre in „{{column}}“',
      why: 'Etwa „{{examples}}“: Niemand ist älter als 120 oder noch nicht geboren. Als Zahlen verzerren sie die Skala für alle. Berichtigen Sie sie in der Datei oder lassen Sie die Kunden aus.'
    },
    futureDate: {
      what: 'Daten in der Zukunft in „{{column}}“',
      why: 'Etwa „{{examples}}“. Eine Bestellung in der Zukunft lässt alle Kunden lange untätig erscheinen, denn „heute“ ist der Tag nach der letzten Bestellung. Berichtigen Sie sie oder legen Sie den Stichtag fest.'
    },
    mixedDates: {
      what: 'Anderes Datumsformat in „{{column}}“',
      why: 'Etwa „{{examples}}“. Sie werden nicht gelesen, weil der Rest der Spalte anders geschrieben ist; Raten könnte Tag und Monat vertauschen. Schreiben Sie alle Daten auf eine Weise.'
    },
    notADate: {
      what: 'Keine Daten in „{{column}}“',
      why: 'Etwa „{{examples}}“. Nichts sagt, wann das war; es wird nicht verwendet. Berichtigen Sie die Zellen oder wählen Sie eine andere Spalte für das Datum.'
    },
    notANumber: {
      what: 'Wörter unter den Zahlen von „{{column}}“',
      why: 'Etwa „{{examples}}“. Sie gelten als fehlend. Setzen Sie eine Zahl ein oder lassen Sie die Zelle leer.'
    },
    mixedCurrencies: {
      what: 'Mehrere Währungen in „{{column}}“',
      why: '{{list}}. Beträge werden addiert, als wären sie in einer Währung; damit ist jede Summe falsch. Rechnen Sie vorher um oder importieren Sie jede Währung für sich.'
    },
    dominantCustomer: {
      what: 'Ein Kunde hat {{percent}} % der Bestellungen',
      why: '„{{customer}}“ ist vielleicht die Kasse, ein Wiederverkäufer oder ein Gastkonto und keine Person. Das verzerrt jede Skala. Lassen Sie ihn aus, wenn es kein echter Kunde ist.'
    },
    duplicateRows: {
      what: 'Zeilen, die doppelt vorkommen',
      why: 'Jede Zelle ist gleich wie in einer früheren Zeile. Wurde die Datei doppelt zusammengefügt, zählt dieser Umsatz zweimal; hat ein Kunde dasselbe zweimal gekauft, ist es richtig.'
    },
    duplicateCustomers: {
      what: 'Zeilen, die doppelt vorkommen',
      why: 'Jede Zelle ist gleich wie in einer früheren Zeile. Sind es dieselben Kunden, zählen sie doppelt; sind sie sich nur gleich, ist es richtig.'
    },
    duplicateEntries: {
      what: 'Zeilen, die doppelt vorkommen',
      why: 'Jede Zelle ist gleich wie in einer früheren Zeile. Wurde die Datei doppelt zusammengefügt, zählen sie zweimal; ist es zweimal geschehen, ist es richtig.'
    },
    duplicateListed: {
      what: 'Zeilen, die doppelt vorkommen',
      why: 'Jede Zelle ist gleich wie in einer früheren Zeile. Die Liste wird einmal gelesen: Nichts zählt doppelt.'
    },
    testCustomers: {
      what: 'Kunden, die erfunden aussehen',
      why: 'Etwa „{{examples}}“. Probebestellungen sind kein Umsatz und wären ein eigenes Segment. Nehmen Sie sie aus der Datei.'
    },
    negativeAmount: {
      what: 'Negative Beträge in „{{column}}“',
      why: 'Etwa „{{examples}}“. Sie gelten als Rückgaben: abgezogen oder ausgelassen, wie das Rezept es sagt. Prüfen Sie, ob es keine Buchungskorrekturen sind.'
    },
    negativePrice: {
      what: 'Negative Preise in „{{column}}“',
      why: 'Etwa „{{examples}}“. Ein Preis unter null ist meist eine Buchungskorrektur und kein Verkauf. Solche Zeilen gelten als Rückgaben.'
    },
    negativeQuantity: {
      what: 'Negative Mengen in „{{column}}“',
      why: 'Etwa „{{examples}}“. Sie gelten als Rückgaben: abgezogen oder ausgelassen, wie das Rezept es sagt.'
    },
    numbersAsText: {
      what: 'Zahlen als Text in „{{column}}“',
      why: 'Etwa „{{examples}}“. Als Wörter ist jede eine eigene Gruppe, und nichts lässt sich mitteln. Wählen Sie „eine Zahl“ für die Spalte oder entfernen Sie die Einheiten.'
    },
    nearDuplicates: {
      what: 'Verschiedene Schreibweisen in „{{column}}“',
      why: '{{list}}. Kunden, die zusammengehören, stehen getrennt. Verwenden Sie je eine Schreibweise, wenn dasselbe gemeint ist.'
    },
    nearDuplicatesAside: {
      what: 'Verschiedene Schreibweisen in „{{column}}“',
      why: '{{list}}. Gruppen entstehen danach nicht, doch jede Schreibweise steht für sich. Verwenden Sie je eine, wenn dasselbe gemeint ist.'
    },
    wrongEncoding: {
      what: 'Verstümmelte Zeichen in „{{column}}“',
      why: 'Etwa „{{examples}}“. Der Text wurde in der falschen Kodierung gespeichert oder gelesen; derselbe Name kann zweifach vorkommen. Wählen Sie beim Import eine andere Kodierung oder exportieren Sie die Datei erneut als UTF-8.'
    },
    constantColumn: {
      what: '„{{column}}“ ist immer gleich',
      why: 'Jede Zeile sagt „{{value}}“. Das unterscheidet keine Kunden und bildet keine Gruppen. Die Spalte kann beiseite bleiben.'
    },
    nearlyUnique: {
      what: '„{{column}}“ ist in fast jeder Zeile anders',
      why: 'Sie benennt Zeilen, statt Kunden zu beschreiben, und kann keine Gruppen bilden. Die Spalte kann beiseite bleiben.'
    }
  },
  columns: {
    title: 'Spalten',
    name: 'Spalte',
    type: 'Enthält',
    missing: 'Fehlt',
    distinct: 'Verschiedene',
    values: 'Am häufigsten',
    examples: 'Etwa {{list}}',
    range: 'Am häufigsten, oder von … bis',
    about: 'etwa {{n}}',
    spread: 'Verteilung',
    spreadOf: 'Wie die Werte von {{column}} verteilt sind',
    log: 'logarithmisch',
    sampled: 'aus einer Stichprobe',
    numberRange: '{{min}} bis {{max}}, die Hälfte bis {{median}}',
    always: 'immer {{value}}',
    either: '{{min}} oder {{max}}',
    plainRange: '{{min}} bis {{max}}',
    dateRange: '{{from}} bis {{to}}'
  },
  types: {
    number: 'Zahlen',
    date: 'Daten',
    email: 'E-Mail-Adressen',
    code: 'Namen oder Nummern',
    category: 'Wörter, die sich wiederholen',
    text: 'Text',
    empty: 'nichts'
  },
  verdict: {
    title: 'Was diese Daten beantworten können',
    states: { yes: 'Ja', limited: 'Teilweise', no: 'Noch nicht' },
    abilities: {
      rfm: 'Letzter Kauf, Häufigkeit, Umsatz (RFM)',
      kmeans: 'Gruppen nach Ähnlichkeit (k-Means)',
      lifetimeValue: 'Kundenwert (Lifetime Value)',
      churn: 'Wer abzuwandern droht (Churn)',
      uplift: 'Wen ein Angebot gewinnt (Uplift)'
    }
  },
  why: {
    rfmYes: '{{buyers}} Kunden, von denen {{repeaters}} wieder bestellt haben; Zeitraum: {{span}}.',
    rfmNoOrders: 'Dafür braucht es Bestellungen: je Zeile einen Kunden, ein Datum und einen Betrag.',
    rfmFewBuyers: 'Dafür braucht es {{need}} Kunden, die gekauft haben; vorhanden: {{buyers}}.',
    rfmFewRepeat:
      'Nur {{repeaters}} von {{buyers}} Kunden haben wieder bestellt: Die Häufigkeit sagt wenig. Letzter Kauf und Umsatz tragen.',
    rfmShort: 'Für den letzten Kauf braucht es Bestellungen aus {{needDays}} Tagen; vorhanden: {{span}}.',
    kmeansYes: '{{customers}} Kunden, über die genug bekannt ist.',
    kmeansFew: 'Beständige Gruppen brauchen {{need}} Kunden; vorhanden: {{customers}}.',
    kmeansFewColumns:
      'Dafür braucht es Bestellungen oder mindestens zwei Zahlenspalten über die Kunden; vorhanden: {{columns}}.',
    kmeansWords:
      'Über {{customers}} Kunden gibt es Wörter, aber kaum Zahlen: Gruppieren Sie nach Zahlen und Wörtern zusammen.',
    valueYes: '{{repeaters}} Kunden haben wieder bestellt; Zeitraum: {{span}}.',
    valueNoOrders: 'Dafür braucht es Bestellungen wiederkehrender Kunden aus einem Jahr.',
    valueShort: 'Der Kundenwert braucht wiederkehrende Kunden über ein Jahr; vorhanden: {{span}}.',
    valueFewRepeat: 'Der Kundenwert braucht {{need}} Kunden, die wieder bestellt haben; vorhanden: {{repeaters}}.',
    churnYes: '{{repeaters}} Kunden haben wieder bestellt (Zeitraum: {{span}}): genug, um zu lernen, wer verstummt.',
    churnLeft: '„{{column}}“ sagt, wer gegangen ist, {{customers}} auf der kleineren Seite.',
    churnFewLeft:
      '„{{column}}“ sagt, wer gegangen ist, aber nur {{customers}} sind auf der kleineren Seite; {{need}} braucht es.',
    churnNothing: 'Dafür braucht es Bestellungen aus einem Jahr oder eine Spalte, die sagt, wer gegangen ist.',
    churnShort: 'Zu lernen, wer verstummt, braucht Bestellungen aus einem Jahr; vorhanden: {{span}}.',
    churnFewRepeat: 'Dafür braucht es {{need}} Kunden, die wieder bestellt haben; vorhanden: {{repeaters}}.',
    upliftTrial:
      '„{{contacted}}“ und „{{answered}}“ sehen nach einem Versuch aus. Uplift gilt nur, wenn der Zufall entschied, wer angesprochen wurde.',
    upliftNothing:
      'Dafür braucht es eine Kampagne mit Kontrollgruppe: wer angesprochen wurde, wer durch Zufall nicht, und wer dann kaufte.'
  },
  days_one: '{{n}} Tag',
  days_other: '{{n}} Tage',
  months_one: '{{n}} Monat',
  months_other: '{{n}} Monate'
}
