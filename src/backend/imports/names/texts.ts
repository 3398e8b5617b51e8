import { exactly, number, type Patterns } from './patterns.ts'

export const text: Patterns = [
  [
    exactly(
      '(?:verified |customer |product |user )?(?:reviews?|comments?|feedback|testimonial|opinion)(?: ?(?:text|body|content|message|comment))?',
      '(?:review|comment|message|body) ?(?:text|body|content)',
      'bewertung(?:s ?text|en)?',
      'rezension(?:s ?text|en)?',
      'kommentare?',
      'meinung',
      'kundenstimme',
      '(?:avis|commentaires?|temoignage)(?: clients?)?',
      'texte(?: de l avis)?',
      'resenas?',
      'comentarios?',
      'opinion(?:es)?',
      'recension[ei]',
      'comment[oi]',
      'opinione',
      'avaliacao',
      'avaliacoes',
      'opiniao',
      'beoordeling(?:en)?',
      'opmerking(?:en)?',
      'recensies?'
    ),
    1
  ],
  [
    exactly(
      'text',
      'texte',
      'texto',
      'testo',
      'tekst',
      'message',
      'nachricht',
      'body',
      'content',
      'remarks?',
      'freitext',
      'answer',
      'summary'
    ),
    0.7
  ]
]

export const rating: Patterns = [
  [
    exactly(
      '(?:review |star |customer |overall |product )?(?:ratings?|stars?|score)(?: stars?)?',
      'sterne',
      '(?:sterne ?)?bewertung',
      'punkte',
      'punktzahl',
      'note',
      'etoiles',
      'notation',
      'evaluation',
      'puntuacion',
      'calificacion',
      'valoracion',
      'estrellas',
      'valutazione',
      'voto',
      'stelle',
      'nota',
      'classificacao',
      'estrelas',
      'avaliacao',
      'beoordeling',
      'sterren',
      'cijfer',
      'nps',
      'nps score'
    ),
    1
  ]
]

const remark =
  '(?:reviews?|comments?|feedback|testimonial|bewertung|bewertungs|rezension|rezensions|kommentar|avis|commentaire|resena|comentario|recensione|commento|avaliacao|beoordeling|beoordelings|recensie)'

/** What a shop numbers what was written by. */
export const review: Patterns = [
  [exactly(`${remark} ?${number}`, `${remark} ?(?:uuid|guid|identifier)`), 1],
  [exactly('id', 'uuid', 'guid'), 0.35]
]
