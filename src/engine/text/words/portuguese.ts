import type { WordLists } from './wordLists.ts'

export const portuguese: WordLists = {
  stopWords: `
    a à ainda alguém algum alguma algumas alguns ali além ante antes ao aos apenas após aquela aquelas aquele aqueles aqui
    aquilo as às assim até bem cada coisa com como contra contudo da dá dão daquele das de dela dele deles demais depois
    desde dessa desse desta deste deve disse disso disto do dois dos durante e é ela elas ele eles em embora enquanto então
    entre era eram essa essas esse esses esta está estamos estão estar estas estava este estes estou eu fazer faz feita feito
    fez fica ficou foi for foram fosse fui há isso isto já lá lhe lhes logo lo mais mas me mesma mesmo meu meus mim minha
    minhas muita muitas muito muitos na nada não nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa
    nosso num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos perante pode podem pois por porém
    porque pouca pouco pra próprio quais qual qualquer quando quanto que quê quem são se seja sem sempre sendo ser será seu
    seus si sido só sob sobre somente sou sua suas também tanto tão te tem têm tendo tenho ter teu teve tinha toda todas
    todavia todo todos tu tua tudo um uma umas uns vai vem vez vocês você vou`,
  common: `
    bom boa bons boas ótimo ótima produto produtos qualidade preço entrega chegou entregue pedido compra comprei comprado
    recomendo excelente perfeito perfeita rápido rápida obrigado obrigada gostei adorei adoro satisfeito satisfeita ruim
    péssimo péssima serviço atendimento cliente tamanho cor presente funciona quebrado quebrou loja vendedor dinheiro fácil
    lindo linda bonito prazo dias semana conforme esperado melhor pior veio`,
  judgements: `
    bom boa bem ótimo ótima perfeito perfeita excelente lindo linda maravilhoso mau ruim péssimo péssima gostei gosto
    adorei amei recomendo satisfeito satisfeita feliz obrigado obrigada melhor pior super bonito bonita top`,
  negators: 'não nao nem nunca jamais nada ninguém nenhum nenhuma sem tampouco',
  only: 'só apenas somente',
  boosters: `
    muito muita muitos muitas super tão demais bastante extremamente realmente totalmente completamente absolutamente
    incrivelmente mais bem especialmente verdadeiramente`,
  dampeners: 'pouco quase relativamente levemente menos meio parcialmente razoavelmente',
  contrasts: 'mas porém contudo todavia entretanto infelizmente'
}
