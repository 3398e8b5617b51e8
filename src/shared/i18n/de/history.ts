import type { history as en } from '../en/history.ts'
import type { Texts } from '../sameKeys.ts'

export const history: Texts<typeof en> = {
  title: 'Verlauf',
  intro: 'Jede Wahl lässt sich zurücknehmen und wiederholen. Läufe und Importe bleiben, wie sie sind.',
  empty: 'Noch wurde nichts gewählt: Alles ist, wie Tessera es vorschlägt.',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  start: 'Wie Tessera es vorschlug',
  now: 'Jetzt',
  back: 'Hierher zurück',
  backTo: 'Hierher zurück: {{what}}',
  again: 'Bis hierher wiederholen',
  againTo: 'Bis hierher wiederholen: {{what}}',
  imported_one: '„{{name}}“ importiert: {{n}} Zeile',
  imported_other: '„{{name}}“ importiert: {{n}} Zeilen',
  ran_one: 'Segmente gefunden: {{n}} Gruppe',
  ran_other: 'Segmente gefunden: {{n}} Gruppen',
  asOf: 'Blickt zurück ab {{moment}}',
  asOfDefault: 'Blickt zurück ab dem Tag nach der letzten Bestellung',
  returns: { exclude: 'Lässt Retouren weg', net: 'Zieht Retouren ab', match: 'Verrechnet Retouren mit ihren Käufen' },
  fix: 'Korrektur: {{step}}',
  noFix: 'Korrektur zurückgenommen: {{step}}',
  fixOrder: 'Korrekturen in anderer Reihenfolge',
  own: 'Eigenes Merkmal „{{feature}}“: {{formula}}',
  ownChanged: 'Eigenes Merkmal „{{feature}}“ ist jetzt: {{formula}}',
  ownGone: 'Eigenes Merkmal „{{feature}}“ entfernt',
  forms: '„{{feature}}“ bildet Segmente',
  formsNot: '„{{feature}}“ beschreibt sie nur',
  formsOrder: 'Dieselben Merkmale in anderer Reihenfolge',
  way: 'Gruppen: {{way}}',
  waySettings: 'Andere Einstellungen von „{{way}}“',
  log: { auto: 'Logarithmiert lange Ausläufer, wo nötig', none: 'Lässt lange Ausläufer, wie sie sind' },
  scale: {
    zscore: 'Jedes Merkmal zählt gleich viel',
    robust: 'Jedes Merkmal zählt gleich viel, nach Quartilen',
    none: 'Merkmale zählen, wie sie sind'
  },
  seed: 'Startwert {{n}}',
  bootstrap_one: 'Beurteilt die Stabilität nach {{n}} Stichprobe',
  bootstrap_other: 'Beurteilt die Stabilität nach {{n}} Stichproben'
}
