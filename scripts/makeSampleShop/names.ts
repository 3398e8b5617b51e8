/** Common first and last names by language; customers' names are drawn from them, so they are nobody's in particular. */
interface NameList {
  readonly first: readonly string[]
  readonly last: readonly string[]
}

const list = (first: string, last: string): NameList => ({ first: first.split(' '), last: last.split(' ') })

const irish = list(
  'Aoife Niamh Saoirse Ciara Orla Sinéad Róisín Maeve Gráinne Fiona Cian Conor Oisín Seán Eoin Padraig Declan Niall Ronan Brendan Caoimhe Aisling Deirdre Bríd Eimear Nuala Clodagh Sorcha Muireann Bernadette Áine Siobhán Fergus Cormac Diarmuid Darragh Cathal Donal Ruairí Tadhg Colm Fionn Lorcan Shane',
  'Byrne Kelly Walsh Doyle Ryan Nolan Kavanagh Brennan Flynn Daly Quinn Farrell Keane Sheehan Hogan Moran Casey Foley Power Kiely Burke Collins Dunne Fitzgerald Geraghty Hayes Healy Higgins Joyce Keogh Lynch Mahon McCarthy McGrath Molloy Mulligan Nugent Roche Rooney Tierney Tobin Whelan Cullen Hickey Lacey'
)
const british = list(
  'Emma Charlotte Megan Priya Grace Amara Hannah Lucy Bethan Isla James Oliver Callum Thomas Imran Harry Rhys Daniel Kwame Edward Sophie Eleanor Zara Abigail Heather Nadia George Samuel Adil Owen',
  'Taylor Hughes Patel Wright Clarke Bennett Morgan Shah Cooper Ward Fraser Mensah Price Turner Barnes Khan Parker Hart Reid Sinclair Atkinson Begum Chapman Dixon Ellis Okafor Palmer Robson Sharma Walton'
)
const german = list(
  'Anna Lena Katharina Sabine Ulrike Jana Miriam Heike Elif Greta Lukas Jonas Matthias Stefan Jürgen Felix Tobias Emre Bernd Moritz Franziska Nele Birgit Charlotte Jasmin Johannes Sebastian Niklas Holger Philipp',
  'Schneider Weber Krüger Hofmann Richter Köhler Vogel Yılmaz Braun Lehmann Böhm Winkler Seidel Groß Ziegler Kaiser Lorenz Haas Jäger Arnold Brandt Dietrich Engel Fuchs Hartmann Kühn Özdemir Pohl Schäfer Sommer'
)
const french = list(
  'Camille Juliette Élodie Manon Chloé Inès Margaux Sylvie Fatima Hélène Antoine Julien Mathieu Théo Rémi Yanis Bastien François Hugo Étienne Aurélie Clémence Nathalie Baptiste Gaspard Olivier',
  'Moreau Laurent Girard Lefèvre Roux Mercier Blanc Guérin Benali Chevalier Faure Rousseau Garnier Perrin Morel Lambert Dumas Renard Noël Barbier Colin Fontaine Leclerc Marchand Picard Vasseur'
)
const dutch = list(
  'Sanne Femke Lotte Anouk Marieke Fleur Noor Ilse Daan Bram Sander Thijs Joris Wouter Ruben Pieter',
  'Bakker Visser Mulder Dekker Hendriks Smit Brouwer Willems Kuiper Verhoeven Prins Schouten Claes Janssens Peeters Maes'
)
const spanish = list(
  'Lucía Carmen Marta Elena Paula Nuria Inés Beatriz Javier Alejandro Pablo Sergio Álvaro Iker Jordi Andrés',
  'García Fernández Romero Navarro Serrano Vidal Ortega Ibáñez Molina Castro Prieto Soler Herrera Núñez Campos Rivas'
)
const italian = list(
  'Giulia Francesca Chiara Martina Elisa Alessia Paola Silvia Marco Luca Matteo Davide Andrea Simone Nicolò Stefano',
  'Rossi Bianchi Ferrari Conti Greco Marino Galli Fontana Rinaldi Caruso Leone Longo Gentile Serra Villa Pellegrini'
)
const polish = list(
  'Agnieszka Katarzyna Zofia Magdalena Hanna Ewa Małgorzata Julia Piotr Tomasz Paweł Krzysztof Michał Jakub Łukasz Marek',
  'Nowak Wójcik Mazur Krawczyk Zając Wróbel Dudek Stępień Pawlak Sikora Baran Szewczyk Kozłowski Górski Wilk Kubiak'
)
const nordic = list(
  'Astrid Ingrid Linnéa Freja Maja Sofie Karin Elsa Erik Lars Anders Søren Nils Mikkel Oskar Björn',
  'Andersson Lindqvist Nilsson Berg Holm Sørensen Lund Dahl Sandberg Nyström Møller Østergaard Åkesson Hedlund Strand Winther'
)

export interface Country {
  readonly name: string
  /** Share of customers. */
  readonly share: number
  readonly names: NameList
}

export const countries: readonly Country[] = [
  { name: 'Ireland', share: 46, names: irish },
  { name: 'United Kingdom', share: 14, names: british },
  { name: 'Germany', share: 12, names: german },
  { name: 'France', share: 8, names: french },
  { name: 'Netherlands', share: 6, names: dutch },
  { name: 'Spain', share: 4, names: spanish },
  { name: 'Italy', share: 3, names: italian },
  { name: 'Poland', share: 3, names: polish },
  { name: 'Sweden', share: 2, names: nordic },
  { name: 'Denmark', share: 2, names: nordic }
]

export const businessKinds = 'Café Bistro Guesthouse Bakery Hotel Bookshop Studio Deli'.split(' ')
