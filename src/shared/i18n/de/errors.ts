import type { errors as en } from '../en/errors.ts'
import type { Texts } from '../sameKeys.ts'

export const errors: Texts<typeof en> = {
  unexpected:
    'In Tessera ist etwas schiefgegangen: {{detail}}. Ihr Projekt ist wie zuvor. Bitte versuchen Sie es noch einmal.',
  badRequest: 'Diese Anfrage passt nicht: {{detail}}.',
  noSuchGroup: 'Diese Gruppe von Kunden ist nicht mehr gespeichert.',
  nameTaken: 'Unter „{{name}}“ ist schon etwas gespeichert. Wählen Sie einen anderen Namen.',
  noSuchMethod: 'Tessera kennt „{{method}}“ nicht.',
  ended: 'Tessera arbeitet nicht mehr ({{detail}}). Ihr Projekt ist wie zuletzt gesichert; starten Sie Tessera neu.',
  notALogo:
    '„{{name}}“ ist kein Bild, das ein Bericht aufnehmen kann. Speichern Sie das Logo als PNG (ohne Interlacing) oder JPEG, und wählen Sie dieses.',
  logoTooLarge: '„{{name}}“ ist zu groß für ein Logo. Bis 1 MB und 4.000 Pixel je Seite genügen.',
  newerRecipe:
    '„{{name}}“ ist ein Rezept eines neueren Tessera, das dieses nicht lesen kann. Installieren Sie jene Version, oder lassen Sie das Rezept mit dieser schreiben.',
  notARecipe: '„{{name}}“ ist kein Rezept von Tessera: {{detail}}.',
  noProject: 'Kein Projekt ist offen. Öffnen Sie eines oder legen Sie eines an.',
  fileNotGranted: 'Diese Datei ist nicht mehr verfügbar. Wählen Sie sie noch einmal.',
  fileMissing:
    'Es gibt hier keine Datei „{{name}}“. Prüfen Sie Namen und Ordner; vielleicht wurde sie verschoben oder umbenannt.',
  fileUnreadable: 'Die Datei „{{name}}“ ist nicht lesbar: {{detail, cause}}.',
  fileNoRows: '„{{name}}“ hat die Namen der Spalten und keine Zeilen. Es wurde nichts importiert.',
  isProject: '„{{name}}“ ist ein Tessera-Projekt. Öffnen Sie es als solches; zu importieren ist darin nichts.',
  fileIsFolder: '„{{name}}“ ist ein Ordner. Wählen Sie eine Datei darin.',
  fileNotAllowed:
    'Sie dürfen „{{name}}“ nicht lesen: Das System erlaubt es nicht. Lassen Sie sich das Recht geben, oder kopieren Sie die Datei.',
  fileTooLarge:
    '„{{name}}“ ist größer als ein Gigabyte, zu groß für eine Arbeitsmappe. Speichern Sie die Tabelle als CSV und importieren Sie diese.',
  unpacksTooLarge:
    '„{{name}}“ wird beim Entpacken über jedes Maß groß, wie Dateien, die Schaden anrichten sollen. Es wurde nicht weiter gelesen.',
  passwordProtected:
    '„{{name}}“ ist durch ein Passwort geschützt. Öffnen Sie die Datei in ihrem Programm, speichern Sie eine Kopie ohne Passwort und importieren Sie diese.',
  fileDamaged:
    '„{{name}}“ ist beschädigt ({{format}}) und lässt sich nicht bis zum Ende lesen. Holen Sie die Datei noch einmal, oder öffnen Sie sie in ihrem Programm und speichern Sie sie neu.',
  notATable:
    '„{{name}}“ ist eine Datei anderer Art ({{found}}), was auch ihre Endung sagt. Speichern Sie die Tabelle als Excel-Arbeitsmappe (.xlsx) oder CSV und importieren Sie diese.',
  isArchive: '„{{name}}“ ist ein Archiv ({{found}}). Entpacken Sie es zuerst, und importieren Sie die Dateien darin.',
  isWebPage:
    '„{{name}}“ enthält {{found}}, was auch die Endung sagt. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder CSV und importieren Sie diese.',
  noTables: 'In „{{name}}“ ist nichts, was eine Tabelle wäre.',
  noSuchTable: '„{{name}}“ hat kein Blatt und keine Tabelle „{{table}}“.',
  jsonBroken:
    '„{{name}}“ ist kein vollständiges JSON: Zeile {{line}} passt nicht, oder die Datei endet zu früh. Holen Sie die Datei noch einmal.',
  fixedWidth:
    'Die Spalten von „{{name}}“ sind durch Leerzeichen getrennt, an festen Stellen. Öffnen Sie die Datei in einer Tabellenkalkulation als Text fester Breite, speichern Sie sie als CSV und importieren Sie diese.',
  baskets:
    '„{{name}}“ nennt in jeder Zeile einen Warenkorb, ohne Kunden und Datum. Für Segmente muss bekannt sein, wer gekauft hat: Importieren Sie eine Tabelle mit einer Spalte für den Kunden.',
  fileEmpty: 'Die Datei „{{name}}“ ist leer.',
  tooManyColumns:
    '„{{name}}“ hat {{got}} Spalten; Tessera liest höchstens {{most}}. Speichern Sie nur die, die Sie brauchen.',
  notAProject: '„{{name}}“ ist kein Tessera-Projekt.',
  projectNewer:
    '„{{name}}“ stammt von einem neueren Tessera. Das Projekt ist nur zum Lesen offen; für Änderungen aktualisieren Sie Tessera.',
  projectLocked: '„{{name}}“ ist in einem anderen Fenster offen. Schließen Sie es dort zuerst.',
  projectDamaged:
    '„{{name}}“ ist beschädigt und lässt sich nicht öffnen: {{detail, cause}}. Nehmen Sie eine Sicherungskopie.',
  projectPartDamaged:
    'Die Datei dieses Projekts ist beschädigt: {{detail, cause}}. Nichts wurde geändert. Arbeiten Sie mit einer Sicherungskopie weiter; was sich hier noch öffnen lässt, können Sie als Tabelle speichern.',
  projectOutOfReach:
    'Die Datei dieses Projekts war nicht zu gebrauchen: {{detail, cause}}. Nichts wurde geändert. Prüfen Sie, ob der Datenträger oder das Netzlaufwerk verbunden ist, und versuchen Sie es noch einmal.',
  readOnly:
    '„{{name}}“ ist nur zum Lesen offen: Das System erlaubt dort kein Schreiben. Um das Projekt zu ändern, speichern Sie eine Kopie in einem anderen Ordner und öffnen Sie diese.',
  busy: 'Tessera arbeitet noch an diesem Projekt. Warten Sie, bis das fertig ist, oder brechen Sie ab.',
  diskFull: 'Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.',
  tooManyForSheet:
    'Ein Segment hat {{n}} Kunden, und ein Blatt einer Arbeitsmappe fasst {{most}}. Speichern Sie die Kunden stattdessen als Tabelle (CSV).',
  cannotWrite: '„{{name}}“ lässt sich nicht schreiben: {{detail, cause}}. Wählen Sie einen anderen Ort.',
  copyOntoItself: '„{{name}}“ ist das offene Projekt. Wählen Sie für die Kopie einen anderen Namen.',
  cancelled: 'Abgebrochen. Alles ist wie zuvor.',
  tooFewForMap: 'Eine Karte der Nachbarschaft braucht mindestens vier Kunden; es gibt {{n}}.',
  noSuchRun: 'Diese Segmentierung ist nicht im Projekt.',
  disconnected: 'Die Verbindung zu Tessera ist abgerissen. Nichts ist verloren; es wird noch einmal versucht.',
  noSuchSource: 'Diese Datei ist nicht im Projekt.',
  nothingToSegment:
    'Noch gibt es nichts zu segmentieren. Importieren Sie zuerst eine Datei mit Bestellungen oder eine Kundenliste.',
  rfmNeedsOrders:
    'RFM-Regeln brauchen Bestellungen mit Datum und Betrag; dieses Projekt hat keine. Importieren Sie eine Datei mit Bestellungen, oder gruppieren Sie nach Ähnlichkeit (k-means).',
  featureNeedsOrders:
    'Die gewählten Merkmale brauchen Bestellungen; dieses Projekt hat keine. Importieren Sie eine Datei mit Bestellungen, oder wählen Sie Spalten der Kundenliste.',
  ownNeedsFeature:
    'Ihr Merkmal „{{name}}“ braucht „{{needed}}“, das diese Daten nicht haben. Ändern Sie seine Formel oder entfernen Sie das Merkmal.',
  ownNeedsItself:
    'Ihr Merkmal „{{name}}“ bräuchte sich selbst, um berechnet zu werden: {{list}}. Ändern Sie eine dieser Formeln.',
  ownUnreadable:
    'Die Formel Ihres Merkmals „{{name}}“ ist nicht lesbar. Ändern Sie sie oder entfernen Sie das Merkmal.',
  unknownFeature: 'Diese Daten haben kein Merkmal „{{feature}}“. Es gibt: {{available}}. Wählen Sie daraus.',
  tooFewCustomers:
    'Dafür braucht es mindestens {{needed}} Kunden, und die Daten haben {{got}}. Importieren Sie mehr, oder verlangen Sie weniger Gruppen.',
  tooFewDifferentRows:
    '{{needed}} Gruppen brauchen mindestens {{needed}} verschiedene Kunden, und die Daten haben {{got}}. Verlangen Sie weniger Gruppen, oder wählen Sie andere Merkmale.',
  asOfTooEarly: 'Bis {{asOf}} hatte niemand bestellt. Wählen Sie einen späteren Stichtag.',
  onlyReturns: 'Es gibt nur Retouren und keine Verkäufe. Prüfen Sie unter „Daten“, wie Retouren erkannt wurden.',
  noCustomersLeft:
    'Keiner der {{got}} Kunden hat einen Wert für jedes gewählte Merkmal. Wählen Sie weniger oder andere Merkmale.',
  noSuchSegment: 'Dieses Segment gibt es in der Segmentierung nicht.',
  notText: '„{{name}}“ ist keine Textdatei. Speichern Sie die Tabelle als CSV und importieren Sie diese.',
  alreadyImported: 'Dieselben Daten sind schon als „{{name}}“ im Projekt. Ersetzen Sie sie, oder lassen Sie es dabei.',
  headerUnreadable:
    'Zeile {{line}} von „{{name}}“, die die Spalten benennen sollte, ist nicht lesbar: prüfen Sie die Anführungszeichen.',
  columnsDiffer:
    'Spalte {{position}} von „{{name}}“ heißt „{{found}}“, erwartet war „{{needed}}“. Wählen Sie neu, was die Spalten bedeuten.',
  ambiguousDates: 'Die Daten in „{{column}}“ können mit dem Tag oder mit dem Monat beginnen. Sagen Sie, womit.',
  missingRoleCustomer: 'Keine Spalte sagt, wer der Kunde ist. Wählen Sie eine.',
  missingRoleDate: 'Keine Spalte sagt, wann es war. Wählen Sie eine.',
  missingRoleAmount: 'Keine Spalte nennt den Betrag. Wählen Sie eine, oder Menge und Einzelpreis.',
  tooManyGroups:
    'Diese Einstellungen ergeben {{got}} Gruppen, höchstens {{most}} lassen sich unterscheiden. Verlangen Sie größere Gruppen.',
  noDenseGroups:
    'Bei diesem Abstand hat niemand genug Nachbarn: Es gibt keine Gruppen. Wählen Sie einen größeren Abstand oder weniger Nachbarn.',
  noDenseGroupsOfSize:
    'Es gibt keine Häufung dieser Größe: Alle blieben außerhalb der Gruppen. Wählen Sie eine kleinere Gruppengröße, weniger Nachbarn oder ein anderes Verfahren.',
  categoryNeedsMixed:
    '„{{feature}}“ besteht aus Wörtern, und die haben keine Abstände. Gruppieren Sie „Nach Zahlen und Kategorien“ oder lassen Sie es weg.',
  mixedNeedsCategory: 'Es ist kein Merkmal aus Wörtern gewählt. Wählen Sie eines oder gruppieren Sie anders.',
  missingRoleProduct: 'Keine Spalte sagt, welches Produkt es ist, mit Name oder Warengruppe. Wählen Sie sie.',
  missingRoleCampaign: 'Keine Spalte sagt, welche Kampagne es ist. Wählen Sie eine.',
  missingRoleText: 'Keine Spalte enthält den Text. Wählen Sie eine.',
  missingRoleAttribute:
    'Es ist keine Spalte zum Gruppieren gewählt. Wählen Sie mindestens eine mit Zahlen oder Wörtern.',
  tooFewTexts:
    'Themen brauchen mindestens {{needed}} Bewertungen in einer Sprache, die gelesen wird; dieses Projekt hat insgesamt {{got}}. Importieren Sie mehr.',
  tooManyTopics: 'Für {{got}} Themen haben diese Bewertungen nicht genug verschiedene Wörter. Wählen Sie weniger.',
  noSuchCustomer: 'Dieser Kunde ist nicht mehr im Projekt oder wurde mit einem anderen zusammengeführt.',
  noSuchReview: 'Diese Bewertung ist nicht mehr im Projekt.'
}
