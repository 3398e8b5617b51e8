import type { Lexicon } from './lexicon.ts'

export const portugueseLexicon: Lexicon = {
  positive: {
    3: `
      perfeito perfeita perfeitos perfeitamente excelente excelentes ótimo ótima ótimos ótimas maravilhoso maravilhosa
      maravilha fantástico fantástica espetacular incrível sensacional magnífico extraordinário impecável amo amei adoro
      adorei amamos melhor melhores excepcional fenomenal genial lindíssimo divino top show espectacular delicioso
      deliciosa perfeição`,
    2: `
      bom boa bons boas bem bonito bonita lindo linda lindos lindas contente satisfeito satisfeita satisfeitos feliz
      recomendo recomendado recomendar recomendável gosto gosta gostei gostamos gostou agradável confortável útil prático
      prática eficaz eficiente confiável resistente atencioso atenciosos educado profissional obrigado obrigada parabéns
      agradeço elegante super legal bacana cheiroso gostoso gostosa alegria satisfação sucesso caprichado fofo fofa
      qualidade gentil simpático`,
    1: `
      rápido rápida rapidez rapidamente fácil facilmente simples correto correta certo certinho funciona funcionam
      funcionando funcionou barato acessível adequado pontual antes vale leve macio limpo fresco seguro interessante moderno
      vantagem aceitável razoável serve serviu ok conforme durável ideal cumpre atendeu`
  },
  negative: {
    3: `
      horrível horríveis terrível péssimo péssima péssimos péssimas desastre fraude golpe lixo nojo nojento odeio odiei pior
      piores vergonha vergonhoso inaceitável imprestável porcaria ladrões merda enganação enganado enganada absurdo
      lamentável ridículo falsificado pirata descaso`,
    2: `
      mau má maus más mal ruim ruins decepção decepcionado decepcionada decepcionante decepcionou quebrado quebrada quebrou
      quebraram defeito defeituoso defeituosa danificado danificada estragado estragada inútil triste tristeza pena
      chateado chateada irritado insatisfeito insatisfeita insatisfação descontente arrependo arrependido arrependida sujo
      suja feio feia medíocre grosseiro incompetente mentira mentiroso enganoso perdi perdido prejuízo desagradável
      desconfortável reclamação reclamar arranhado rasgado rasgou falhou falha frágil perigoso enferrujado podre vencido
      manchado frustrado frustrada infelizmente desrespeito`,
    1: `
      problema problemas difícil complicado complicada lento lenta demora demorou demorado demorada atraso atrasou atrasado
      caro cara falta faltou faltando faltava erro errado errada devolver devolução devolvi reembolso barulho barulhento fraco
      fraca dúvida incompleto cancelado cancelaram esqueceram confuso gasto apertado duro desvantagem desperdício trocar
      esperando aguardando`
  },
  verbs: ''
}
