import type { WordLists } from './wordLists.ts'

export const dutch: WordLists = {
  stopWords: `
    aan achter al alle alleen alles als altijd ander andere anders ben bij binnen bent boven buiten daar daarna daarom dan
    dat de der deze die dit doch doen doet door dus echter een één eens eerst en enkele er erg ergens even ga gaan gaat ge
    geen gedaan gehad geweest geworden had hadden haar heb hebben hebt heeft heel hem hen het hier hij hoe hun iemand iets ik
    in is ja je jij jou jouw jullie kan kon kunnen kunt maar mag me meer men met mij mijn moest moet moeten na naar nadat
    niemand niet niets nog nooit nu of om omdat ons onder ook onze op over paar pas reeds sinds sommige soms steeds te tegen
    ten terwijl tijdens toch toen tot tussen u uit uw van vanaf veel via voor vooral waar waarom wanneer waren was wat we
    weer weg wel welke werd werden wie wij wil worden wordt ze zeer zelf zelfs zich zij zijn zo zoals zodat zonder zou zouden
    zoveel zullen`,
  common: `
    goed goede mooi mooie fijn fijne snel snelle levering geleverd bezorgd bezorging kwaliteit prijs product producten besteld
    bestelling gekocht aangekomen ontvangen tevreden blij aanrader helaas kapot slecht slechte prima top geweldig leuk leuke
    bedankt maat kleur klantenservice werkt pakket verzending winkel geld terug cadeau waard jammer duur goedkoop dagen weken
    perfect netjes verpakt past verwacht uitstekend`,
  judgements: `
    goed goede mooi mooie prima super perfect perfecte geweldig geweldige fantastisch uitstekend leuk leuke fijn fijne
    slecht slechte blij tevreden aanrader top bedankt beter beste helaas teleurgesteld ok`,
  negators: 'niet niets geen nooit nergens niemand zonder noch nauwelijks',
  only: 'alleen slechts enkel',
  boosters: `
    erg heel zeer echt super enorm ontzettend ongelofelijk ongelooflijk extreem totaal helemaal bijzonder absoluut behoorlijk
    zo veel mega hartstikke volledig`,
  dampeners: 'beetje redelijk vrij enigszins wat weinig bijna soms deels tamelijk nauwelijks',
  contrasts: 'maar echter toch helaas'
}
