import type { WordLists } from './wordLists.ts'

export const german: WordLists = {
  stopWords: `
    ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes ans auch auf aus außer bei
    beide beiden beim bereits bevor bin bis bisher bist da dabei dadurch dafür dagegen daher damit danach daran darauf daraus
    darf darin darüber darum das dass davon davor dazu dein deine dem den denen denn dennoch der deren des deshalb dessen
    die dies diese diesem diesen dieser dieses dir doch dort du durch eben ein eine einem einen einer eines einfach einige
    einigen einiger einiges einmal er erst es etwa etwas euch euer eure falls fast für gab ganz gar geben gegen gehabt gehen
    geht gemacht gerade gerne gewesen gibt habe haben hab halt hat hatte hatten hätte hätten her hier hin hinter ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer im immer in ins irgendwie ist ja je jede jedem jeden jeder jedes jedoch jetzt kann
    kannst kaum kein keine keinem keinen keiner können könnte konnte kommt lassen man mal manche mehr mein meine meinem
    meinen meiner meist mich mir mit möchte muss müssen musste nach nachdem natürlich neben nein nicht nichts noch nun nur
    ob obwohl oder oft ohne paar schon sehr sei seid sein seine seinem seinen seiner seit seitdem selbst sich sie sind so
    sobald sogar solche soll sollen sollte sondern sonst soweit sowie trotz trotzdem über um und uns unser unsere unserem
    unseren unter viel viele vielen vieler vielleicht vom von vor während wann war waren warum was weg wegen weil weiter
    welche welcher welches wem wen wenig wenige wenn wer werde werden wie wieder wir wird wirklich wo wohl wollen wollte
    worden wurde wurden würde würden zu zum zur zwar zwischen`,
  common: `
    gut gute guter gutes super schnell schnelle lieferung geliefert qualität preis bestellung bestellt ware artikel produkt
    kaufen gekauft empfehlen empfehlenswert zufrieden leider kaputt schlecht schöne schön passt größe farbe klasse danke
    gerne wieder perfekt jederzeit angekommen paket versand kundenservice wert toll tolle funktioniert billig geld zurück
    prima alles bestens einwandfrei verpackt verarbeitung leicht groß klein lange wochen tage`,
  judgements: `
    gut gute guten guter gutes super toll tolle klasse prima perfekt schön schöne hervorragend ausgezeichnet genial
    begeistert zufrieden schlecht schlechte liebe mag gefällt empfehlen empfehlenswert danke gerne best beste bestens
    besser toller wunderbar top leider schlimm furchtbar enttäuscht ok`,
  negators: `
    nicht nichts kein keine keinem keinen keiner keines keinerlei nie niemals nirgends niemand ohne weder noch kaum nich nix
    statt`,
  only: 'nur bloß',
  boosters: `
    sehr äußerst absolut besonders echt extrem total völlig wirklich so super mega richtig überaus unglaublich voll
    vollkommen wahnsinnig unheimlich höchst ungemein viel ganz komplett durchaus enorm hervorragend`,
  dampeners: 'etwas ziemlich eher relativ leicht bisschen wenig einigermaßen halbwegs fast teilweise manchmal kaum',
  contrasts: 'aber jedoch allerdings doch dennoch trotzdem leider'
}
