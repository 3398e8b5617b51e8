import type { Lexicon } from './lexicon.ts'

export const germanLexicon: Lexicon = {
  positive: {
    3: `
      perfekt hervorragend ausgezeichnet fantastisch phantastisch großartig grandios genial exzellent traumhaft überragend
      sensationell begeistert begeisterung liebe lieben liebt wunderbar wundervoll spitze spitzenmäßig bestens beste besten
      bester bestes phänomenal erstklassig erstklassige top vorzüglich makellos tadellos unschlagbar brillant hammer
      traumhafte vorbildlich`,
    2: `
      gut gute guter gutes super toll klasse prima schön zufrieden empfehlen empfehlenswert empfehle empfehlung freue freut
      freude glücklich angenehm hochwertig einwandfrei wunderschön hübsch gefällt gefallen lecker köstlich bequem gemütlich
      praktisch nützlich hilfreich freundlich freundlicher nett kompetent zuverlässig problemlos reibungslos unkompliziert
      danke dank dankbar lobenswert lob spaß cool stark robust stabil überzeugt überzeugend positiv gelungen elegant edel
      schick stilvoll liebevoll sorgfältig blitzschnell preiswert mag begeistern begehrt erfreulich zauberhaft süß
      herzlich optimal ideal tipptopp bewährt kulant kulanz vielseitig langlebig leistungsstark hochwertige sauber frisch geil cooles`,
    1: `
      erfüllt schnell rasch zügig günstig ordentlich solide fair leicht einfach passt passend gern gerne funktioniert klappt klappte
      geklappt pünktlich okay ok besser vorteil vorteilhaft richtig korrekt gewohnt weich warm hält interessant lohnt lohnen
      wert lohnenswert akzeptabel brauchbar anständig sicher modern flott lustig handlich geeignet schützt
      hilft geholfen leise freundlicherweise`
  },
  negative: {
    3: `
      katastrophe katastrophal schrecklich furchtbar grauenhaft grauenvoll miserabel unterirdisch frechheit betrug betrüger
      abzocke abzocker müll schrott dreck unverschämt unverschämtheit hasse widerlich ekelhaft eklig horror scheiße scheiss
      mist saftladen unbrauchbar wertlos schlimmste schlechteste inakzeptabel gefälscht fälschung abgezockt betrogen
      unzumutbar`,
    2: `
      schlecht schlechte schlechter enttäuscht enttäuschend enttäuschung kaputt defekt beschädigt mangelhaft fehlerhaft ärger
      ärgerlich ärgern verärgert wütend sauer unzufrieden unfreundlich frech nutzlos sinnlos gebrochen zerbrochen zerrissen
      gerissen schmutzig dreckig verschmutzt stinkt gestank geldverschwendung verschwendung zeitverschwendung reinfall fehlkauf
      mangel mängel minderwertig billigware ungenießbar verdorben schimmel unseriös inkompetent lüge gelogen hässlich
      schlimm übel peinlich nervt nervig genervt versagt reklamation reklamiert reklamieren traurig schade undicht verrostet
      rost unverständlich unfassbar beschwerde abgelehnt ignoriert gefährlich zerkratzt verfärbt abgebrochen verloren ungenügend unzureichend`,
    1: `
      manko unnötig störend leider problem probleme schwierig kompliziert umständlich fehler fehlt fehlen falsch teuer überteuert langsam lange
      verspätet verspätung spät warten gewartet zurückgeschickt zurückgesendet zurückschicken rücksendung retoure umtausch
      dünn wackelig wackelt klappert laut unbequem billig zweifel bedauerlich bedauere unpraktisch unpassend schwach knapp
      kratzt kratzer nachteil negativ unklar verwirrend löst verblasst abgenutzt schwer vermisse ausgefallen
      stornieren storniert vergessen drückt gebraucht`
  },
  verbs: `
    gefällt gefallen funktioniert passt klappt klappte empfehlen empfehle mag liebe lohnt hält überzeugt hilft gefiel
    freut lohnen schützt`
}
