import { exactly, item, number, of, type Patterns } from './patterns.ts'

export const product: Patterns = [
  [
    exactly(
      `${item} ?${number}`,
      `${number}${of} ${item}`,
      '(?:produkt|artikel)(?:nr|nummer|id|code)',
      'stock code',
      '(?:line ?item |product |variant )?sku',
      'asin',
      'ean',
      'gtin',
      '(?:product |item )?upc'
    ),
    1
  ],
  [exactly(item), 0.95],
  [exactly('coupon upc', 'isbn', 'handle'), 0.5]
]

/** Where no column has the product's number, its name stands in. */
export const productName: Patterns = [
  [
    exactly(
      `${item}(?: name| title| naam| description| bezeichnung)`,
      `(?:nom|nombre|nome|naam|titre|titulo|titolo|designation|description|descripcion|descrizione|descricao)${of} ${item}`,
      '(?:produkt|artikel|product)(?:name|naam|bezeichnung|omschrijving)'
    ),
    1
  ],
  [exactly('description', 'bezeichnung', 'designation', 'title', 'titel', 'titre', 'titulo', 'titolo'), 0.8],
  [exactly('descripcion', 'descrizione', 'descricao', 'beschreibung', 'omschrijving'), 0.75],
  [exactly('name', 'nom', 'nombre', 'nome', 'naam'), 0.3]
]

export const category: Patterns = [
  [
    exactly(
      `(?:${item} )?(?:category|categorie|categoria|kategorie)`,
      `(?:category|categorie|categoria|kategorie)${of} ${item}`,
      'waren?gruppe',
      '(?:produkt|artikel)(?:gruppe|kategorie|groep|categorie)',
      'department',
      'abteilung',
      'rayon',
      'reparto',
      'departamento',
      'sortiment',
      'rubrik'
    ),
    1
  ],
  [
    exactly(
      `${item} (?:type|group|class|line)`,
      'collection',
      'sub category',
      'type',
      'brand',
      'vendor',
      'marke',
      'marque',
      'marca',
      'merk'
    ),
    0.5
  ]
]
