import type { jobs as en } from '../en/jobs.ts'
import type { Texts } from '../sameKeys.ts'

export const jobs: Texts<typeof en> = {
  running: 'In Arbeit',
  cancel: 'Abbrechen',
  stepOf: 'Schritt {{step}} von {{steps}}',
  steps: {
    reading: 'Datei wird gelesen',
    deciding: 'Schreibweise von Daten und Zahlen wird ermittelt',
    counting: 'Zeilen werden gezählt',
    removing: 'Frühere Daten werden entfernt',
    writing: 'Zeilen werden gespeichert',
    sorting: 'Bestellungen werden nach Kunden sortiert',
    working: 'In Arbeit',
    readOrders: 'Bestellungen lesen',
    prepareFeatures: 'Merkmale vorbereiten',
    findStructure: 'Natürliche Gruppen werden gesucht',
    findSegments: 'Segmente finden',
    measureQuality: 'Abstand der Segmente messen',
    testStability: 'Die Stabilität jedes Segments wird geprüft',
    describe: 'Segmente beschreiben',
    comparing: 'Kunden werden verglichen',
    findTopics: 'Themen suchen',
    saveTopics: 'Themen speichern',
    save: 'Segmentierung speichern',
    findNeighbours: 'Wer wem gleicht, wird gesucht',
    layOutMap: 'Die Karte wird angelegt',
    saveMap: 'Die Karte wird gesichert',
    writeReport: 'Datei schreiben'
  }
}
