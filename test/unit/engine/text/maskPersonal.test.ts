import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#engine/text/language.ts'
import { maskPersonal } from '#engine/text/masking/maskPersonal.ts'
import { reviews } from './reviews.ts'

const masked = (text: string): string => maskPersonal(text).text

test.each([
  ['Write to anna.mueller+shop@example.co.uk.', 'Write to [email].'],
  ['anna (at) example (dot) com', '[email]'],
  ['ängström@exämple.de ist falsch', '[email] ist falsch'],
  ['Bitte auf DE89 3704 0044 0532 0130 00 überweisen', 'Bitte auf [iban] überweisen'],
  ['DE89 3704 0044 0532 0130 01 is mistyped', '[iban] is mistyped'],
  ['IBAN: NL91ABNA0417164300', 'IBAN: [iban]'],
  ['FR14 2004 1010 0505 0001 3M02 606 svp', '[iban] svp'],
  ['my card 4111 1111 1111 1111 was charged', 'my card [card] was charged'],
  ['Order no. 10042 never came', 'Order no. [order] never came'],
  ['Meine Bestellnummer: B-2041-77 fehlt', 'Meine Bestellnummer: [order] fehlt'],
  ['commande n° 778120 perdue', 'commande n° [order] perdue'],
  ['Pedido 4500123 no ha llegado', 'Pedido [order] no ha llegado'],
  ['Where is #10042?', 'Where is [order]?'],
  ['order 302-1234567-7654321', 'order [order]'],
  ['Call me at (555) 123-4567 or 555-123-4567', 'Call me at [phone] or [phone]'],
  ['reach me: 5551234567, or 1-800-555-0199', 'reach me: [phone], or [phone]'],
  ['write to anna＠example.com', 'write to [email]'],
  ['Tel. 030 1234567, mobil 0171/2345678', 'Tel. [phone], mobil [phone]'],
  ['+49 (0)30 123 45 67 und 0049 170 1234567', '[phone] und [phone]'],
  ['Mon numéro : 06 12 34 56 78', 'Mon numéro : [phone]'],
  ['móvil: 612 34 56 78', 'móvil: [phone]'],
  ['Mrs. Smith and Dr. Jane van der Berg were kind', 'Mrs. [name] and Dr. [name] were kind'],
  [
    'Frau Müller-Lüdenscheidt war nett, Herr Prof. Dr. Klein nicht',
    'Frau [name] war nett, Herr Prof. Dr. [name] nicht'
  ],
  ["Hi, je m'appelle Jean Dupont et", "Hi, je m'appelle [name] et"],
  ['Great shop.\nBest regards,\nJohn Smith', 'Great shop.\nBest regards,\n[name]'],
  ['Alles gut. LG Anna', 'Alles gut. LG [name]'],
  ['Un saludo, María García.', 'Un saludo, [name].']
])('"%s" becomes "%s"', (text, expected) => {
  expect(masked(text)).toBe(expected)
})

test.each([
  'Ordered on 01.02.2024, delivered 2024-02-10 at 08:30',
  'moment 1700000000, 5551234567.5 points, EAN 40063813339',
  'Size 38, 2x 19.99 EUR, 1.000.000 stars, 0.123456789 kg',
  'order 2018 was better, order 2 weeks ago',
  'I will mark the rose red. Frankly, best device',
  'EAN 4006381333931 and model 11i, 8GB/512GB, 144Hz',
  'I&#8217;m at home, it&#34;s 5/5, 10/10',
  'DE10 IS THE BEST CODE EVER HERE',
  'The best cheers for Amazon are here',
  'Meet me @ home, tweet @shop'
])('"%s" stays as it is', (text) => {
  expect(maskPersonal(text)).toEqual({ text, found: [] })
})

test("a customer's own name is masked where it stands, with a capital and as a whole word", () => {
  expect(maskPersonal('Rose here. A rose for Rosemary, thanks, Rose Will', { names: ['Rose Will'] }).text).toBe(
    '[name] here. A rose for Rosemary, thanks, [name] [name]'
  )
})

test('names of a list written in small or capital letters are found, their particles are not', () => {
  const names = ['anna VAN DER berg', 'García-Lorca, José']
  expect(maskPersonal('Anna und BERG; der Herbst, van; José García-Lorca', { names }).text).toBe(
    '[name] und [name]; der Herbst, van; [name] [name]'
  )
})

test('ordinary reviews in all languages stay as they are', () => {
  for (const language of languages) {
    for (const text of [...reviews[language].good, ...reviews[language].bad]) expect(masked(text)).toBe(text)
  }
})

test('what was found is told with its place in the original text', () => {
  const text = 'I am anna@example.com, +1 555 123 4567'
  expect(maskPersonal(text).found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['email', 'anna@example.com'],
    ['phone', '+1 555 123 4567']
  ])
})

test('placeholders can be in the words of the screen', () => {
  expect(maskPersonal('an a@b.de', { placeholder: () => '(verdeckt)' }).text).toBe('an (verdeckt)')
})

const personal = fc.constantFrom('a.b@example.com', '+49 30 1234567', '#12345', 'Mr Smith', 'DE89370400440532013000')

test('masking twice is masking once, and an address between any words is gone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), personal, fc.lorem(), (any, what, words) => {
      const once = masked(`${any} ${what} ${words}`)
      expect(masked(once)).toBe(once)
      expect(masked(`${words} ${what} ${words}`)).not.toContain(what.split(' ').at(-1))
    })
  )
})

test('long runs of one sign, which patterns could get lost in, come to an end', () => {
  for (const unit of ['a', '1', '0', 'A', '.', ' ', '(', '-', '+1', 'a@', 'order ', 'Mr ']) {
    const text = unit.repeat(20_000)
    const { found } = maskPersonal(text)
    expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
  }
})
