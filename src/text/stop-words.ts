/**
 * English words that say nothing about what an idea is about: function words, contractions, and the small verbs and
 * fillers of spoken notes. Written without apostrophes, as the tokenizer leaves them. Words that carry a suggestion
 * ("open", "share", "new", "work") are not here.
 */
const WORDS = `
a able about above across actually after afterwards again against ago ah all almost alone along already also although
always am among amongst an and another any anybody anyhow anymore anyone anything anyway anywhere apart are arent around
as aside at away back basically be became because become becomes becoming been before beforehand behind being below
beside besides between beyond bit both but by came can cannot cant cause certain certainly come comes coming completely
could couldnt couldve did didnt do does doesnt doing done dont down due during each eg either else elsewhere end enough
entirely especially et etc even eventually ever every everybody everyone everything everywhere exactly except far few
for from further furthermore gave generally get gets getting give given gives giving go goes going gone gonna got gotten
had hadnt hardly has hasnt have havent having he hed hell hence her here hers herself hes hi him himself his how however
id ie if ill im in indeed instead into is isnt it itd itll its itself ive just keep keeps kept know known knows lately
least less lest let lets like likely little look looking looks lot lots made mainly make makes making many may maybe me
mean meanwhile might mine more moreover most mostly much must mustnt my myself namely near nearly need needed needs
neither never nevertheless no nobody none nonetheless nor not nothing now nowhere obviously of off often oh ok okay on
once one ones only onto or other others otherwise ought our ours ourselves out over own particular particularly per
perhaps please pls possible possibly probably put quite rather re really regarding right said same saw say saying says
see seem seemed seeming seems seen several shall shan she shed shell shes should shouldnt shouldve since so some somebody
somehow someone something sometime sometimes somewhat somewhere soon still stuff such sure take taken takes taking tell
than thank thanks that thatd thatll thats the their theirs them themselves then thence there thereby therefore theres
these they theyd theyll theyre theyve thing things think this thorough thoroughly those though through throughout thru
thus till to together too took toward towards tried tries truly try trying twice under unless unlike until up upon us
use used uses using usually various very via want wanted wants was wasnt way ways we wed well went were werent weve what
whatever whats when whence whenever where whereas whereby wherein wheres wherever whether which while whither who whoever
whole whom whos whose why will with within without wont would wouldnt wouldve yeah yes yet you youd youll your youre
yours yourself yourselves youve
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
