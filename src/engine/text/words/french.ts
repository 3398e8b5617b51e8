import type { WordLists } from './wordLists.ts'

export const french: WordLists = {
  stopWords: `
    à afin ai ainsi alors après as assez au aucun aucune aujourd'hui auquel aussi autant autre autres aux avaient avais avait
    avant avec avez avoir avons ayant beaucoup bien c car ce ceci cela celle celles celui cependant certains ces cet cette
    ceux chaque chez ci comme comment d dans de déjà depuis des deux devant doit donc dont du durant elle elles en encore
    enfin entre es est et étaient étais était étant êtes être eu eux fait faire faut fois font furent hors il ils j jamais je
    jusqu l la là laquelle le lequel les lesquels leur leurs lors lorsque lui m ma mais malgré me même mêmes mes mieux moi
    moins mon n ne ni non nos notre nôtre nous on ont ou où par parce pas pendant peu peut peuvent plus plusieurs plutôt pour
    pourquoi pouvoir près puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi rien s sa sans sauf
    se sera serait seront ses seulement si sien soi soit sommes son sont sous suis sur t ta tant te tel telle tes toi ton
    toujours tous tout toute toutes tres très trop tu un une va vers voici voilà vos votre vôtre vous vraiment vu y`,
  common: `
    bon bonne produit produits qualité prix livraison livré commande commandé reçu colis envoi rapide parfait parfaite super
    excellent excellente recommande content contente satisfait satisfaite merci taille couleur achat acheté déçu déçue
    dommage conforme facile joli jolie beau belle service client vendeur arrivé article cher argent rien dire génial
    mauvais mauvaise fonctionne cassé jours semaine utilisation attente attentes`,
  judgements: `
    bon bonne bien super parfait parfaite excellent excellente génial géniale beau belle mauvais mauvaise aime adore
    recommande content contente satisfait satisfaite merci top meilleur mieux magnifique nul nulle horrible ravi ravie
    déçu déçue`,
  negators: 'ne n pas jamais rien aucun aucune sans ni guère point personne nullement',
  only: 'seulement que',
  boosters: `
    très tres vraiment trop extrêmement super tellement si particulièrement totalement absolument complètement parfaitement
    hyper vachement beaucoup fort entièrement plus incroyablement`,
  dampeners: 'assez peu plutôt légèrement moyennement presque relativement parfois moins quelque',
  contrasts: 'mais cependant toutefois pourtant néanmoins'
}
