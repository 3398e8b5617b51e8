/** The most frequent words of languages that are not read, so that their texts are not taken for one that is. */
export const otherLanguages = `
  och att det som är på inte för jag har till ett av med om men mycket bra var från kan så den eller när hos nöjd köpet
  ikke jeg af til meget fra blev efter være også mig hvor godt noe veldig etter ble fordi eg
  się nie jest na że co jak ale bardzo dla był tego już tak przez oraz jestem polecam dobry produkt szybko dobrze
  je že na jsem jako ale velmi byl není pro také tak jsou být není som veľmi
  ja on ei se että oli mutta niin kun hyvä tuote erittäin ole myös tämä hän
  az és hogy nem egy van csak ez volt meg nagyon jó termék is de ha már
  ve bir bu çok için ama iyi değil daha ürün güzel gibi ile var kadar olarak
  și nu este pe mai cu foarte am fost pentru din sunt că bun dar care
  i nije da se sam su vrlo bio dobro ali samo kako za od jako što
  yang dan di ini itu dengan untuk tidak saya barang sangat bagus ada sudah
  và là của không rất được cho
  amb és molt bé els les per una però aquest
  hai accha nahi bahut ka ki ko ke aur`
