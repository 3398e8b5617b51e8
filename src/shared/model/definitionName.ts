/** Of the file beside a table that says what the table holds: "customers.csv" has "customers.definition.txt". */
export const definitionName = (table: string): string => `${table.replace(/\.csv$/i, '')}.definition.txt`
