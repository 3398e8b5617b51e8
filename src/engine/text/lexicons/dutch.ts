import type { Lexicon } from './lexicon.ts'

export const dutchLexicon: Lexicon = {
  positive: {
    3: `
      perfect perfecte uitstekend uitstekende fantastisch fantastische geweldig geweldige super superblij prachtig prachtige
      schitterend schitterende fenomenaal subliem voortreffelijk voortreffelijke top topkwaliteit topproduct beste
      heerlijk heerlijke magnifiek briljant briljante geniaal houd hou uitmuntend onovertroffen grandioos`,
    2: `
      goed goede mooi mooie fijn fijne leuk leuke tevreden blij prima aanrader aanbevelen aanbevolen aangenaam aangename
      comfortabel comfortabele handig handige nuttig nuttige betrouwbaar betrouwbare stevig stevige vriendelijk vriendelijke
      behulpzaam aardig professioneel bedankt dank dankjewel compliment complimenten keurig netjes lekker lekkere knap
      elegant stijlvol stijlvolle lief lieve gelukkig genieten geniet plezier overtuigd positief succes sterk sterke duurzaam
      verrast bevalt bevallen gaaf gave mooier kwalitatief schattig zorgvuldig`,
    1: `
      snel snelle vlot vlotte makkelijk makkelijke gemakkelijk eenvoudig eenvoudige correct goedkoop voordelig betaalbaar
      geschikt passend past werkt licht zacht zachte schoon vers veilig interessant modern voordeel beter acceptabel redelijk
      ok oké conform stil waard helder voldoet klopt netjes`
  },
  negative: {
    3: `
      vreselijk vreselijke verschrikkelijk verschrikkelijke afschuwelijk afschuwelijke waardeloos waardeloze ramp rampzalig
      oplichting oplichters oplichter opgelicht bedrog troep rommel rotzooi haat walgelijk schandalig schandalige schande
      onaanvaardbaar onacceptabel onbruikbaar onbruikbare slechtste nep namaak bagger belachelijk drama dramatisch`,
    2: `
      slecht slechte teleurgesteld teleurstellend teleurstellende teleurstelling kapot kapotte stuk defect defecte beschadigd
      beschadigde gebroken gescheurd nutteloos nutteloze boos verdrietig triest jammer ontevreden onvriendelijk onbeleefd
      vies vieze smerig stinkt lelijk lelijke matig matige incompetent gelogen leugen misleidend misleid verloren onprettig
      oncomfortabel klacht klachten krassen bekrast fragiel gevaarlijk verroest bedorven schimmel spijt ergernis ergerlijk
      miskoop irritant irritante mislukt geweigerd brak gebarsten lek lekt`,
    1: `
      helaas probleem problemen moeilijk ingewikkeld ingewikkelde langzaam traag trage laat vertraging vertraagd wachten
      gewacht duur dure ontbreekt ontbrak ontbreken mist fout foute verkeerd verkeerde retour teruggestuurd terugsturen
      geretourneerd terugbetaling lawaai luidruchtig zwak zwakke twijfel incompleet geannuleerd vergeten verwarrend versleten
      krap strak nadeel verspilling dun dunne wankel wiebelt`
  },
  verbs: 'werkt past bevalt hou houd voldoet klopt geniet'
}
