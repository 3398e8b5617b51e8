import type { WordLists } from './wordLists.ts'

export const spanish: WordLists = {
  stopWords: `
    a acá ahí ahora al algo alguien algún alguna algunas alguno algunos allí ambos ante antes aquel aquella aquellos aquí así
    aun aún aunque bajo bastante bien cada casi como cómo con contra cosa cosas cual cuál cuales cualquier cuando cuanto de
    debe del demás desde después dice donde dónde dos durante e el él ella ellas ellos en entonces entre era eran eres es esa
    esas ese eso esos esta está estaba estaban estado están estar estas este esto estos estoy fue fueron fui ha había habían
    han hace hacen hacer hacia hasta hay he hemos hizo incluso la las le les lo los luego más me mi mí mientras mis misma
    mismo mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestro nunca o os otra
    otras otro otros para pero poco por porque pueda puede pueden puedo pues que qué quien quién quienes se sea según ser
    será si sí sido siempre sin sino sobre sois solamente solo sólo son soy su sus también tan tanto te tengo tiene tienen
    tenía toda todas todavía todo todos tras tu tú tus u un una unas uno unos usted ustedes va vamos vez voy y ya yo`,
  common: `
    bueno buena buen buenos buenas producto productos calidad precio envío entrega llegó llegado pedido compra comprado
    compré recomiendo recomendable excelente perfecto perfecta rápido rápida gracias contento contenta encanta gusta
    gustado malo mala mal servicio cliente atención talla tamaño color dinero regalo funciona roto tienda vendedor
    esperaba fácil bonito bonita genial satisfecho días semana cómodo mejor peor`,
  judgements: `
    bueno buena bien buen excelente perfecto perfecta genial maravilloso encanta encantado gusta gustado mal malo mala
    mejor peor recomiendo recomendable contento contenta satisfecho feliz gracias bonito bonita increíble horrible
    pésimo super súper`,
  negators: 'no ni nunca jamás nada nadie ningún ninguna ninguno sin tampoco apenas',
  only: 'solo sólo solamente',
  boosters: `
    muy mucho mucha muchas muchos tan super súper extremadamente realmente totalmente demasiado absolutamente completamente
    increíblemente bastante más sumamente especialmente verdaderamente`,
  dampeners: 'poco algo casi apenas relativamente ligeramente menos parcialmente',
  contrasts: 'pero aunque sino lamentablemente'
}
