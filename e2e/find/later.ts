/**
 * A second newsroom's month and what readers type for it, written by one who had not seen the rules. On the first list the rules were mended then; the second was
 * asked only afterwards, and is held out. In the shape of `stories.ts` and `queries.ts`.
 */

export const laterStories = `
stalin | desh | स्टालिन ने चेन्नई में मुफ़्त नाश्ते की योजना शुरू की | तमिलनाडु के सरकारी स्कूलों के बच्चों को फ़ायदा
akhilesh | desh | अखिलेश यादव ने साइकिल यात्रा निकाली | सपा प्रमुख बोले, बेरोज़गारी सबसे बड़ा मुद्दा
nirmala | karobar | निर्मला सीतारमण ने जीएसटी परिषद की बैठक बुलाई | ऑनलाइन गेमिंग पर टैक्स का फ़ैसला टला
jaishankar | duniya | जयशंकर ने जिनेवा में भारत का पक्ष रखा | विदेश मंत्री स्विट्ज़रलैंड के दौरे पर
soren | desh | हेमंत सोरेन ने राँची में ली शपथ | झारखंड में चौथी बार मुख्यमंत्री
shivraj | desh | शिवराज सिंह चौहान ने उज्जैन में रखी अस्पताल की नींव | महाकाल की नगरी को सौग़ात
sinha | sanskriti | शत्रुघ्न सिन्हा की आत्मकथा का विमोचन | अभिनेता ने सुनाए पुराने क़िस्से
fadnavis | desh | फडणवीस ने विधानसभा में पेश किया लेखा-जोखा | नागपुर में शीतकालीन सत्र
owaisi | desh | ओवैसी ने वक़्फ़ विधेयक का विरोध किया | एआईएमआईएम नेता ने कहा, अदालत जाएँगे
rohit | khel | रोहित शर्मा ने जड़ा दोहरा शतक | ईडन गार्डन्स में श्रीलंकाई गेंदबाज़ों की धुनाई
bumrah | khel | बुमराह की चोट ने बढ़ाई चिंता | तेज़ गेंदबाज़ छह हफ़्ते मैदान से बाहर
vinesh | khel | विनेश फोगाट सौ ग्राम से चूकीं | फ़ाइनल से पहले अयोग्य ठहराई गईं
mary | khel | मैरी कॉम ने मुक्केबाज़ी को कहा अलविदा | छह बार की विश्व चैंपियन
djokovic | khel | जोकोविच ने जीता विंबलडन | सर्बिया के खिलाड़ी का चौबीसवाँ ग्रैंड स्लैम
chhetri | khel | सुनील छेत्री का आख़िरी मैच | फ़ुटबॉल कप्तान की आँखें नम
jinping | duniya | शी जिनपिंग ने मॉस्को में की वार्ता | रूस और चीन में नया समझौता
netanyahu | duniya | नेतन्याहू के ख़िलाफ़ यरुशलम में प्रदर्शन | न्यायिक सुधारों पर घिरी सरकार
erdogan | duniya | एर्दोआन तीसरी बार राष्ट्रपति चुने गए | अंकारा में समर्थकों का जश्न
macron | duniya | मैक्रों ने भंग की संसद | जून के अंत में नए चुनाव
trudeau | duniya | ट्रूडो ने दिया पद से इस्तीफ़ा | कनाडा में नए नेता की खोज
hasina | duniya | शेख़ हसीना देश छोड़कर भारत पहुँचीं | छात्र आंदोलन के बाद तख़्तापलट
myanmar | duniya | म्यांमार में सेना का राज, यांगून में सन्नाटा | सू ची को नज़रबंद किया गया
ethiopia | duniya | इथियोपिया में अकाल का साया | अफ़्रीका के सींग पर टिड्डियों का हमला
tehran | duniya | तेहरान में हिजाब के ख़िलाफ़ सड़कों पर औरतें | ईरान की नैतिकता पुलिस पर सवाल
kochi | desh | कोच्चि में पानी पर चलने वाली मेट्रो | केरल के द्वीपों को जोड़ेंगी नावें
vizag | desh | विशाखापत्तनम में गैस का रिसाव | आंध्र प्रदेश में कारख़ाने के पास बस्तियाँ ख़ाली
mysuru | sanskriti | मैसूरु का दशहरा, हाथियों का जुलूस | राजमहल में एक लाख बल्ब
vadodara | desh | वडोदरा में नाव पलटी, बारह छात्र डूबे | झील पर पिकनिक मनाने गए थे
gurugram | desh | गुरुग्राम में जलभराव से थमी रफ़्तार | हरियाणा के दफ़्तरों ने दी छुट्टी
amritsar | sanskriti | अमृतसर के स्वर्ण मंदिर में लंगर के सौ साल | रोज़ एक लाख लोग खाते हैं
dehradun | vigyan | देहरादून के पास मिला दुर्लभ उल्लू | पक्षी प्रेमियों में उत्साह
tb | swasthya | तपेदिक के मरीज़ों को हर महीने पाँच सौ रुपये | क्षय रोग मिटाने का लक्ष्य
heart | swasthya | दिल का दौरा जवानों में क्यों बढ़ा | हृदय रोग विशेषज्ञों की राय
blood | swasthya | रक्तदान शिविर में उमड़े युवा | ब्लड बैंक में नहीं रहेगी कमी
370 | desh | अनुच्छेद 370 हटाने पर सुप्रीम कोर्ट की मुहर | पाँच न्यायाधीशों की पीठ एकमत
naxal | desh | बस्तर में नक्सलियों से मुठभेड़, दो जवान शहीद | छत्तीसगढ़ के जंगल में तलाशी अभियान
tejas | vigyan | तेजस लड़ाकू विमान की पहली उड़ान | वायुसेना को मिलेंगे तिरासी जहाज़
cheetah | vigyan | कूनो में चीता शावकों का जन्म | नामीबिया से आई थी माँ
sparrow | vigyan | गौरैया लौट आई आँगन में | घोंसले बाँटने वाले मास्टर जी की कहानी
jobs | karobar | रेलवे में एक लाख पदों पर नौकरियाँ | 12वीं पास कर सकेंगे आवेदन
board | shiksha | बारहवीं के नतीजे घोषित, लड़कियाँ आगे | मेरिट सूची में सौ नाम
pf | karobar | भविष्य निधि पर ब्याज बढ़ा | EPFO के छह करोड़ सदस्यों को लाभ
upi | karobar | UPI से अब सिंगापुर में भी भुगतान | QR कोड स्कैन कर दीजिए पैसे
rupee | karobar | रुपया डॉलर के मुक़ाबले लुढ़का | विदेशी मुद्रा भंडार घटा
bjp | desh | भाजपा ने जारी की उम्मीदवारों की पहली सूची | एक सौ पंचानवे नामों में तीस महिलाएँ
ncrb | desh | एनसीआरबी के आँकड़े: शहरों में चोरी घटी | महिलाओं के ख़िलाफ़ अपराध बढ़े
iit | shiksha | आईआईटी में दाख़िले की दूसरी काउंसलिंग | जेईई के टॉपर ने चुना बंबई
reservation | desh | महिला आरक्षण विधेयक राज्यसभा से पारित | एक तिहाई सीटें होंगी आरक्षित
census | desh | जाति जनगणना के आँकड़े जारी | अति पिछड़ा वर्ग छत्तीस फ़ीसदी
milk | karobar | दूध दो रुपये महँगा, अमूल ने बढ़ाए दाम | मदर डेयरी भी कर सकती है ऐलान
jhula | sanskriti | मेले में झूला टूटा, मालिक पर मुक़दमा | ग्वालियर में बाल-बाल बचे बच्चे
photo | sanskriti | रघु राय की तस्वीरों की प्रदर्शनी | इंडिया गेट के पास कला दीर्घा में
shruti | sanskriti | श्रृंगार रस पर नृत्य नाटिका | भरतनाट्यम की गुरु का सम्मान
coffee | karobar | कॉफ़ी की खेती से बदली कोरापुट की क़िस्मत | आदिवासी महिलाओं का समूह
doctor | swasthya | डॉक्टरों की हड़ताल तीसरे दिन ख़त्म | इमरजेंसी सेवाएँ बहाल
kharge | desh | खड़गे ने बुलाई कार्यसमिति की बैठक | कर्नाटक के नेता बोले, संगठन में बदलाव होंगे
pilot | desh | सचिन पायलट की पदयात्रा अजमेर से चली | गहलोत ने साधी चुप्पी
scindia | desh | सिंधिया ने ग्वालियर हवाई अड्डे का लोकार्पण किया | नए टर्मिनल पर तेरह विमान खड़े हो सकेंगे
naidu | desh | चंद्रबाबू नायडू ने अमरावती को फिर चुना राजधानी | जगनमोहन रेड्डी ने किया विरोध
siddaramaiah | desh | सिद्धारमैया ने गिनाईं पाँच गारंटियाँ | डीके शिवकुमार भी रहे मौजूद
rajnath | desh | राजनाथ सिंह सियाचिन पहुँचे | जवानों के साथ मनाया पर्व
lalu | desh | लालू प्रसाद की सेहत बिगड़ी, एम्स में भर्ती | गुर्दे की तकलीफ़ पर डॉक्टरों की नज़र
mayawati | desh | मायावती ने भतीजे को बनाया उत्तराधिकारी | बसपा में नया अध्याय
priyanka | desh | प्रियंका ने वायनाड से भरा पर्चा | बड़ी बहन की तरह लड़ूँगी, बोलीं
pant | khel | ऋषभ पंत की वापसी, विकेटकीपिंग भी करेंगे | कार दुर्घटना के चौदह महीने बाद
mandhana | khel | स्मृति मंधाना ने लगाया सबसे तेज़ अर्धशतक | हरमनप्रीत कौर ने थामी पारी
sania | khel | सानिया मिर्ज़ा का टेनिस से विदा | दुबई में खेला अंतिम मुक़ाबला
gukesh | khel | गुकेश बने सबसे युवा विश्व विजेता | बिसात पर डिंग लिरेन को मात
bolt | khel | उसैन बोल्ट का कीर्तिमान अब भी अटूट | जमैका के धावक की याद
kabaddi | khel | कबड्डी लीग में पटना पाइरेट्स की हैट्रिक | रेडर ने बटोरे सत्रह अंक
harris | duniya | कमला हैरिस ने स्वीकार किया नामांकन | शिकागो में जुटे डेमोक्रेट
kim | duniya | किम जोंग उन ने दागी मिसाइल | उत्तर कोरिया ने दी अमेरिका को चुनौती
hezbollah | duniya | हिज़्बुल्लाह के ठिकानों पर बमबारी, बेरूत दहला | लेबनान में हज़ारों बेघर
sydney | duniya | सिडनी के समुद्र तट पर शार्क का आतंक | ऑस्ट्रेलिया में तैराकी पर पाबंदी
johannesburg | duniya | जोहान्सबर्ग में ब्रिक्स सम्मेलन | दक्षिण अफ़्रीका ने छह देशों को दिया न्योता
brazil | duniya | ब्राज़ील में अमेज़न के पेड़ों की कटाई आधी हुई | लूला ने निभाया वादा
baghdad | duniya | बग़दाद में रेत का तूफ़ान | इराक़ के हवाई अड्डे बंद
qatar | duniya | क़तर में आठ भारतीयों की फाँसी टली | दोहा की जेल में हैं पूर्व नौसैनिक
maldives | duniya | मालदीव में मुइज़्ज़ू जीते | माले में भारत की नीति पर चर्चा
vietnam | duniya | वियतनाम में तूफ़ान यागी से तबाही | हनोई के पुल बह गए
puducherry | desh | पुदुचेरी में फ़्रांसीसी दौर की इमारत गिरी | बारिश से दीवारें कमज़ोर पड़ीं
trivandrum | desh | तिरुवनंतपुरम के बंदरगाह पर पहला जहाज़ | विझिंजम में स्वागत की बौछार
mangaluru | desh | मंगलुरु के मछुआरों को मिला दुर्लभ जाल | कर्नाटक तट पर घटी मछलियाँ
ooty | desh | ऊटी में पर्यटकों के लिए ई-पास ज़रूरी | नीलगिरि की सड़कों पर दबाव घटेगा
indore | desh | इंदौर लगातार सातवीं बार सबसे स्वच्छ शहर | सूरत भी बराबरी पर
chandigarh | desh | चंडीगढ़ के मेयर चुनाव में धाँधली | मतपत्र पर निशान लगाते दिखे अधिकारी
jamshedpur | karobar | जमशेदपुर के इस्पात कारख़ाने ने बनाया रिकॉर्ड | मज़दूरों को मिलेगा बोनस
andaman | desh | अंडमान के जारवा बच्चों ने पहली बार दिया टीकाकरण में साथ | पोर्ट ब्लेयर से गई टीम
manipur | desh | इंफाल में इंटरनेट फिर बंद | मैतेई और कुकी गाँवों के बीच तनाव
malaria | swasthya | मलेरिया का टीका अफ़्रीका पहुँचा | मच्छरदानी के साथ असर दोगुना
cancer | swasthya | कैंसर की दवाएँ सस्ती हुईं | कीमोथेरेपी कराने वालों को राहत
pregnant | swasthya | गर्भवती महिलाओं के लिए मुफ़्त सोनोग्राफ़ी | एंबुलेंस आधे घंटे में घर पहुँचेगी
elephant | vigyan | रेल पटरी पर हाथी बचे, एआई कैमरे ने दी ख़बर | जलपाईगुड़ी के जंगल में नया तंत्र
leopard | vigyan | तेंदुए ने कॉलेज में बिताई रात | वनकर्मियों ने पिंजरे में फँसाया
brahmos | vigyan | ब्रह्मोस मिसाइल फ़िलीपींस को सौंपी गई | समुद्र से भी दाग़ी जा सकती है
gaganyaan | vigyan | गगनयान के चार अंतरिक्ष यात्रियों के नाम घोषित | प्रशांत बालकृष्णन नायर करेंगे अगुवाई
quantum | vigyan | क्वांटम कंप्यूटर पर भारतीय भौतिकशास्त्री का शोध | पूना के युवा ने सुलझाई पहेली
scholarship | shiksha | छात्रवृत्ति की राशि दोगुनी, छात्रावास भी बनेंगे | आदिवासी छात्राओं को प्राथमिकता
textbook | shiksha | पाठ्यपुस्तकों में जुड़ा नया अध्याय | एनसीईआरटी ने बताया कारण
paperleak | shiksha | पर्चा लीक मामले में सॉल्वर गिरोह पकड़ा गया | परीक्षार्थियों ने किया हंगामा
ed | desh | ED ने मारे सात ठिकानों पर छापे | रिश्वत के आरोप में अफ़सर हिरासत में
inflation | karobar | ख़ुदरा मुद्रास्फीति चार फ़ीसदी पर आई | दालें अब भी महँगी
loan | karobar | गृह ऋण की किस्त घटेगी | रेपो दर में चौथाई कटौती
ev | karobar | इलेक्ट्रिक स्कूटर पर सब्सिडी ख़त्म | बैटरी बनाने वालों को झटका
gdp | karobar | GDP की रफ़्तार 7.8 प्रतिशत | विनिर्माण ने संभाली अर्थव्यवस्था
mahabharat | sanskriti | महाभारत के शकुनि गूफी पेंटल नहीं रहे | छोटे पर्दे का बड़ा नाम
kathak | sanskriti | बिरजू महाराज को कथक की सलामी | घुँघरुओं से गूँजा सभागार
ganesh | sanskriti | गणेशोत्सव में लालबाग के राजा का दर्शन | ढोल-ताशों की गूँज
tagore | sanskriti | शांतिनिकेतन विश्व धरोहर बना | रवींद्रनाथ ठाकुर का सपना
weaver | sanskriti | बनारसी साड़ी के बुनकरों की नई पीढ़ी | करघे पर डिज़ाइन, मोबाइल पर ऑर्डर
bhagatsingh | sanskriti | भगत सिंह की चिट्ठियों का संग्रह | 23 मार्च को शहीदी दिवस
`;

export const tried = `
pairs | stalin | मुफ्त नाश्ता; योजनाएं चेन्नई; फायदा स्कूल
pairs | akhilesh | बेरोजगारी; साईकिल; मुद्दे साइकिल
pairs | nirmala | फैसला टला; बैठकों जीएसटी
pairs | soren | रांची; हेमन्त सोरेन; मुख्यमन्त्री चौथी
pairs | shivraj | सौगात; हस्पताल नींव; चौहान
pairs | rohit | गेंदबाजों; दोहरे शतक; श्रीलंकाइयों
pairs | vinesh | फाइनल अयोग्य; चूकी
pairs | mary | मैरी काम; मुक्केबाजी; चैम्पियन
pairs | chhetri | आखरी मैच; आंखें नम; फुटबाल
pairs | hasina | शेख हसीना; तख्तापलट; आन्दोलन छात्र
pairs | ethiopia | अफ्रीका टिड्डी; टिड्डियां
pairs | kochi | नाव मेट्रो; द्वीप
pairs | vizag | कारखाने रिसाव; बस्तियां; आन्ध्र
pairs | amritsar | रोज लंगर; मन्दिर स्वर्ण; सौ साल लंगर
pairs | tb | रुपए तपेदिक; रुपयों तपेदिक; पांच सौ तपेदिक
pairs | board | 12वीं नतीजे; १२वीं के नतीजे; बारहवी
pairs | jobs | बारहवीं पास; नौकरी रेलवे; १२वीं पास
pairs | 370 | अनुच्छेद ३७०; धारा 370; न्यायाधीश पीठ
pairs | cheetah | मां चीता; चीतों; नामीबिया
pairs | sparrow | आंगन; कहानियां गौरैया; गौरैये
pairs | shruti | शृंगार; श्रंगार; नाटिकाएं
pairs | coffee | काफी की खेती; कॉफी; किस्मत कोरापुट
pairs | doctor | डाक्टर; डॉक्टरों; हडताल डॉक्टर
pairs | ncrb | आंकड़े चोरी; आंकडों अपराध; शहर चोरी
pairs | photo | तसवीर; इण्डिया गेट; प्रदर्शनियों
pairs | census | फीसदी पिछड़ा; जातीय जनगणना; पिछडे वर्ग
pairs | owaisi | वक्फ; विधेयकों वक़्फ़
pairs | jhula | मुकदमा झूला; झूले
roman | stalin | stalin; muft nashta; tamilnadu school
roman | akhilesh | akhilesh yadav; akhilesh cycle; berozgari; berojgari
roman | nirmala | nirmala sitharaman; sitaraman; gst council; online gaming tax
roman | jaishankar | jaishankar; jaishankar geneva; videsh mantri; switzerland
roman | soren | hemant soren; soren; ranchi shapath
roman | shivraj | shivraj singh chauhan; shivraj chouhan; ujjain; mahakal
roman | sinha | shatrughan sinha; sinha; aatmakatha; shatrughna
roman | fadnavis | fadnavis; phadnavis; nagpur; vidhansabha nagpur
roman | owaisi | owaisi; ovaisi; waqf bill; vakf
roman | rohit | rohit sharma; rohit dohra shatak; eden gardens
roman | bumrah | bumrah; bumra chot; tez gendbaz; boomrah
roman | vinesh | vinesh phogat; fogat; vinesh ayogya
roman | mary | mary kom; mukkebaazi; mari kom; alvida
roman | djokovic | djokovic; wimbledon; jokovich; novak djokovic; grand slam
roman | chhetri | sunil chhetri; chetri football; football kaptan
roman | jinping | xi jinping; jinping moscow; masco varta; samjhauta
roman | netanyahu | netanyahu; jerusalem; yarushalam; netanyaahu
roman | erdogan | erdogan; ankara; erdoan; jashn
roman | macron | macron; makron sansad; emmanuel macron
roman | trudeau | trudeau; canada; justin trudeau; trudo istifa
roman | hasina | sheikh hasina; shaikh haseena; takhtapalat
roman | myanmar | myanmar; suu kyi; yangon; nazarband
roman | ethiopia | ethiopia; akal; africa tiddi; akaal
roman | tehran | tehran hijab; iran; hijab; teheran; auratein
roman | kochi | kochi metro; kerala dweep
roman | vizag | vishakhapatnam; vizag; gas risav; andhra pradesh
roman | mysuru | mysuru dussehra; dashahra; haathi julus; rajmahal
roman | vadodara | vadodara; naav palti; picnic; vadodra
roman | gurugram | gurugram; jalbharav; haryana daftar; jal bharav
roman | amritsar | amritsar; swarn mandir; langar; golden temple; amrutsar
roman | dehradun | dehradun ullu; ulloo; pakshi
roman | tb | tapedik; kshay rog; tb
roman | heart | dil ka daura; hriday rog; heart attack; hruday
roman | blood | raktdan; raktadaan; blood bank
roman | 370 | article 370; anuchchhed 370; dhara 370
roman | naxal | naxal; naxali muthbhed; bastar; chhattisgarh; chattisgadh; shaheed
roman | tejas | tejas; ladaku viman; vayusena; tejas fighter; ladaaku vimaan
roman | cheetah | kuno cheetah; cheeta; chita shavak; namibia
roman | sparrow | gauraiya; goraiya; ghonsla; aangan
roman | jobs | railway job; naukri; relway naukri; railway vacancy
roman | board | barahvin natije; 12th result; 12vi; barvi result
roman | pf | pf byaj; epfo; bhavishya nidhi; EPF
roman | upi | upi; bhugtan; qr code
roman | rupee | rupaya; dollar; rupee dollar; videshi mudra
roman | bjp | bjp; BJP list; ummeedwar; umidvar suchi
roman | iit | iit; jee topper; iit counselling
roman | reservation | mahila aarakshan; arakshan; women reservation; rajyasabha
roman | census | jati janganana; caste census; pichda varg; jaati
roman | milk | doodh; dudh mehnga; amul; mother dairy
roman | jhula | jhoola; mela jhula
roman | photo | raghu rai; pradarshani; india gate
roman | shruti | shringar; bharatnatyam; nritya; bharatanatyam
roman | coffee | coffee; koraput; kofi; kismat
roman | doctor | doctor hartal; daktar; doctors strike; emergency
exonym | kochi | cochin
exonym | mysuru | mysore; mysore palace
exonym | vadodara | baroda
exonym | gurugram | gurgaon
exonym | myanmar | burma; rangoon
exonym | jinping | moscow
exonym | iit | bombay iit
exonym | naxal | encounter bastar
exonym | milk | milk
exonym | rupee | rupee
exonym | blood | blood donation
exonym | cheetah | kuno national park
abbr | bjp | भा.ज.पा.; भाजपा; बीजेपी; b.j.p.; B.J.P; भा ज पा
abbr | akhilesh | स.पा.; सपा
abbr | iit | आई.आई.टी.; I.I.T.; आइआइटी
abbr | nirmala | जी.एस.टी.; GST; gst
abbr | upi | यूपीआई; यू.पी.आई.; क्यूआर कोड
abbr | pf | ईपीएफओ; ई.पी.एफ.ओ.; पीएफ
abbr | ncrb | ncrb; NCRB; एन.सी.आर.बी.
mixed | naxal | bastar मुठभेड़; नक्सली encounter
mixed | tejas | tejas विमान; fighter विमान
mixed | rohit | रोहित sharma
mixed | jobs | railway नौकरी
mixed | milk | amul दूध
mixed | tehran | hijab तेहरान
typo | netanyahu | netanyhu; नेतन्याहु
typo | fadnavis | fadanvis; फड़नवीस; फडनवीस
typo | djokovic | djokovich; जोकोविक
typo | gurugram | gurugrm; गुरूग्राम
typo | naxal | chattisgarh; छतीसगढ़; मुटभेड़
typo | amritsar | amristar; अमृतसार
typo | mysuru | मैसूर
typo | vizag | विशाखापट्टनम; विशाखापटनम
typo | owaisi | ओवेसी; owesi
typo | erdogan | एर्दोगन; अर्दोआन
`;

export const heldOut = `
pairs | kharge | खडगे; बैठकें कार्यसमिति; खड़गे
pairs | scindia | सिन्धिया; हवाईअड्डे का लोकार्पण; विमानों टर्मिनल
pairs | naidu | चन्द्रबाबू; राजधानियां; चंद्र बाबू नायडू
pairs | siddaramaiah | गारंटी सिद्धारमैया; गारन्टियां
pairs | rajnath | राजनाथ सिन्ह; राजनाथ; जवान सियाचिन
pairs | lalu | तकलीफ; गुर्दों; डाक्टरों एम्स
pairs | mayawati | भतीजा; उत्तराधिकारियों; अध्यायों बसपा
pairs | pant | पन्त; विकेट कीपिंग; दुर्घटनाओं
pairs | mandhana | अर्द्धशतक; मन्धाना; तेज अर्धशतक
pairs | sania | मिर्जा; मुकाबला सानिया; टैनिस; मुक़ाबले सानिया
pairs | hezbollah | हिजबुल्लाह; हिज़बुल्लाह; ठिकाना बेरूत
pairs | sydney | आस्ट्रेलिया शार्क; समुद्रतट
pairs | brazil | ब्राजील; पेड़; अमेजन; पेडों
pairs | baghdad | बगदाद; तूफान रेत; इराक
pairs | qatar | कतर; फांसी; नौसैनिकों; भारतीय दोहा
pairs | maldives | मुइज्जू; चर्चाओं मालदीव
pairs | puducherry | इमारतें पुदुचेरी; कमजोर दीवार; फ्रांसीसी; फ्रान्सीसी
pairs | mangaluru | मछुआरे
pairs | ooty | जरूरी ई-पास; नीलगिरी; ई पास
pairs | indore | इन्दौर; शहरों स्वच्छ; ७वीं बार; 7वीं बार
pairs | chandigarh | चण्डीगढ़; धांधली; चंडीगढ; मतपत्रों
pairs | jamshedpur | कारखाना इस्पात; मजदूर; रेकॉर्ड इस्पात
pairs | andaman | अण्डमान; टीम अंडमान; टीकाकरण जारवा
pairs | pregnant | गर्भवतियों; सोनोग्राफी; एम्बुलेंस; ऐम्बुलेंस
pairs | leopard | तेंदुआ; तेन्दुए; कालेज; पिंजरा
pairs | brahmos | दागी ब्रह्मोस; फिलीपींस; फिलिपींस; मिसाईल ब्रह्मोस
pairs | scholarship | छात्रवृत्तियां; छात्रावासों; छात्रवृति; आदिवासियों छात्रवृत्ति
pairs | gdp | ७.८ प्रतिशत; 7.8 फ़ीसदी; सम्भाली
pairs | kathak | गूंजा; सभागारों
pairs | weaver | बुनकर; साडी; साड़ियां; साड़ियों
pairs | bhagatsingh | भगत सिन्ह; चिट्ठी; २३ मार्च; चिठ्ठियां; शहीद दिवस
roman | kharge | kharge; khadge; karyasamiti; mallikarjun kharge
roman | pilot | sachin pilot; gehlot; padyatra; ajmer; ashok gahlot
roman | scindia | scindia; sindhia; gwalior hawai adda; gwalior airport; lokarpan
roman | naidu | naidu; chandrababu; amravati rajdhani; jagan mohan reddy; amaravati
roman | siddaramaiah | siddaramaiah; siddharamaiya; shivakumar; guarantee; dk shivkumar
roman | rajnath | rajnath singh; siachen; rajnaath
roman | lalu | lalu prasad; laloo; aiims; gurda; lalu yadav sehat
roman | mayawati | mayawati; bhatija; bsp; mayavati; uttaradhikari
roman | priyanka | priyanka; wayanad; parcha wayanad; vaynad; priyanka gandhi
roman | pant | rishabh pant; rishab; wicket keeping; durghatna; rushabh pant
roman | mandhana | smriti mandhana; harmanpreet kaur; ardhshatak; smruti; sabse tez
roman | sania | sania mirza; tennis; dubai; saniya
roman | gukesh | gukesh; vishwa vijeta; vishva vijeta gukesh; bisat
roman | bolt | usain bolt; jamaica; bolt; kirtimaan
roman | kabaddi | kabaddi; pro kabaddi; patna pirates; kabbadi; hattrick
roman | harris | kamala harris; kamla; chicago; democrat; namankan
roman | kim | kim jong un; uttar korea; north korea; missile kim; korea
roman | hezbollah | hezbollah; hizbullah; beirut; lebanon; bambari
roman | sydney | sydney; shark; samudra tat; tairaki; australia shark
roman | johannesburg | johannesburg; brics; south africa; sammelan; dakshin africa
roman | brazil | brazil; amazon ped; lula; amazon; brajil
roman | baghdad | baghdad; ret ka toofan; iraq; tufan ret; bagdad
roman | qatar | qatar; doha; phansi; fansi; nausainik; katar
roman | maldives | maldives; maldiv; muizzu; muijju; male
roman | vietnam | vietnam; hanoi; yagi; tabahi; typhoon yagi
roman | puducherry | puducherry; imarat; barish puducherry
roman | trivandrum | thiruvananthapuram; bandargah; vizhinjam; jahaj; tiruvanantapuram; jahaaz
roman | mangaluru | mangaluru; machhuare; machuare
roman | ooty | ooty; e-pass; nilgiri; e pass; paryatak ooty
roman | indore | indore; swachh; surat; svachh shahar; swachchh
roman | chandigarh | chandigarh; mayor; dhandhli; matpatra; chandigad mayor
roman | jamshedpur | jamshedpur; ispat; bonus; mazdoor; majdur
roman | andaman | andaman; port blair; jarwa; teekakaran; jarawa
roman | manipur | imphal; internet band; meitei; kuki; maitei; tanav
roman | malaria | malaria; machhardani; malaria vaccine; maleria
roman | cancer | cancer; dawa sasti; keemotherapy; chemotherapy; kainsar
roman | pregnant | garbhvati; ambulance; sonography; garbhwati mahila
roman | elephant | haathi; hathi; jalpaiguri; rail patri; haathi camera
roman | leopard | tendua; tenduaa; college; pinjra; pinjara
roman | brahmos | brahmos; philippines; brahmos missile; misail
roman | gaganyaan | gaganyaan; gaganyan; antariksh yatri; antriksh
roman | quantum | quantum; quantum computer; bhautik; shodh
roman | scholarship | chhatravritti; scholarship; chatravriti; hostel; chhatravas
roman | textbook | ncert; pathyapustak; textbook; pathya pustak
roman | paperleak | paper leak; parcha leak; solver giroh; pariksharthi
roman | ed | ed; ed raid; chhapa; chhape; rishwat; rishvat; hirasat
roman | inflation | mudrasfiti; khudra; dal mehngi; inflation; daal
roman | loan | grih rin; repo rate; home loan; kist; rin
roman | ev | electric scooter; subsidy; battery; sabsidi; jhatka
roman | gdp | gdp; arthvyavastha; arthavyavastha; economy
roman | mahabharat | mahabharat; shakuni; gufi paintal; mahabharata
roman | kathak | kathak; birju maharaj
roman | ganesh | ganesh utsav; lalbaug; ganeshotsav; lalbagh; dhol tasha
roman | tagore | shantiniketan; rabindranath tagore; vishwa dharohar; ravindranath thakur; dharohar
roman | weaver | banarasi saree; bunkar; sari; order; design
roman | bhagatsingh | bhagat singh; chitthi; shahidi diwas; shaheed diwas
exonym | puducherry | pondicherry
exonym | trivandrum | trivandrum; trivandrum port
exonym | mangaluru | mangalore
exonym | ooty | udhagamandalam
exonym | elephant | elephant
exonym | leopard | leopard
exonym | tagore | tagore
exonym | loan | loan
exonym | ev | electric scooter subsidy
exonym | kim | north korea missile
exonym | mangaluru | fishermen
exonym | gaganyaan | astronaut
abbr | ed | ईडी; ई.डी.; E.D.; ED
abbr | mayawati | ब.स.पा.; बीएसपी; BSP
abbr | gdp | जीडीपी; जी.डी.पी.
abbr | textbook | एन.सी.ई.आर.टी.; NCERT
abbr | elephant | AI कैमरा; ए.आई. कैमरे
abbr | lalu | AIIMS; एम्स लालू
mixed | pilot | sachin पायलट; सचिन pilot
mixed | kim | किम missile
mixed | ev | इलेक्ट्रिक scooter
mixed | leopard | college तेंदुआ
mixed | cancer | cancer दवा
mixed | bhagatsingh | bhagat सिंह
typo | siddaramaiah | siddramaiah; सिद्दारमैया; सिद्धरमैया
typo | johannesburg | johanesburg; जोहानसबर्ग; जोहांसबर्ग
typo | puducherry | पुडुचेरी; puduchery
typo | trivandrum | तिरुवनन्तपुरम; तिरूवनंतपुरम
typo | hezbollah | हिज्बुल्ला; hezbolla
typo | manipur | इम्फाल; imfal; मेइती
typo | gaganyaan | गगनयन; gagnyaan
typo | tagore | शान्तिनिकेतन; रविन्द्रनाथ; rabindernath
typo | mahabharat | महभारत; mahabarat
typo | quantum | क्वान्टम; quantam
`;
