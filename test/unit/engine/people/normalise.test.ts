import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseEmail } from '#engine/people/normaliseEmail.ts'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import { nameParts, normaliseName } from '#engine/people/normaliseName.ts'
import { normalisePhone, phoneTail, samePhone } from '#engine/people/normalisePhone.ts'

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string())

describe('normaliseKey', () => {
  test.each([
    [' A-17 ', 'a-17'],
    ['KD  0012', 'kd 0012'],
    ['007', '007'],
    ['１２３', '123'],
    ['\ufeffC1', 'c1'],
    ['c\u200b1', 'c1'],
    ['STRASSE', 'strasse'],
    ['straße', 'strasse'],
    ['cafe\u0301', 'caf\u00e9'],
    ['\u00a0x\u00a0\u00a0y', 'x y'],
    ['12.0', '12.0']
  ])('%j is compared as %j', (text, key) => expect(normaliseKey(text)).toBe(key))

  test('takes off the .0 of data frames only when told, and only of whole numbers', () => {
    expect(normaliseKey('00123.0', { pointZero: true })).toBe('00123')
    expect(normaliseKey('v1.0', { pointZero: true })).toBe('v1.0')
    expect(normaliseKey('1.00', { pointZero: true })).toBe('1.00')
  })
  test('a compared key is compared as itself', () =>
    fc.assert(fc.property(anyText, (text) => normaliseKey(normaliseKey(text)) === normaliseKey(text))))
  test('case and outer spaces never matter', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[\w äöüßéñçøА-я-]*$/u), (text) => {
        const key = normaliseKey(text)
        return normaliseKey(` ${text.toUpperCase()}\t`) === key && normaliseKey(text.toLowerCase()) === key
      })
    ))
})

describe('normaliseEmail', () => {
  test.each([
    ['Ann@Shop.Example', 'ann@shop.example'],
    ['mailto:ann@shop.example?subject=Hello', 'ann@shop.example'],
    ['Ann Smith <ann@shop.example>', 'ann@shop.example'],
    ['"Smith, Ann" <Ann@shop.example>;', 'ann@shop.example'],
    ["'ann@shop.example'", 'ann@shop.example'],
    ['<mailto:ann@shop.example>', 'ann@shop.example'],
    ['ann at shop', ''],
    ['', ''],
    ['@shop.example', '']
  ])('%j is the address %j', (text, address) => expect(normaliseEmail(text)).toBe(address))

  test.each([
    ['ann.lee@shop.example', 'annlee@shop.example'],
    ['ann+news@shop.example', 'ann@shop.example']
  ])('%s and %s stay two addresses', (a, b) => expect(normaliseEmail(a)).not.toBe(normaliseEmail(b)))
  test('a compared address is compared as itself', () =>
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), anyText), (text) => {
        const address = normaliseEmail(text)
        return normaliseEmail(address) === address
      })
    ))
})

describe('normalisePhone', () => {
  test.each([
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['0049 170 1234567', '+491701234567'],
    ['(555) 010-4477', '5550104477'],
    ['030/123456 Durchwahl 12', '030123456'],
    ['555-010-4477 x12', '5550104477'],
    ['000 000 000', ''],
    ['112', ''],
    ['none', '']
  ])('%j is compared as %j', (text, phone) => expect(normalisePhone(text)).toBe(phone))

  test('a number with its country is the one without', () => {
    const [abroad, home] = [normalisePhone('+49 170 1234567'), normalisePhone('0170 1234567')]
    expect(samePhone(abroad, home)).toBe(true)
    expect(samePhone(home, abroad)).toBe(true)
    expect(phoneTail(abroad)).toBe(phoneTail(home))
  })
  test('two countries, or two areas, are two numbers', () => {
    expect(samePhone(normalisePhone('+49 170 1234567'), normalisePhone('+43 170 1234567'))).toBe(false)
    expect(samePhone(normalisePhone('+49 170 1234567'), normalisePhone('0171 1234567'))).toBe(false)
    expect(samePhone(normalisePhone('0170 1234567'), normalisePhone('0070 1234567'))).toBe(false)
  })
})

describe('normaliseName', () => {
  test.each([
    ['Müller, Dr. Anna', 'anna muller'],
    ['Frau Dr. Anna Müller', 'anna muller'],
    ['MRS. ANNA MULLER, PhD', 'anna muller'],
    ["Seán O'Brien", 'sean obrien'],
    ['Anne-Marie Smith', 'anne marie smith'],
    ['Smith,Ann', 'ann smith'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Herr Groß', 'gross'],
    ['Dame', 'dame'],
    ['Franz Herr', 'franz herr'],
    ['李 小龍', '李 小龍'],
    ['', '']
  ])('%j is compared as %j', (text, name) => expect(normaliseName(text)).toBe(name))

  test('the vowel signs of Indian scripts stay: they tell names apart', () =>
    expect(normaliseName('राम')).not.toBe(normaliseName('रमा')))
  test('particles belong to the last name, and Jr. tells father from son', () => {
    expect(nameParts('Jan van der Berg')).toEqual({ given: ['jan'], family: 'van der berg', generation: '' })
    expect(nameParts('van der Berg, Jan')).toEqual({ given: ['jan'], family: 'van der berg', generation: '' })
    expect(nameParts('John Smith, Jr.')).toEqual({ given: ['john'], family: 'smith', generation: 'jr' })
    expect(nameParts('Smith Jr., John')).toEqual({ given: ['john'], family: 'smith', generation: 'jr' })
  })
  test('any text has a compared name, which is compared as itself', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const name = normaliseName(text)
        expect(normaliseName(name).split(' ').sort()).toEqual(name.split(' ').sort())
      })
    ))
})
