/**
 * What readers type and the story each of them wants, written for the evaluation. A line is `kind | story | queries; …`, with more stories after commas where more than one is meant.
 * Every third query, and a list of its own in `later.ts`, is held out: it is counted apart, and nobody looks at it while the rules are worked on.
 */

import { heldOut, tried } from "./later.ts";

const lines = `
pairs | dilli-pradushan | ज़हरीली दिल्ली; जहरीली; दिल्ली प्रदूषण
pairs | cyber-thagi, putin-baat | फोन
pairs | putin-baat | रैन्समवेयर; क़रीब
pairs | mehngai | महंगाई; मंहगाई; सब्जी
pairs | chunav-ayog | चुनाव; तारीखें; पांच राज्यों
pairs | kisan-andolan, america-goli | आन्दोलन; कानून
pairs | kisan-andolan, pakistan-baadh, zelensky, diwali, kushti, makhana | मांग
pairs | dhoni-sanyas | संन्यास; सन्यास; झारखण्ड
pairs | mumbai-barish | मुम्बई; पटरी; ट्रेन धीमी
pairs | isro-yaan | चन्द्रयान; चांद; खुशी
pairs | uttarakhand-bhuskhalan | उत्तराखण्ड; यात्रियों; फंसे
pairs | himachal-barf | बर्फ; पर्यटक; होटल
pairs | afghanistan, police-bharti | अफगानिस्तान; लड़की; फरमान
pairs | shahrukh | शाहरुख खान; शो; रिकार्ड
pairs | bagh-ginti, misr-mummy, sensex, pustakalaya | बाघ; हजार; संख्या
pairs | pustakalaya | बच्चे; किताब; गांव
pairs | premchand | कहानी; प्रेमचन्द; गांव
pairs | diwali | पटाखों; मिट्टी के दिये; पाबन्दी
pairs | nepal-chunav | काठमाण्डू; सीट; दांव
pairs | olympic | ओलम्पिक; कांस्य; हाकी
pairs | aankh, rail-hadsa, kushti | आंख; जांच; चश्मा
pairs | tata-air | एयर इण्डिया; सत्तर; महाराजा
pairs | jungle-aag | जंगल; पत्ती; मुसीबत
pairs | kumbh | कुम्भ; तम्बू; मेला
pairs | israel-gaza | गाजा; हवाई हमला; युद्धविराम
pairs | lucknow-metro | मंजूर; गलियारे; चारबाग
pairs | jaipur-haveli | हवेली; लेखकों; साहित्य
pairs | sona-sasta | बाजार; सर्राफा; रौनक
pairs | ladakh-jheel, barf-jheel | लद्दाख; झीलों; पुल
pairs | petrol-daam | डीजल; पांचवें दिन; पेट्रोल
pairs | kejriwal | जमानत; फैसला; केजरीवाल
pairs | sansad-satra | मॉनसून; लोक सभा; सत्र
pairs | varanasi-ghat | घाट आरती; श्रद्धालुओं; गङ्गा
pairs | gehun-niryat | गेहूं; पैदावार; निर्यात
pairs | misr-mummy | ममी; ३ हज़ार साल; खुदाई
pairs | vishwavidyalaya | दाखिले; विश्व विद्यालय; प्रवेश परीक्षा
roman | putin-baat | putin; putin biden; biden phone
roman | zelensky | zelensky; zelenskyy; ukraine hathiyar
roman | dilli-pradushan | dilli pradushan; delhi pradooshan; dilli hawa
roman | mumbai-barish | barish mumbai; mumbai baarish; lokal train
roman | modi-rally | narendra modi rally; modi raily; narender modi
roman | rahul-yatra | rahul gandhi yatra; rahul gaandhi; congress yatra
roman | mehngai | mehngai; mahangai; mehengai
roman | kolkata-tram | kolkata tram; kolkatta; tram
roman | budget | bajat; madhyam varg; aaykar
roman | corona-teeka | corona vaccine; corona teeka; vaccine khurak
roman | chunav-ayog | chunaav; chunav tareekh; aachar sanhita
roman | kisan-andolan | kisaan andolan; kisan aandolan; singhu
roman | dhoni-sanyas | dhoni sanyas; mahendra singh dhoni; dhoni cricket
roman | kohli-shatak | kohli shatak; virat kohli; viraat
roman | neeraj-bhala | neeraj chopra; niraj chopda; bhala fenk
roman | isro-yaan | isro chandrayaan; chandrayan; chaand
roman | surya-grahan | surya grahan; suraj grahan; grehan
roman | ghadiyal | ghadiyal; ghariyal; chambal
roman | bagh-ginti | bagh sankhya; baagh; baghon
roman | neet-pariksha | neet pariksha; neet result natija; pareeksha
roman | cbse-das | cbse; cbse board; marksheet
roman | upsc-topper | upsc; bihar ki beti; safalta
roman | ipl-final | ipl final; chennai jeet; ipl
roman | rbi-byaj | byaj dar; byaaj; rbi
roman | sensex | sensex; niveshak; nifty
roman | petrol-daam | petrol daam; petrol diesel; dijal
roman | sona-sasta | sona sasta; sarrafa bazar; sasta sona
roman | uttarakhand-bhuskhalan | uttarakhand bhuskhalan; uttrakhand; chamoli
roman | himachal-barf | shimla barf; himachal; mausam ki pehli barf
roman | kashmir-seb | kashmir seb; kashmeer; srinagar mandi
roman | assam-baadh | assam badh; asam baadh; guwahati
roman | bihar-shikshak | bihar shikshak bharti; patna highcourt; shikshakon
roman | lucknow-metro | lucknow metro; lakhnau; charbagh
roman | ayodhya-deep | ayodhya deep; ayodhya; saryu
roman | varanasi-ghat | varanasi ghat; ganga aarti; ganga arti
roman | kumbh | kumbh mela; kumb; sangam
roman | pune-itihas | pune; peshwa; imaratein
roman | hyderabad-biryani | biryani; biriyani; hyderabadi biryani
roman | bengaluru-jam | bengaluru traffic; bangaluru jam; traffic jam
roman | chennai-pani | chennai pani; talab; tanker
roman | jaipur-haveli | jaipur; haveli; sahitya utsav
roman | odisha-chakravat | chakravat; odisha chakrawat; puri
roman | punjab-parali | parali; punjab paraali; ludhiana
roman | gujarat-sher | gir sher; gujrat sher; gujarat
roman | ladakh-jheel | ladakh; laddakh jhil; sena pul
roman | pakistan-baadh | pakistan baadh; pakistan; islamabad
roman | imran | imran khan; imraan; avishwas prastav
roman | shrilanka | srilanka; shri lanka; colombo
roman | nepal-chunav | nepal; kathmandu; nepal matdan
roman | bangladesh-kapda | bangladesh; kapda hadtal; dhaka
roman | afghanistan | afghanistan; taliban; kabul
roman | china-janganana | cheen aabadi; chin ki abadi; beijing
roman | japan-bhukamp | japan bhukamp; bhookamp; tsunami
roman | america-goli | amerika; texas goli; golibari
roman | trump-mukadma | trump; donald trump; mukadma
roman | london-rani | maharani; elizabeth; landan
roman | sunak | rishi sunak; sunak; rushi sunak
roman | france-pension | france pension; pension; paris
roman | germany-gas | jarmani; germany gas; roos gas
roman | israel-gaza | gaza; israel; ghaza
roman | turkey-bhukamp | turki; malba; turkey
roman | misr-mummy | mummy; misr; khudai
roman | olympic | olympic hockey; olampik; padak
roman | messi | messi; lionel messi; argentina
roman | ronaldo | ronaldo; ronaaldo; saudi club
roman | sindhu | pv sindhu; sindhu badminton; singapore open
roman | mirabai | mirabai chanu; meerabai; manipur
roman | kushti | bajrang punia; kushti; pahalwan
roman | shatranj | shatranj; pragyanand; carlsen
roman | dengue | dengue; dengu; machhar
roman | madhumeh | madhumeh; chikitsak; chini kam
roman | yoga | yog divas; yoga aasan; aasan
roman | ayurveda | ayurved; kadha; aayurved
roman | whatsapp | whatsapp; whatsapp sandesh; vatsap
roman | twitter-musk | elon musk; twitter; musk
roman | google-ai | google ai; gugal; computer
roman | mobile-5g | mobile; mobail network; network
roman | tata-air | tata air india; taata; air india
roman | adani | adani share; adaani; ambani
roman | pyaj | pyaj; pyaaz; nasik mandi
roman | gehun-niryat | gehu niryat; gehun; niryaat
roman | makhana | makhana; mithila; darbhanga
roman | vande-bharat | vande bharat; vande bharat train; bhains
roman | rail-hadsa | rail hadsa; balasore; cbi
roman | supreme-court | supreme court; suprim kort; bulldozer
roman | sansad-satra | sansad; monsoon satra; loksabha
roman | rashtrapati | draupadi murmu; rashtrapati murmu; shapath
roman | kejriwal | kejriwal; arvind kejriwal; zamanat
roman | yogi | yogi adityanath; yogi; bahumat
roman | mamata | mamta banerjee; mamata; durga puja
roman | nitish | nitish kumar; neetish; shapath grahan
roman | shivsena | shivsena; shiv sena; thakre
roman | lata | lata mangeshkar; lata; mangeshkar
roman | shahrukh | shahrukh khan; pathan; pathaan
roman | amitabh | amitabh bachchan; bachchan; amitab
roman | rajamouli | rajamouli; natu natu; oscar
roman | holi | holi; holi rang; barsana
roman | diwali | diwali; deewali; patakhe
roman | chhath | chhath; chhath puja; chhat pooja
roman | madhubani | madhubani; chitrakala; station
roman | gurukul | gyan; paribhasha; vidyalay
roman | jungle-aag | almora; jangal aag; cheed
roman | solar | registan; saur urja; jaisalmer
roman | lu-garmi | loo; bihar loo; maut
roman | sukha-marathwada | sukha; marathwada; latur
roman | police-bharti | police bharti; pulis; bhopal
roman | cyber-thagi | cyber thagi; saibar; jamtara
exonym | kolkata-tram | calcutta; calcutta tram
exonym | mumbai-barish | bombay; bombay rain
exonym | chennai-pani, ipl-final | madras
exonym | bengaluru-jam | bangalore; bangalore traffic
exonym | budget | budget; income tax budget
exonym | pune-itihas | poona
exonym | varanasi-ghat | benares; banaras
exonym | kumbh | allahabad
exonym | corona-teeka | coronavirus; covid vaccine
exonym | misr-mummy | egypt
exonym | china-janganana | china; china population
exonym | germany-gas | germany; russia gas
exonym | odisha-chakravat | orissa
exonym | himachal-barf | simla
exonym | turkey-bhukamp | turkey
exonym | chunav-ayog | election
exonym | japan-bhukamp | earthquake japan
exonym | sona-sasta | gold
exonym | sukha-marathwada | drought
exonym | police-bharti | police
names | putin-baat | बाइडन; जो बाइडेन; पूतिन
names | zelensky | जेलेंस्की; ज़ेलेन्स्की; ज़ेलेंसकी
names | israel-gaza | इसराइल; इजरायल; ग़ाज़ा
names | trump-mukadma | ट्रम्प; डोनल्ड; डॉनल्ड ट्रंप
names | modi-rally | नरेन्द्र मोदी; नरेंद्र; मोदी
names | mamata | ममता बैनर्जी; बनर्जी; ममता
names | shivsena | शिव सेना; ठाकरे; इस्तीफा
names | dengue | डेंगी; डेंगू; मच्छरों
names | whatsapp | वॉट्सऐप; व्हाट्सएप; व्हाट्सअप
names | twitter-musk | इलॉन मस्क; एलॉन मस्क; ट्वीटर
names | bengaluru-jam | बेंगलूरु; बैंगलुरु; ट्रैफिक
names | hyderabad-biryani | बिरियानी; हैदराबाद; चार मीनार
names | london-rani | एलिजाबेथ; लन्दन; महारानी
names | ronaldo | रोनल्डो; पुर्तगाल; सउदी
names | madhubani | मधुबनी; चित्रकलाओं; कलाकार
names | diwali | दिवाली; दीपावली दीवाली; दीया
names | pyaj | प्याज़; टमाटरों; नाशिक
names | cyber-thagi | सायबर; ठगी; जामताडा
typo | dilli-pradushan, vishwavidyalaya | डिल्ली; दिल्ल; प्रदुषण
typo | dhoni-sanyas | mahendr dhoni; dhonni; महेन्दर
typo | uttarakhand-bhuskhalan | uttarakand; भुस्खलन; bhushkhalan
typo | ghadiyal | ghadiyall; घडियाल; gadiyal
typo | afghanistan | afganistan; अफगनिस्तान; afghanisthan
typo | kejriwal | kejrival; kejariwal; केजरिवाल
typo | shatranj | shatranz; शतरंच; satranj
typo | amitabh | amithabh; अमिताब; amitabh bachan
typo | rashtrapati | rashtrpati; राष्ट्रपती; droupadi
typo | vishwavidyalaya | vishwavidyalay; विश्वविध्यालय; vishvavidyalaya
mixed | mumbai-barish | mumbai बारिश; मुंबई barish
mixed | dilli-pradushan | दिल्ली school; dilli हवा
mixed | modi-rally | modi रैली; मोदी rally
mixed | ipl-final | ipl जीत; आईपीएल final
mixed | google-ai | google हिंदी; गूगल ai
mixed | kohli-shatak | कोहली shatak; kohli शतक
joined | shrilanka | sri lanka; श्री लंका
joined | yogi | उत्तरप्रदेश
joined | bagh-ginti | मध्यप्रदेश
joined | vishwavidyalaya | विश्व विद्यालय
`;

export type Wanted = { readonly kind: string; readonly query: string; readonly stories: readonly string[]; readonly isHeldOut: boolean };

const read = (text: string): Omit<Wanted, "isHeldOut">[] =>
	text
		.trim()
		.split("\n")
		.flatMap((line) => {
			const [kind = "", ids = "", texts = ""] = line.split("|").map((part) => part.trim());
			return texts
				.split(";")
				.map((text) => text.trim())
				.filter(Boolean)
				.map((query) => ({ kind, query, stories: ids.split(", ") }));
		});

export const queries: readonly Wanted[] = [
	...read(lines).map((each, index) => ({ ...each, isHeldOut: index % 3 === 2 })),
	...read(tried).map((each) => ({ ...each, isHeldOut: false })),
	...read(heldOut).map((each) => ({ ...each, isHeldOut: true })),
];
