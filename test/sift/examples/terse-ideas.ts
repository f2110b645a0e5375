/** Short suggestions as scribes write them; none may ever be set aside. Written before the judges were. */
export const TERSE_IDEAS: readonly string[] = `
Free parking after 3
Bus to the science park
AI for SMEs
Mentors
Retrofit hub
More trees
Toilets!
Sunday opening
Youth board with a budget
Bring back the market
coffee mornings for founders
a lunch club for over 60s
break up big contracts so small firms can bid
Lunchtime concerts in the square
Parking for carers at the hospital
A room for new mums to feed in private
Community kitchen
Later buses
Better signs from the station
Bins never get emptied on the seafront
Slides and swings in the park
Photo competition for schools
Meeting rooms that charities can book for free
Microphones and hearing loops in every council chamber
A break room for night staff
Wi-Fi on the wards
Nobody answers the phone at the surgery after 4
One number to ring
Tea and a chat for people living alone
Collaboration space for start-ups in the old library
Innovation vouchers
Partnership officer for the three parishes
A shared vision written by young people, on one page
Pay volunteers' bus fares
Childcare
Apprenticeships
Why not open the school pool at weekends?
Could the council lend its minibus to clubs?
Tables and chairs outside the cafes
Sticky labels on recycling bins in four languages
Shorter forms
Evening clinics
Reuse shop at the tip
Cheaper air time on community radio
Screens in the waiting room that show the wait
Publish the minutes of every trust meeting
Stop printing agendas, email them
Rota that staff can swap on their phones
Cut the number of meetings by half
Projector and screen for the village hall
Say thank you to volunteers once a year with a party
No more all-staff emails
A canteen open at night
Heating that works in the temporary classrooms
Cash
Lifeguards
Ask patients before we redesign the ward
`
  .trim()
  .split('\n');
