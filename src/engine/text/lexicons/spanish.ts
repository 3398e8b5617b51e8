import type { Lexicon } from './lexicon.ts'

export const spanishLexicon: Lexicon = {
  positive: {
    3: `
      perfecto perfecta perfectamente excelente excelentes maravilloso maravillosa maravilla fantástico fantástica
      espectacular increíble genial estupendo estupenda magnífico magnífica extraordinario extraordinaria inmejorable
      encanta encantan encantado encantada encantó mejor mejores impecable fenomenal excepcional sensacional insuperable
      amo amé buenísimo buenísima buenísimos buenísimas bellísimo delicioso deliciosa brillante`,
    2: `
      bueno buena buenos buenas buen bien contento contenta satisfecho satisfecha satisfechos feliz recomiendo recomendable
      recomendado recomendar recomendaría gusta gustan gustó gustado gustaron bonito bonita bonitos bonitas precioso preciosa
      hermoso hermosa lindo linda agradable cómodo cómoda útil práctico práctica eficaz eficiente confiable fiable resistente
      amable atento atenta profesional gracias agradecido calidad rico rica elegante súper super chulo chula guapo disfruto
      disfrutar disfrutando alegre alegría acierto acertado éxito cumplidor sólido`,
    1: `
      rápido rápida rapidez rápidamente fácil fácilmente sencillo sencilla correcto correcta funciona funcionan funcionando
      cumple cumplen económico económica barato asequible adecuado adecuada puntual vale ligero suave limpio fresco seguro
      interesante moderno ventaja mejora aceptable razonable sirve ok conforme duradero eficazmente ideal`
  },
  negative: {
    3: `
      horrible terrible pésimo pésima pésimos fatal desastre estafa estafadores timo basura asco asqueroso odio odié peor
      peores vergüenza vergonzoso inaceptable inservible malísimo malísima porquería ladrones mierda engaño fraude
      lamentable espantoso nefasto nefasta falsificación deplorable`,
    2: `
      malo mala malos malas mal decepción decepcionado decepcionada decepcionante decepcionó roto rota rotos rompió rompe
      rompieron defectuoso defectuosa defecto dañado dañada estropeado estropeó inútil triste lástima pena enfadado enojado
      molesto molesta insatisfecho descontento arrepiento sucio sucia feo fea mediocre grosero maleducado incompetente mentira
      mienten engañado engañoso perdí perdido pérdida desagradable incómodo reclamación reclamar queja rayado desgarrado
      averiado averió falla fallas falló fallo frágil peligroso oxidado podrido caducado manchado desilusión`,
    1: `
      problema problemas difícil complicado complicada lento lenta tarde tardó tardaron retraso demora demoró caro cara falta
      faltaba faltan error equivocado devolver devolución devuelto devolví reembolso ruidoso ruido débil flojo floja duda
      desafortunadamente lamentablemente incompleto cancelado cancelaron olvidaron incorrecto confuso gastado apretado duro
      desventaja desperdicio esperando`
  },
  verbs: ''
}
