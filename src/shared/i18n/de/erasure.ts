import type { erasure as en } from '../en/erasure.ts'
import type { Texts } from '../sameKeys.ts'

export const erasure: Texts<typeof en> = {
  more: 'Mehr zu Kunde {{customer}}',
  open: 'Seite öffnen',
  erase: 'Aus dem Projekt löschen …',
  title: 'Kunde {{customer}} löschen?',
  what: 'Alles, was über diese Person bekannt ist, wird endgültig entfernt: was sie kaufte, tat und schrieb, in jeder Tabelle, jedem Thema und jeder Zeile Ihrer Dateien, die das Projekt aufbewahrt. Wer mit ihr zusammengeführt wurde, wird mit gelöscht.',
  after:
    'Das Projekt merkt sich, dass jemand gelöscht wurde, nicht wer; spätere Importe bringen die Person nicht zurück. Dateien außerhalb des Projekts und gespeicherte Berichte bleiben, wie sie sind. Das lässt sich nicht rückgängig machen.',
  confirm: 'Endgültig löschen',
  keep: 'Kunde behalten',
  erasing: 'Wird gelöscht'
}
