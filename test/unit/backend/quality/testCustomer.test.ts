import { expect, test } from 'vitest'
import { isTestCustomer } from '#backend/quality/testCustomer.ts'

test.each([
  ['customerName', 'Test Kunde'],
  ['customerName', 'Test Test'],
  ['customerName', 'Anna Asdf'],
  ['customerName', 'Mustermann, Test1'],
  ['firstName', 'Test'],
  ['lastName', 'qwertz'],
  ['email', 'test@shop.com'],
  ['customer', 'test customer']
] as const)('as %s, “%s” looks made up', (role, value) => expect(isTestCustomer(value, role)).toBe(true))

test.each([
  ['customerName', 'Anna Tester'],
  ['customerName', 'Foo Wei'],
  ['lastName', 'Tester'],
  ['lastName', 'Testa'],
  ['firstName', ''],
  ['city', 'Test'],
  ['customer', 'c4711']
] as const)('as %s, “%s” may well be somebody', (role, value) => expect(isTestCustomer(value, role)).toBe(false))
