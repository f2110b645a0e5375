/** More notes that are no suggestion, never looked at while the judges were written: what they do to new notes. */
export const SET_ASIDE_HELD_OUT: readonly string[] = `
N/A - covered by Sue's group
nil
no suggestions from me
no further comments
unsure
already said
see flipchart 2
What would help you most in your role?
Tea at 11, please be prompt
resume 1.45
air con too cold for some
could we get more pens on table 6
Who has the clicker?
can't see the screen from here
is there wifi and what's the password
lovely cakes
Please return name badges to the desk
The car park was full when I arrived this morning
Too many acronyms in the presentation
no time left to finish this one
the hall echoes, hard to hear each other
Session overran by 20 minutes
Fantastic facilitation, thank you all
Send us the notes afterwards
first time at one of these, enjoyed it
Collaborate more
aim higher
Leadership at all levels
Innovate or die
Partnership is everything
We must be ambitious for our future
Unlock potential
Everyone pulling in the same direction
Transformational change
Make a difference
It's all about people
Nothing ever changes
They won't take any notice of this
Same conversation as last year
All talk no action
lip service
Why do we bother
Decisions have already been made at the top
I am sick of filling in surveys
Another survey, another year wasted
Table went off topic here
unclear - ask Priya what was meant
discussion moved on to football
could not read the rest
Post-it fell off, wording from memory
two people disagreed
(laughter)
to be typed up later
cont. overleaf
Photo taken of the wall
note to self ring Dave about the keys
`
  .trim()
  .split('\n');
