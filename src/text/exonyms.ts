/**
 * What Hindi newspapers call what is typed in English: names that are other words in Hindi, and English words that are not written as they sound.
 * Everything that a reader could sound out is left to `romanise.ts`. Names after the Survey of India and the Central Hindi Directorate's lists of countries.
 */

const lines = `
delhi: दिल्ली
calcutta kolkata: कोलकाता
goa: गोवा
agra: आगरा
chittagong: चटगाँव
bombay: मुंबई
madras: चेन्नई
bangalore bengaluru: बेंगलुरु
mysore: मैसूर मैसूरु
mangalore: मंगलूरु मंगलुरु
poona: पुणे
benares banaras varanasi kashi: वाराणसी बनारस काशी
allahabad: प्रयागराज इलाहाबाद
prayagraj: प्रयागराज इलाहाबाद
gurgaon gurugram: गुरुग्राम गुड़गाँव
faizabad: अयोध्या फ़ैज़ाबाद
cawnpore: कानपुर
oudh: अवध
baroda: वडोदरा बड़ौदा
trivandrum: तिरुवनंतपुरम
cochin kochi: कोच्चि
calicut: कोझिकोड
pondicherry: पुदुचेरी पुडुचेरी
vizag: विशाखापत्तनम विशाखापट्टनम
tanjore: तंजावुर
simla: शिमला
gauhati: गुवाहाटी
ooty: ऊटी
orissa odisha: ओडिशा
uttaranchal: उत्तराखंड
ganges: गंगा
jumna: यमुना
indus: सिंधु
himalayas: हिमालय
india: भारत इंडिया
bharat hindustan: भारत हिंदुस्तान
china: चीन
russia: रूस
japan: जापान
germany: जर्मनी
france: फ्रांस
egypt: मिस्र
greece: यूनान ग्रीस
turkey turkiye: तुर्की तुर्किये
usa us america: अमेरिका
uk britain england: ब्रिटेन इंग्लैंड
europe: यूरोप
spain: स्पेन
sweden: स्वीडन
norway: नॉर्वे
ukraine: यूक्रेन
israel: इज़राइल इसराइल
palestine: फ़िलिस्तीन फ़लस्तीन
lebanon: लेबनान
jordan: जॉर्डन
syria: सीरिया
iraq: इराक
iran: ईरान
saudi: सऊदी
uae: यूएई अमीरात
ceylon: श्रीलंका
burma myanmar: म्यांमार
rangoon: यांगून
peking: बीजिंग
geneva: जिनेवा
vienna: वियना
brussels: ब्रसेल्स
kiev kyiv: कीव
moscow: मॉस्को
africa: अफ्रीका
australia: ऑस्ट्रेलिया
newzealand: न्यूज़ीलैंड
korea: कोरिया
asia: एशिया
jerusalem: यरूशलम येरुशलम
netherlands holland: नीदरलैंड नीदरलैंड्स
mauritius: मॉरीशस
damascus: दमिश्क
warsaw: वारसॉ
munich: म्यूनिख
singh: सिंह
iyer: अय्यर
djokovic: जोकोविच
pilot: पायलट
chatgpt: चैटजीपीटी
paytm: पेटीएम
byju byjus: बायजू बायजूस
eid: ईद
dussehra: दशहरा
visa: वीज़ा
jail prison: जेल
budget: बजट
tax: कर टैक्स
strike: हड़ताल
protest protests: प्रदर्शन विरोध
accident: हादसा दुर्घटना
fire: आग
death deaths: मौत
murder: हत्या
arrest arrested: गिरफ़्तार
cabinet: कैबिनेट मंत्रिमंडल
governor: राज्यपाल
mp: सांसद
mla: विधायक
war: युद्ध जंग
peace: शांति
attack attacks: हमला
nuclear: परमाणु
economy: अर्थव्यवस्था
job jobs: नौकरी रोज़गार
unemployment: बेरोज़गारी
health: स्वास्थ्य
cancer: कैंसर
diabetes: मधुमेह
pollution: प्रदूषण
cyclone: चक्रवात
storm: तूफ़ान
snow: बर्फ़
tiger tigers: बाघ
lion lions: शेर
elephant elephants: हाथी
leopard: तेंदुआ
temple: मंदिर
mosque: मस्जिद
marriage wedding: शादी
film films movie movies: फ़िल्म
book books: किताब
library: पुस्तकालय
woman women: महिला
child children: बच्चा
girl girls: लड़की
student students: छात्र विद्यार्थी
village villages: गाँव
city: शहर
river: नदी
bridge: पुल
road roads: सड़क
corona coronavirus: कोरोना
covid: कोविड
vaccine vaccination: वैक्सीन टीका टीकाकरण
election elections: चुनाव इलेक्शन
government: सरकार
minister: मंत्री
pm: प्रधानमंत्री पीएम
cm: मुख्यमंत्री सीएम
president: राष्ट्रपति
parliament: संसद
court: अदालत कोर्ट
police: पुलिस
army: सेना
farmer farmers: किसान
monsoon: मानसून मॉनसून
rain rains: बारिश वर्षा
flood floods: बाढ़
drought: सूखा
earthquake: भूकंप
landslide: भूस्खलन
heatwave: लू
weather: मौसम
gold: सोना
silver: चाँदी
price prices: दाम कीमत
inflation: महँगाई
petrol: पेट्रोल
diesel: डीज़ल
onion: प्याज
tomato: टमाटर
wheat: गेहूँ
rice: चावल धान
milk: दूध
water: पानी
school schools: स्कूल
exam exams: परीक्षा
teacher: शिक्षक
hospital: अस्पताल
doctor: डॉक्टर
railway railways: रेलवे रेल
train trains: ट्रेन रेलगाड़ी
bus: बस
airport: हवाई एयरपोर्ट
space: अंतरिक्ष
moon: चाँद चंद्रमा
bjp: भाजपा बीजेपी
sp: सपा
bsp: बसपा
aap: आप
rss: आरएसएस संघ
un: संयुक्त यूएन
gst: जीएसटी
`;

const table = new Map(
	lines
		.trim()
		.split("\n")
		.flatMap((line) => {
			const [names = "", hindi = ""] = line.split(": ");
			return names.split(" ").map((name) => [name, hindi.split(" ")] as const);
		}),
);

/** What a word in Latin letters is called in Hindi, the usual word first; empty when it is not in the list. */
export const hindiNamesOf = (word: string): readonly string[] => table.get(word.toLowerCase()) ?? [];
