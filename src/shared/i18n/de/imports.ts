import type { imports as en } from '../en/imports.ts'
import type { Texts } from '../sameKeys.ts'

export const imports: Texts<typeof en> = {
  why: {
    name: 'Der Name sagt es.',
    nameAndValues: 'Der Name sagt es, und die Werte passen.',
    values: 'Die Werte sehen danach aus.',
    notNeeded: 'Für Segmente nicht nötig; bleibt bei der Datei.',
    columnEmpty: 'Die Spalte ist leer.',
    numericFact: 'Eine Zahl zu jedem Kunden.',
    repeats: 'Derselbe Wert kommt in mehreren Zeilen vor.',
    emailIsKey: 'Es gibt keine Kundennummer: die E-Mail-Adresse sagt, wer es ist.',
    nameIsKey: 'Es gibt keine Kundennummer: der Name sagt, wer es ist.',
    priceIsAmount: 'Es gibt weder Summe noch Menge: der Preis gilt als Betrag.',
    orderTotalRepeats: 'Die Bestellsumme wiederholt sich in jeder Zeile: stattdessen zählen Menge und Einzelpreis.',
    sameAsPrice: 'Dasselbe wie der Einzelpreis: stattdessen zählen Menge und Einzelpreis.'
  }
}
