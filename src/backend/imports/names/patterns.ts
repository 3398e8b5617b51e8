/** How well names say something, 0 to 1: the best of those that a name fits counts. */
export type Patterns = readonly (readonly [RegExp, number])[]

export const exactly = (...alternatives: string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`)

// Parts of names in English, German, French, Spanish, Italian, Dutch and Portuguese, as `wordsOf` leaves them.
export const number = '(?:id|ids|no|nr|num|number|nummer|code|key|ref|numero|n|codigo|codice|identifiant)'
export const of = '(?: (?:de|del|della|di|du|do|da|des|of|van|la|le|l|d|el|il|o|a))*'
export const person =
  '(?:customer|client|buyer|member|household|user|buyer user|shopper|kunde|kunden|cliente|klant|klanten|kaufer|acheteur|comprador|acquirente|koper|account|subscriber|loyalty|panelist|visitor|patient|guest|gast|utente|usuario|usuaria|utilisateur|gebruiker|abonne|mitglied|lid|socio|profile)'
export const purchase =
  '(?:order|invoice|transaction|basket|receipt|bill|sale|sales|purchase|ticket|cart|booking|bestellung|bestell|rechnung|rechnungs|auftrag|auftrags|beleg|bon|kauf|commande|facture|achat|pedido|factura|compra|ordine|fattura|acquisto|scontrino|bestelling|bestel|factuur|aankoop|fatura|encomenda|venda|venta|vente|vendita|verkoop)'
export const german =
  '(?:bestell|bestellungs|rechnungs|auftrags|beleg|bon|kauf|order|transaktions|buchungs|bestel|factuur|aankoop|verkaufs)'
export const item =
  '(?:product|item|line ?item|article|produkt|artikel|produit|producto|prodotto|produto|articulo|articolo|artigo|variant|variation)'
export const campaign = '(?:campaign|kampagne|kampagnen|campagne|campana|campagna|campanha|mailing|newsletter|aktion)'
