/** Twelve notes of three kinds: enough for three options, and quick. Its words meet the priorities of the program. */
export const SMALL_SHEET = [
  'id,idea,votes',
  'A1,Run more evening buses to the science park,4',
  'A2,Evening buses to the science park for shift workers,2',
  'A3,Put a cycle path beside the bus route to the science park,1',
  'A4,Run buses on the cycle path route when the road floods,0',
  'B1,Give innovation vouchers to small businesses,5',
  'B2,Grants and vouchers for small businesses that innovate,3',
  'B3,Small businesses should get grants for a first placement student,2',
  'B4,Offer a placement student to small businesses with each voucher,1',
  'C1,Insulate old homes and fit heat pumps,6',
  'C2,Train people to fit heat pumps in old homes,2',
  'C3,Retrofit whole streets of homes with insulation and solar panels,1',
  'C4,Put solar panels on schools and homes,1',
  '',
].join('\n');
