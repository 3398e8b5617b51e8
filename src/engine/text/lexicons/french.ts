import type { Lexicon } from './lexicon.ts'

export const frenchLexicon: Lexicon = {
  positive: {
    3: `
      parfait parfaite parfaitement excellent excellente génial géniale magnifique fantastique merveilleux merveilleuse
      formidable exceptionnel exceptionnelle superbe adore adorer adoré incroyable extraordinaire sublime impeccable
      impeccables meilleur meilleure ravi ravie enchanté enchantée épatant remarquable irréprochable nickel sensationnel top
      grandiose prodigieux délicieux délicieuse`,
    2: `
      bon bonne bons bonnes bien super content contente satisfait satisfaite satisfaction recommande recommander recommandé
      aime aimer aimé beau belle beaux belles joli jolie agréable agréablement heureux heureuse plaisir qualitatif
      efficace efficacité sympa sympathique gentil gentille aimable professionnel sérieux sérieuse fiable solide robuste
      confortable utile pratique merci bravo élégant élégante réussi réussie soigné soignée chouette cool plaît plaire
      apprécie apprécier apprécié convaincu impressionné fidèle délicat savoureux succès résistant ravissant charmant`,
    1: `
      rapide rapidement facile facilement simple correct correcte conforme convient convenable fonctionne marche léger légère
      doux douce propre mieux avantage avantageux abordable économique raisonnable ponctuel disponible intéressant moderne
      réactif réactive attentif honnête frais fraîche sécurisé compatible satisfaisant ok vite tient`
  },
  negative: {
    3: `
      horrible affreux affreuse catastrophe catastrophique arnaque arnaqueur escroc escroquerie nul nulle nulles honte honteux
      honteuse scandaleux scandaleuse inadmissible inacceptable lamentable déplorable détestable déteste dégoûtant dégoûtée
      merde pire inutilisable exécrable infect voleurs voleur pourri pourrie abominable atroce désastre désastreux fuir fuyez
      minable contrefaçon`,
    2: `
      mauvais mauvaise mauvaises mal déçu déçue décevant décevante déception déçoit cassé cassée casse abîmé abîmée endommagé
      endommagée défectueux défectueuse défaut panne inutile médiocre triste dommage colère énervé énervée furieux mécontent
      mécontente insatisfait regrette regretter malheureux malheureusement déchiré sale puant pue rayé désagréable
      incompétent incompétence impoli mensonger mensonge trompeur trompé perdu perte gaspillage laid laide moche moisi
      réclamation plainte refusé refus bof pénible dangereux inconfortable fragile rouillé périmé troué`,
    1: `
      problème problèmes difficile compliqué compliquée lent lente lentement retard attendre attendu cher chère manque manquant
      erreur faux fausse retour retourner retourné renvoyé rembourser remboursement bruyant bruit petit inconvénient tardif
      étroit terne faible insuffisant insuffisante incomplet décollé usé usée bloqué annulé annulée oublié gêne gênant dur
      doute cheap flou`
  },
  verbs: 'aime fonctionne marche recommande plaît convient tient adore apprécie correspond vaut'
}
