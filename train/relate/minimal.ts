/** Invented pairs that differ in one thing. */
export interface MinimalPair {
  readonly a: string
  readonly b: string
  readonly same: boolean
}

const other = (a: string, b: string): MinimalPair => ({ a, b, same: false })
const same = (a: string, b: string): MinimalPair => ({ a, b, same: true })

export const minimalPairs: readonly MinimalPair[] = [
  other('The committee accepted the offer on Monday.', 'The committee rejected the offer on Monday.'),
  other('The minister said that the bridge was safe.', 'The minister said that the bridge was dangerous.'),
  other('Exports to the region rose sharply in spring.', 'Exports to the region fell sharply in spring.'),
  other('The strike will begin on the railways tonight.', 'The strike will end on the railways tonight.'),
  other('The two clubs won their first matches.', 'The two clubs lost their first matches.'),
  other('The judge found the driver guilty of fraud.', 'The judge found the driver innocent of fraud.'),
  other('Prices of bread increased last month.', 'Prices of bread decreased last month.'),
  other('The border will open for lorries.', 'The border will close for lorries.'),
  other('The company will pay a dividend.', 'The company will not pay a dividend.'),
  other('She knew of the letters.', 'She did not know of the letters.'),
  other('The army has used the weapon.', 'The army has never used the weapon.'),
  other('There is proof that the fire was set.', 'There is no proof that the fire was set.'),
  other('The committee approved the budget.', 'The committee did not approve the budget.'),
  other('Nobody was hurt when the roof fell.', 'Several people were hurt when the roof fell.'),
  other('The report names the supplier.', 'The report does not name the supplier.'),
  other('The mayor confirmed that talks were held.', 'The mayor denied that talks were held.'),
  other('The pilots agreed to the plan.', 'The pilots refused the plan.'),
  other('Twelve people were hurt in the crash.', 'Seven people were hurt in the crash.'),
  other('The fund will spend 40 million on the port.', 'The fund will spend 65 million on the port.'),
  other('The tunnel will open in 2029.', 'The tunnel will open in 2031.'),
  other('Shares fell 3 percent after the report.', 'Shares fell 9 percent after the report.'),
  other('The lawyers of Ms. Holm asked for a delay.', 'The lawyers of Mr. Brandt asked for a delay.'),
  other('Volunteers from Lindau cleared the beach.', 'Volunteers from Kassel cleared the beach.'),
  same('Twelve people were hurt in the crash.', 'The crash left 12 people injured.'),
  same('The company will pay no dividend.', 'The company will not pay a dividend.'),
  same('The fund will spend 40 million on the port.', 'Forty million will go into the port, the fund says.'),
  same('The committee rejected the offer on Monday.', 'On Monday the panel turned the offer down.'),
  same('The tunnel will open in 2029.', 'In 2029 the tunnel is to be opened.'),
  same('The mayor denied that talks were held.', 'The mayor said no talks had been held.'),
  same('The strike will begin on the railways tonight.', 'Railway workers go on strike from tonight.'),
  same('Exports to the region fell sharply in spring.', 'There was a steep drop in exports to the region in spring.'),
  same('She did not know of the letters.', 'The letters were unknown to her.'),
  same('The border will close for lorries.', 'Lorries will no longer be let across the border.'),
]
