import type { Language } from '#engine/text/language.ts'

/** Reviews of each language, good and bad, as customers write them; made up for the tests. */
export const reviews: Readonly<
  Record<Language, { readonly good: readonly string[]; readonly bad: readonly string[] }>
> = {
  en: {
    good: [
      'Works perfectly and arrived on time, very happy with it.',
      'I love this speaker, the sound is amazing!',
      'Great value for the money and easy to set up',
      'No problems at all, would buy again'
    ],
    bad: [
      'It stopped working after two weeks and nobody answers.',
      'Terrible quality, do not buy this.',
      'Very disappointed, I want my money back.',
      'The sound is not good and the box was damaged'
    ]
  },
  de: {
    good: [
      'Die Lieferung war schnell und die Qualität ist hervorragend.',
      'Ich bin sehr zufrieden, gerne wieder!',
      'Passt perfekt und sieht toll aus',
      'Keine Probleme, alles bestens verpackt'
    ],
    bad: [
      'Das Gerät funktioniert leider nicht mehr.',
      'Sehr schlechte Qualität, nach einer Woche kaputt.',
      'Gefällt mir überhaupt nicht, ging gleich zurück',
      'Der Kundenservice ist eine Katastrophe und ich bin enttäuscht'
    ]
  },
  fr: {
    good: [
      'Très bon produit, livraison rapide et soignée.',
      'Je suis ravie de mon achat, je recommande !',
      'La qualité est excellente pour ce prix',
      "C'est un cadeau parfait pour ma mère"
    ],
    bad: [
      "Je n'aime pas du tout la couleur.",
      'Le colis est arrivé abîmé et le service client est nul.',
      'Très déçu, la qualité est mauvaise',
      "L'appareil ne fonctionne pas, à éviter"
    ]
  },
  es: {
    good: [
      'Muy buena calidad y el envío fue rápido.',
      'Estoy encantada con la compra, lo recomiendo',
      'Es justo lo que esperaba, funciona perfectamente',
      'El mejor regalo para mi hijo, le gusta mucho'
    ],
    bad: [
      'No me gusta, la tela es muy mala.',
      'El producto llegó roto y nadie responde.',
      'Una pérdida de dinero, pésima atención al cliente',
      'No funciona y no me devuelven el dinero, una estafa'
    ]
  },
  it: {
    good: [
      'Ottimo prodotto e spedizione veloce.',
      'Sono molto soddisfatta, lo consiglio a tutti',
      'La qualità è davvero eccellente per il prezzo',
      'Il venditore è gentile e il pacco è arrivato perfetto'
    ],
    bad: [
      'Non funziona, sono molto delusa.',
      'Il prodotto è arrivato rotto e il servizio è pessimo.',
      'Qualità scadente, non lo consiglio',
      'Soldi sprecati, dopo due giorni era già guasto'
    ]
  },
  pt: {
    good: [
      'Muito bom, chegou antes do prazo.',
      'Adorei o produto, recomendo a todos!',
      'A qualidade é excelente e o preço também',
      'Estou muito satisfeita com a minha compra'
    ],
    bad: [
      'Não gostei, o tecido é muito ruim.',
      'O produto chegou quebrado e ninguém responde.',
      'Péssimo atendimento, quero o meu dinheiro de volta',
      'Não funciona, estou muito decepcionado com a loja'
    ]
  },
  nl: {
    good: [
      'Heel mooi en snel geleverd, ik ben erg blij.',
      'Het is een fijne jas en de kwaliteit is goed',
      'Uitstekende service, zeker een aanrader!',
      'Werkt perfect en is makkelijk te gebruiken'
    ],
    bad: [
      'Het apparaat werkt niet meer na twee weken.',
      'Slechte kwaliteit, ik ben erg teleurgesteld.',
      'Het pakket was kapot en niemand reageert',
      'Niet goed, ik wil mijn geld terug van deze winkel'
    ]
  }
}
