import type { Lexicon } from './lexicon.ts'

export const italianLexicon: Lexicon = {
  positive: {
    3: `
      perfetto perfetta perfetti perfettamente eccellente eccellenti ottimo ottima ottimi ottime fantastico fantastica
      meraviglioso meravigliosa splendido splendida magnifico magnifica eccezionale straordinario straordinaria stupendo
      stupenda impeccabile adoro adorabile migliore migliori spettacolare incredibile favoloso favolosa entusiasta
      bellissimo bellissima bellissimi buonissimo buonissima top superbo sublime geniale benissimo delizioso`,
    2: `
      buono buona buoni buone bene bello bella belli belle contento contenta contenti soddisfatto soddisfatta soddisfatti
      soddisfacente felice consiglio consigliato consigliata consigliatissimo consiglierei consigliabile piace piaciuto
      piaciuta piacciono piacevole carino carina comodo comoda utile pratico pratica efficace efficiente affidabile
      resistente robusto solido gentile gentilissimo gentilissimi cortese cordiale professionale professionalità serio seria
      disponibile grazie complimenti bravo bravi elegante curato curata amo amare super gradevole gustoso piacere apprezzato
      apprezzo successo raffinato`,
    1: `
      veloce velocemente velocità rapido rapida facile facilmente semplice corretto corretta conforme funziona funzionano
      economico conveniente adatto adatta puntuale leggero leggera morbido pulito fresco sicuro interessante moderno vantaggio
      meglio accettabile ragionevole discreto vale ok giusto silenzioso valido valida funzionale`
  },
  negative: {
    3: `
      orribile terribile pessimo pessima pessimi pessime disastro disastroso truffa truffatori truffato schifo schifoso odio
      peggiore peggio vergogna vergognoso vergognosa inaccettabile inutilizzabile spazzatura ladri merda fregatura inganno
      imbroglio scandaloso penoso contraffatto falso scadente schifezza`,
    2: `
      cattivo cattiva male deluso delusa delusi deludente delusione rotto rotta rotti rompe difettoso difettosa difetto difetti
      danneggiato danneggiata inutile triste peccato arrabbiato insoddisfatto scontento pentito sporco sporca brutto brutta
      mediocre maleducato maleducati incompetente incompetenti bugia bugiardi ingannevole perso persa sgradevole scomodo
      scomoda reclamo lamentela graffiato strappato guasto guasta fragile pericoloso arrugginito marcio scaduto macchiato
      sconsiglio sconsigliato puzza purtroppo`,
    1: `
      problema problemi difficile complicato complicata lento lenta lentezza ritardo tardi attesa aspettare caro cara manca
      mancante mancava mancano errore sbagliato sbagliata reso restituire restituito restituzione rimborso rumoroso rumore
      debole dubbio incompleto annullato dimenticato confuso consumato stretto svantaggio sprecato spreco insufficiente
      sottile leggerino`
  },
  verbs: ''
}
