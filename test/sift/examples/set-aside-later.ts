/** Notes that are no suggestion, in other words than the judges first knew: what was learned from them must not be lost. */
export const SET_ASIDE_LATER: readonly string[] = `
Is there anywhere to charge my phone?
Sandwiches were dry
Could we finish on time please, I have a train at 4.15
This room smells of paint
Nice to meet everyone
The chap from the council spoke for 40 mins, should have been 10
Who do I see about expenses?
please don't use yellow marker, can't read it
fire alarm at 11 is only a test
Not keen on the ice breaker
I'd rather have had this on Teams
Still waiting for my travel claim from last time
where's the loo
Could someone move the white van blocking the gate
no milk for the tea
Will lunch be provided next time?
Sort of covered on Table 2's sheet
Can't think of anything else
Same as what Margaret said
- none -
see email sent to Janet 4/3
Answered at Q3
Ask me again in a year
as discussed
You never asked us before
It'll never happen
I've been saying this for 20 years
Yet another strategy document gathering dust
This is just a cost cutting exercise
The trustees have already made up their minds
Nothing will come of it as usual
We all know where the money will go
Parking permit was refused, appalling
Refused a blue badge twice, disgusting
Someone should be sacked
More ambition
Aim high
Working in partnership to deliver better outcomes for all
Let's do things differently
A thriving, inclusive community where everyone belongs
Keep up the good work
Joined up services
Be more strategic
Trust each other
Communication!!
Our people are our greatest asset
Excellence
Believe in ourselves
Put the patient at the heart of everything
Stop the silo mentality
We need vision
A step change
People need to take responsibility
Get everyone round the table
Some heated debate here
(question mark over this one)
[can't read]
Group didn't get to Q4
Card left blank
Two stickers stuck together
Arrow pointing to the one above
This links to Table 5's idea
Drawing of a smiley face
What does the Board think?
When is the next meeting?
Who will read these?
How were we chosen for this?
Is there any money for this?
Will we get a copy of the report?
Can the heating come on?
The chairs are killing my back
Anyone lost an earring
Lunch was lovely thank you
Registration opens 9.15
I couldn't see the slides from where I was
not a great turnout today
Please keep to time
No idea, I only moved here in March
same again
See Mo's notes
left this one blank
don't really have an opinion
What are your three priorities for the coming year?
Better together
Empower communities
Innovation is key
More joined up working between partners
Embrace new ways of working
Dream big
A whole system approach
We are stronger as one
Deliver excellence
Think of the future
Pointless exercise
They never listen to the staff
Waste of an afternoon
The last consultation was ignored
All spin and no substance
Nobody asked us
I don't believe anything will change
Waited 6 weeks for a GP appointment, ridiculous
(inaudible)
Group disagreed, see dissent below
Moved on to Q3
`
  .trim()
  .split('\n');
