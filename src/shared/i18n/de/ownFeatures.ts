import type { ownFeatures as en } from '../en/ownFeatures.ts'
import type { Texts } from '../sameKeys.ts'

export const ownFeatures: Texts<typeof en> = {
  title: 'Eigene Merkmale',
  text: 'Berechnen Sie, was Bestellungen, Ereignisse, Rezensionen oder Kampagnen von jedem Kunden sagen. Eigene Merkmale beschreiben Segmente oder bilden sie, wie alle anderen.',
  new: 'Neues Merkmal',
  change: 'Merkmal ändern',
  changeShort: 'Ändern',
  removeShort: 'Entfernen',
  changeThis: 'Ändern: „{{name}}“',
  remove: 'Entfernen: „{{name}}“',
  needed: 'Wird gebraucht von {{list}}.',
  name: 'Name',
  namePlaceholder: 'Ausgaben für Geschenke',
  nameTaken: 'Ein Merkmal dieses Namens gibt es schon.',
  unnamed: 'dieses Merkmal',
  formula: 'Formel',
  placeholder: 'bestellungen wo letzte 90 tage | summe betrag',
  start:
    'Beginnen Sie mit dem, was Sie ansehen wollen, etwa bestellungen, oder mit einem Merkmal. Pfeil nach unten zeigt, was möglich ist.',
  suggestions: 'Was hier stehen könnte',
  suggested_one: '{{n}} Vorschlag; Pfeiltasten wählen, die Eingabetaste übernimmt ihn',
  suggested_other: '{{n}} Vorschläge; Pfeiltasten wählen, die Eingabetaste übernimmt einen',
  role: {
    source: 'Was angesehen wird',
    field: 'Was Zeilen sagen',
    aggregate: 'Was aus Zeilen wird',
    function: 'Funktion',
    period: 'Zeitraum',
    unit: 'Zeiteinheit',
    test: 'Vergleich',
    value: 'Wert',
    joint: 'Verbindet Teile',
    symbol: 'Zeichen',
    text: 'So steht es in Ihren Daten',
    feature: 'Merkmal'
  },
  signs: {
    where: 'Welche davon',
    bar: 'Danach, was daraus wird',
    open: 'Beginnt, was zusammengehört',
    close: 'Beendet, was zusammengehört'
  },
  put: '{{suggestion}} einsetzen',
  tried: {
    working: 'Wird berechnet',
    nobody: 'Kein Kunde hat einen Wert.',
    constant: 'Für alle gleich: {{value}}.',
    known: '{{n}} von {{all}} Kunden haben einen Wert',
    preview: 'Zehn Kunden, vom größten Wert zum kleinsten',
    customer: 'Kunde',
    value: 'Wert'
  },
  save: 'Speichern',
  add: 'Merkmal anlegen',
  cancel: 'Abbrechen',
  help: {
    title: 'Wie Formeln geschrieben werden',
    text: 'Was angesehen wird, vielleicht welches davon nach „wo“, dann ein Strich und was daraus wird. Werte und Merkmale können mit + - * / verbunden und in Klammern gesetzt werden.',
    calendar: 'Was alle Zeilen sagen',
    periods: 'Zeiträume, nach „wo“',
    aggregates: 'Was aus Zeilen wird, nach dem Strich',
    functions: 'Funktionen'
  },
  examples: {
    gifts: 'bestellungen wo kategorie = "Geschenke" | summe betrag',
    share: 'positionen wo monat = dezember | anteil betrag',
    recent: '(bestellungen wo letzte 90 tage | anzahl) / (bestellungen | anzahl)',
    ratio: 'monetary / frequency'
  }
}
