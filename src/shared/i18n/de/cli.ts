import type { cli as en } from '../en/cli.ts'
import type { Texts } from '../sameKeys.ts'

export const cli: Texts<typeof en> = {
  help: {
    main: `Tessera {{version}}: Kundensegmentierung, die auf Ihrem Rechner bleibt

Aufruf
  tessera segment DATEI... --out ORDNER   Segmente, Bericht und CSV aus Dateien, über den Kunden verbunden
  tessera inspect DATEI...                wie Dateien sind, was an ihnen nicht stimmt, was sie beantworten
  tessera erase PROJEKT SCHLÜSSEL         löscht alles über einen Kunden aus einem Projekt
  tessera sample --out DATEI              die Bestellungen eines erfundenen Ladens, zum Ausprobieren
  tessera open [PROJEKT]                  die Anwendung in einem Fenster
  tessera BEFEHL --help                   alles über einen Befehl
  tessera --version

Rückgabewert
  0 erledigt, 1 fehlgeschlagen (der Grund steht auf stderr), 2 falscher Aufruf
`,
    segment: `Findet Gruppen unter Kunden und schreibt sie auf.

Aufruf
  tessera segment DATEI... --out ORDNER [Optionen]

DATEI ist eine Tabelle: CSV, Excel (.xlsx, .xls), OpenDocument (.ods), JSON, JSON-Zeilen oder SQLite, auch
mit gzip gepackt. Sie enthält Bestellungen (in jeder Zeile Kunde, Datum und Betrag oder Menge und
Einzelpreis) oder Kunden mit dem, was über sie bekannt ist, Produkte, Ereignisse, Bewertungen, Kampagnen
oder wen sie erreichten. Was es ist und was die Spalten bedeuten, wird aus Namen und Werten erkannt,
ebenso die Exporte bekannter Läden. Mehrere Dateien werden über den Kunden verbunden, gleich in welcher
Reihenfolge; wie, wird gesagt.

ORDNER erhält sieben Dateien, alle oder keine: customers.csv und segments.csv, je mit einem Text dazu, was sie
enthalten (customers.definition.txt), report.pdf, rules.sql, mit der eine Datenbank Kunden zuordnet, und
run.json mit allem, was zum Wiederholen nötig ist.

Wie gruppiert wird
  --method VERFAHREN        [auto]
      auto           findet heraus, ob es natürliche Gruppen gibt, was sie am besten findet und wie viele
      kmeans         kompakte Gruppen um Mittelpunkte
      hierarchical   ein Baum von Gruppen in Gruppen
      gmm            überlappende Gruppen mit der Wahrscheinlichkeit, zu jeder zu gehören (Gauß-Mischung)
      hdbscan        dichte Bereiche beliebiger Form und Dichte; die übrigen gehören zu keiner Gruppe
      dbscan         dasselbe mit einer Dichte für alle
      som            eine Karte, auf der ähnliche Kunden beieinander liegen (selbstorganisierende Karte)
      mixed          Zahlen und Wörter zusammen (k-Prototypen)
      rfm            Regeln zu Recency, Frequency und Monetary
  --k auto|N                Zahl der Gruppen, 2 bis 50; auto wählt aus 2 bis 10 (kmeans, hierarchical, gmm,
                            som, mixed) [auto]
  --restarts N              Anfänge der Suche nach den besten Gruppen (kmeans) [20]
  --linkage ward|average|complete|single
                            wie Abstände zwischen Gruppen gemessen werden (hierarchical) [ward]
  --height H                schneidet den Baum in dieser Höhe, statt --k (hierarchical)
  --eps auto|D              wie nah Nachbarn sind, im vorbereiteten Maßstab (dbscan) [auto]
  --min-points auto|N       Nachbarn, die einen Bereich dicht machen (dbscan, hdbscan) [auto]
  --min-cluster-size auto|N die kleinste Gruppe, die zählt (hdbscan) [auto]
  --covariance auto|full|tied|diagonal|spherical
                            die Form der Gruppen (gmm) [auto]
  --grid auto|RxC           Zeilen und Spalten der Karte, etwa 8x12 (som) [auto]
  --topology hexagonal|rectangular
                            die Zellen der Karte (som) [hexagonal]
  --gamma auto|W            was ein anderes Wort neben Zahlen wiegt (mixed) [auto]
  --bootstrap N             Stichproben, an denen die Stabilität der Segmente gemessen wird; 0: keine [100]
  --features A,B,C          was die Gruppen bildet: recency, frequency, monetary, averageOrder, tenure, gap,
                            recentOrders, activeMonths, trend, silence, regularity, largestOrder, returnRate,
                            weekendShare, seasonality und, je nachdem, was Ihre Dateien zu Zeilen, Ereignissen,
                            Kontakten, Bewertungen und Personen sagen, basketItems, productCount, favouriteShare,
                            discountShare, margin, eventCount, event:AKTION, responseRate, meanRating, age, ...;
                            @hours, @weekday, @season, @favourite, @channel, @country, ... (mixed); Spalten von
                            Listen mit ihrem Namen, mit Komma in Anführungszeichen: '"A, B",C'. Ein falscher
                            Name listet alle auf
                            [recency,frequency,monetary; in einer Kundenliste alle Zahlenspalten]
  --own "NAME=FORMEL"       ein eigenes Merkmal, beliebig oft; --features nimmt es mit seinem Namen
  --as-of DATUM             der Stichtag, als 2011-12-10 oder 2011-12-10T12:50 [ein Tag nach der letzten
                            Bestellung]
  --returns exclude|net|match  Rückgaben weglassen, vom Umsatz abziehen oder jede mit ihrem Kauf verrechnen
                            [exclude]
  --scale zscore|robust|none  wie Merkmale vergleichbar werden [zscore]
  --log auto|none           schiefe Merkmale logarithmieren [auto]
  --seed N                  Anfang des Zufalls; gleicher Wert, gleiche Gruppen [1]
  --recipe DATEI            all das aus einem Rezept oder einer run.json; Optionen hier gehen vor

Wie die Dateien gelesen werden
  --role ROLLE=SPALTE       was eine Spalte bedeutet; mehrfach möglich. Rollen: {{roles}}
  --sheet NAME              das Blatt einer Arbeitsmappe (oder die Tabelle einer Datenbank), wo sie mehrere
                            hat; mehrfach möglich
  --dates dmy|mdy|ymd       Reihenfolge von Tag, Monat und Jahr, wo die Datei sie nicht verrät

Wohin und wie geschrieben wird
  --out ORDNER              der Ordner für die Ergebnisse; er wird angelegt, wo er fehlt
  --project DATEI           alles in diesem Projekt (*.tessera) behalten, das die Anwendung öffnen kann;
                            sonst bleibt nichts weiter zurück. Bei einem Projekt mit Daten kann DATEI
                            entfallen
  --xlsx                    auch eine Arbeitsmappe für Excel: segments.xlsx, mit einem Blatt je Segment
  --report-template NAME    report.pdf wie eine Vorlage der Anwendung zusammenstellen [der ganze Bericht]
  --report-design DATEI     wie diese Datei: JSON, oder die run.json eines früheren Berichts
  --pptx                    auch Folien für PowerPoint: slides.pptx
  --html                    auch der Bericht für einen Browser: report.html
  --csv comma|semicolon     Kommas und Dezimalpunkte, oder Semikolons und Dezimalkommas [comma]
  --locale en|de            Sprache von Bericht und Meldungen [wie das System]
  --json                    ein JSON-Dokument statt der Zusammenfassung ausgeben
  --quiet                   nichts ausgeben

Rückgabewert
  0 erledigt, 1 fehlgeschlagen (der Grund steht auf stderr), 2 falscher Aufruf
`,
    inspect: `Sagt, wie Dateien sind: ihre Spalten, was an ihnen nicht stimmt und was es mit einem Ergebnis macht,
und was alle zusammen beantworten können. Nichts wird aufgehoben oder verändert.

Aufruf
  tessera inspect DATEI... [Optionen]

DATEI ist alles, was tessera segment liest.

  --role ROLLE=SPALTE was eine Spalte bedeutet; mehrfach möglich. Rollen: {{roles}}
  --dates dmy|mdy|ymd die Folge von Tag, Monat und Jahr, wo die Datei es nicht sagt
  --sheet NAME        das Blatt einer Mappe (oder die Tabelle einer Datenbank), wo es mehrere gibt
  --json              ein JSON-Dokument ausgeben
  --locale en|de      Sprache des Berichts [wie das System]

Rückgabewert
  0 erledigt, 1 fehlgeschlagen (der Grund steht auf stderr), 2 falscher Aufruf
`,
    erase: `Löscht alles über einen Kunden endgültig aus einem Projekt: was er gekauft, getan und geschrieben hat, und die
Zeilen von Dateien, die von ihm erzählen. Wer mit ihm zusammengeführt wurde, geht mit. Das Projekt behält, dass jemand
gelöscht wurde, nicht wer; ein späterer Import bringt ihn nicht zurück. Dateien außerhalb des Projekts bleiben, wie sie
sind.

Aufruf
  tessera erase PROJEKT SCHLÜSSEL

PROJEKT ist eine *.tessera-Datei, die in keinem Fenster offen ist; SCHLÜSSEL der Schlüssel des Kunden oder seine
E-Mail-Adresse.

  --locale en|de die Sprache der Meldungen [wie das System]

Rückgabewert
  0 erledigt, 1 fehlgeschlagen (der Grund steht auf stderr), 2 falscher Aufruf
`,
    sample: `Schreibt die Bestellungen eines erfundenen Ladens, zum Ausprobieren.

Aufruf
  tessera sample --out DATEI

  --out DATEI    die CSV-Datei, die geschrieben wird; eine vorhandene wird ersetzt
  --locale en|de Sprache der Meldungen [wie das System]

Rückgabewert
  0 erledigt, 1 fehlgeschlagen (der Grund steht auf stderr), 2 falscher Aufruf
`,
    open: `Öffnet die Anwendung: in einem eigenen Fenster, oder im Browser, wo das nicht geht.

Aufruf
  tessera open [PROJEKT] [--browser] [--port N] [--no-open]

PROJEKT ist eine *.tessera-Datei für den Anfang.

  --browser      in einem Browserfenster, von diesem Rechner für sich selbst bereitgestellt
  --port N       der Port dafür [irgendein freier]
  --no-open      nur die Adresse ausgeben, keinen Browser öffnen
  --locale en|de Sprache der Meldungen [wie das System]

Rückgabewert
  0 erledigt, 1 fehlgeschlagen (der Grund steht auf stderr), 2 falscher Aufruf
`
  },
  usage: {
    seeHelp: 'Siehe: {{command}}',
    unknownCommand: 'Tessera kennt den Befehl „{{name}}“ nicht.',
    parse: '{{detail}}',
    noFiles: 'Welche Datei? Nennen Sie mindestens eine mit Bestellungen oder Kunden, oder ein --project mit Daten.',
    noFilesToInspect: 'Welche Datei? Geben Sie mindestens eine Datei mit Bestellungen oder Kunden an.',
    noCustomerToErase:
      'Wer, und wo? Nennen Sie ein Projekt und den Schlüssel des Kunden: tessera erase laden.tessera 4711',
    noOut: '{{command}} braucht --out: wohin die Ergebnisse sollen.',
    badValue: '{{option}} kann {{allowed}} sein, nicht „{{value}}“.',
    badDate: '--as-of braucht ein Datum wie 2011-12-10 oder 2011-12-10T12:50, nicht „{{value}}“.',
    badRole: '--role braucht ROLLE=SPALTE, etwa --role customer=CustomerID, nicht „{{value}}“. Rollen: {{roles}}.',
    noSheet: '„{{file}}“ hat kein Blatt und keine Tabelle „{{sheet}}“. Es gibt: {{sheets}}.',
    noColumn: '„{{file}}“ hat keine Spalte „{{column}}“. Es gibt: {{columns}}.',
    noFeature: 'In diesen Daten gibt es kein Merkmal „{{feature}}“. Es gibt: {{features}}.',
    tooManyFeatures:
      'Diese Liste hat {{n}} Spalten mit Zahlen, und höchstens {{most}} bilden Gruppen. Bitte angeben: --features A,B,C.',
    badOwn:
      '„{{value}}“ ist kein eigenes Merkmal. Schreiben Sie --own "Name=Formel", etwa --own "Geschenke=positionen wo kategorie = \'Geschenke\' | summe betrag".',
    badFormula: 'Die Formel von „{{name}}“ ist ab Zeichen {{at}} nicht lesbar: {{rest}}',
    openQuote: 'In --features ist ein Anführungszeichen nicht geschlossen: {{value}}',
    noFeatures: '--features braucht Namen, etwa --features recency,monetary.',
    notOfMethod: '{{option}} gehört nicht zu --method {{method}}, sondern zu: {{methods}}.',
    notAbove0: '{{option}} braucht eine Zahl über 0, nicht „{{value}}“.',
    kOrHeight: '--k und --height sagen beide, wo der Baum geschnitten wird. Geben Sie eines davon an.',
    ambiguousDates:
      'Die Daten in „{{column}}“ von „{{file}}“ lassen sich mit dem Tag oder dem Monat zuerst lesen, und nichts in der Datei entscheidet das. Bitte angeben: --dates dmy oder --dates mdy.',
    notADesign: '„{{name}}“ sagt nicht, wie ein Bericht zusammengestellt ist: {{detail}}.',
    noSuchTemplate: 'Es gibt keine Berichtsvorlage „{{name}}“. Es gibt: {{names}}.',
    newerRecipe: '„{{name}}“ ist ein Rezept eines neueren Tessera, das dieses nicht lesen kann.',
    notARecipe: '„{{name}}“ ist kein Rezept: {{detail}}.',
    projectEnding: 'Der Dateiname eines Projekts endet auf .tessera; „{{name}}“ nicht.',
    tooMany: '{{command}} nimmt höchstens eine Datei.'
  },
  roleHint:
    'Geben Sie mit --role an, was eine Spalte bedeutet, etwa --role customer=CustomerID. „{{file}}“ hat: {{columns}}.',
  erase: {
    done_one: 'Gelöscht, mit {{n}} Zeile der Dateien.',
    done_other: 'Gelöscht, mit {{n}} Zeilen der Dateien.'
  },
  segment: {
    reading: '{{name}} wird gelesen',
    writing: '{{name}} wird geschrieben',
    segmenting: 'Segmente werden gesucht',
    already: '„{{name}}“ ist schon im Projekt und wurde nicht noch einmal importiert.',
    featuresUnused: 'Die RFM-Regeln nutzen immer letzten Kauf, Häufigkeit und Umsatz; --features blieb ungenutzt.',
    rows: '{{read}} Zeilen gelesen, {{kept}} verwendet.',
    rowsLeftOut: '{{read}} Zeilen gelesen, {{kept}} verwendet, {{left}} ausgelassen ({{reasons}}).',
    head: { segment: 'Segment', customers: 'Kunden', share: 'Anteil', revenue: 'Umsatz', stability: 'Stabilität' },
    written: 'Geschrieben nach {{folder}}: {{files}}'
  },
  /** Wie mehrere Dateien verbunden wurden. */
  joined: {
    customers_one: '{{n}} Kunde',
    customers_other: '{{n}} Kunden',
    known: '{{share}} {{who}} stehen in {{file}}',
    none: 'nichts {{who}} steht in einer anderen Datei',
    fit: 'verbindet nichts; „{{column}}“ aus {{file}} würde passen ({{share}}): mit --role angeben',
    others: 'den anderen Dateien',
    who: {
      orders: 'der Kunden',
      customers: 'der Kunden',
      products: 'der Produkte',
      events: 'der Besucher',
      reviews: 'der Verfasser',
      contacts: 'der Kontaktierten',
      campaigns: 'der Kampagnen'
    }
  },
  sample: { written: 'Geschrieben: {{name}}' },
  open: {
    noDisplay: 'Hier gibt es keinen Bildschirm für ein eigenes Fenster: Tessera öffnet für ein Browserfenster.',
    noRuntime: 'Die Laufzeit von Electron ist nicht da: Tessera öffnet in einem Browserfenster.',
    didNotStart: 'Electron ist hier nicht gestartet: Tessera öffnet in einem Browserfenster.'
  },
  server: {
    ready: 'Tessera ist bereit unter {{address}} (Strg+C beendet es)',
    noSession:
      'Diese Adresse von Tessera wurde schon benutzt oder ist nicht vollständig. Nutzen Sie das offene Fenster, oder starten Sie Tessera neu.'
  }
}
