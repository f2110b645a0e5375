/** Suggestions and findings that share words with notes that are none; not one may be set aside. */
export const NEAR_MISSES: readonly string[] = `
Fill in the potholes
Fill in the gaps in the cycle path
Please can we have a crossing by the school
Could someone fix the lift at the station
Turn off the lights in the offices at night
Turn the heating down in empty buildings
Lights left on in empty offices
Lights at the front of the station
Name badges for ward staff
Sign in sheet for visitors on the ward
Fire drill once a term
Nothing for teenagers to do
Nothing to do here on a Sunday
They have free buses in Leeds
Not sure where to park when I come in
No response from the surgery
Newsletter to be sent out to residents
Cars parked in the cycle lane
Bikes left in the corridor
Illegible signs at the bus station
Photo of staff on the wall
Say it in plain English
A manager who listens to staff
Someone who listens to people
Stop the pointless forms
Fewer tick box forms
Cut the waste of food
Halal food at the canteen
Vegetarian option for school dinners
More chairs for visitors
No chairs in the waiting area
Check the website is up to date
Check the notes before discharge
Not enough time to cross the road
Not enough time to do the paperwork
We need to run for the last bus
We have to go by bus to the next town for a bank
Waiting room too hot
Great food and drink festival
A great morning market
Deaf patients cannot hear at reception
Drivers could not see the crossing
Patients could not read the letters
Tell us when lunch is late
Work experience
Flexible working
Shared services
Support groups
Family support
Listening service
Innovation centre
Wellbeing champion
Partnership board
Job share
Leadership course for nurses
A panel who decide what gets funded
Let patients hear back after a test
Could landlords pay for it by the metre
We have no more space for bikes
Record how many times the bus is late
Council should get their lorries off the high street
Move to the old mill
More trees please
Use recycled paper in everything we do
Be a mentor
What would it take to open the pool on Mondays? A lifeguard
Put up hot air hand dryers
Decisions are made by residents, not officers
Repeat of the lantern walk
Cut the red tape for street parties
Listen to night staff before changing the rota
Lunch club
Coffee van at the station
Break times that fit the buses
Slides for under fives
Minutes in large print
A shared room for quiet work
Reduce noise from the ring road
Agenda sent a week ahead to all trustees
Post-its are waste, use boards
Better sound at the theatre
Tables for wheelchairs in the food hall
Mics for the town band
Clinics could start on time
Multidisciplinary teams working in schools
Happy to come and talk to pupils
Traffic noise in Mill Street
Rushed discharge from the ward
Help patients make up their minds
Mural on the brick wall by the station
Line from the station to the hospital
Get the schools to paint the hoardings
Finish the cycle path to the estate
Pedestrian lights left off in the dark
Volunteers who talk to people for an hour
Good to see more benches by the river
New tables for the canteen
Expenses paid for volunteers who travel
Stop the postcode lottery for hearing aids
Drop kerbs on Mill St
Nurse-led phone line
Give volunteers a reference
Clothes bank
One login
Shift swaps by text
Speak to families before discharge
Meet the trustees evening
Publish who decides what
Free tea for visitors
Less paperwork at intake
Talk to schools
A quiet space
Ring people back the same day
Befriending by phone
Tell us the outcome of grants
Clean the minibus
A board member under 25
Let staff choose their breaks
Bring back the night bus
Open the hall on Fridays
Nobody picks up litter on the canal: volunteers could
Time bank
New roof
Train the trainers
A shared calendar
Hot meals on the ward
Work with the mosque
Prizes for good ideas
Move the crossing nearer the school
Change the opening times
Better lighting
More seats
Sound system for the chapel
Coffee shop in the library
Meeting notes in Polish
Share minibuses between charities
Ask young people
Car park for staff
Sponsor a bench
`
  .trim()
  .split('\n');
