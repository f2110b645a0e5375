/** More short suggestions, never looked at while the judges were written: what they do to new notes. */
export const TERSE_IDEAS_HELD_OUT: readonly string[] = `
Dementia cafe
Warm rooms in winter
Lunch for children in the holidays
Let us park at the depot overnight
A toilet break for drivers on the long routes
Time off for governors
Quieter wards at night
Charging points at the leisure centre
Buddy for each new starter
Publish the pay bands
Community fridge
Benches with backs
Chairs for visitors by every bed
Swap shop for school uniform
Speakers from local firms in assembly
Video appointments for follow-ups
Sandwich round for rough sleepers
A microphone at parish meetings
Stop moving people between wards after ten
Allotments on the old railway
Read the letters out loud for blind tenants
Drop-in
Translation
Dog bins
Labs open to sixth formers
Bigger room for the food bank
Nobody knows who to ring: one helpline
Keep the library open on Saturdays
Cold in the sports hall, fix the boiler
Faster broadband in the villages
Patients should get their own notes
Teach bike repair
A fund for small ideas
Partnership with the college to train carers
Vision screening for lorry drivers
Crossing outside the school
Tea trolley back on the wards
Hire a grant writer between five charities
Bonus for night shifts
Hold the next meeting in the hostel so residents can come
Table tennis in the park
Printers that work
`
  .trim()
  .split('\n');
