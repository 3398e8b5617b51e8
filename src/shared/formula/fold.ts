/**
 * The form in which two texts are compared: compatible characters made one (NFKC), then without regard to case, by
 * upper case, which depends on no letter's neighbours ("ß" is "SS", final and inner sigma are one).
 */
export const fold = (text: string): string => text.normalize('NFKC').toUpperCase().normalize('NFKC').trim()
