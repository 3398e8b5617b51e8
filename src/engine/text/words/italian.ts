import type { WordLists } from './wordLists.ts'

export const italian: WordLists = {
  stopWords: `
    a abbiamo abbastanza ad agli ai al alcuni alcune all alla alle allo allora altra altre altri altro anche ancora appena
    avere aveva avete avevano avuto basta ben bene c che chi ci ciò cioè codesto coi col come comunque con contro cosa così
    cui d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro deve di dopo dove due dunque
    durante e è ecco ed era erano eravamo essere essi fa faccio fanno fare fatta fatto fino fra fu già gli ha hai hanno
    ho i il in infatti invece io l la là le lei li lo loro lui ma mai me mentre mi mia mie miei mio molta molte molti molto
    né negli nei nel nell nella nelle nello nessun nessuna nessuno niente noi non nostra nostri nostro nulla o od ogni
    ognuno oltre oppure ora per perché perciò però più po poco poi possa posso potuto prima proprio può qua qual quale quali
    qualche qualcosa qualcuno quando quanto quasi quella quelle quelli quello quest questa queste questi questo qui quindi
    sa sarà sarebbe se sei sembra sempre senza si sì sia siamo siano siete solo solamente sono sopra sotto sta stata state
    stati stato stesso su sua sue sugli sui sul sull sulla sulle sullo suo suoi tanta tanto te ti tra troppo tu tua tue tuo
    tutta tutte tutti tutto un una uno va vi voi vostra vostro`,
  common: `
    buono buona buoni ottimo ottima prodotto prodotti qualità prezzo spedizione consegna arrivato arrivata ordine ordinato
    acquisto acquistato comprato consiglio consigliato veloce perfetto perfetta grazie contento contenta soddisfatto
    soddisfatta bello bella servizio cliente taglia colore regalo funziona rotto venditore negozio soldi facile pessimo
    pessima deluso delusa peccato giorni settimana comodo conforme eccellente tempi previsti`,
  judgements: `
    buono buona bene ottimo ottima perfetto perfetta eccellente bello bella fantastico pessimo pessima male piace
    piaciuto consiglio consigliato consigliatissimo contento contenta soddisfatto soddisfatta grazie migliore meglio
    peggio super bellissimo top`,
  negators: 'non no né mai niente nulla nessun nessuna nessuno senza neanche nemmeno neppure mica',
  only: 'solo soltanto solamente',
  boosters: `
    molto molta molti molte davvero veramente troppo così tanto super estremamente assolutamente totalmente completamente
    decisamente particolarmente più incredibilmente proprio assai`,
  dampeners: 'poco abbastanza piuttosto quasi leggermente relativamente meno po appena',
  contrasts: 'ma però tuttavia purtroppo'
}
