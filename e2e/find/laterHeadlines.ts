/**
 * Headlines as those of 2020 to 2026 and what readers type who look for them, in the shape of `headlines.ts`, written in four parts before their author asked the search for them. At
 * first asking 99 % of the 762 queries found theirs beside the corpus and the other headlines.
 */
export const laterLines = `
सुशांत सिंह राजपूत की मौत की जाँच सीबीआई को | sushant singh rajput; sushant rajput cbi; susant singh maut
रिया चक्रवर्ती को ज़मानत मिली | riya chakraborty; rhea chakravarti bail; riya jamanat
हाथरस की पीड़िता का रात में अंतिम संस्कार | hathras; hatras pidita; haathras antim sanskar
लॉकडाउन में पैदल घर लौटे प्रवासी मज़दूर | lockdown majdoor; lokdaun pravasi; pravasi mazdur paidal
निज़ामुद्दीन मरकज़ में तबलीगी जमात के लोग मिले | nizamuddin markaz; tablighi jamaat; tabligi jamat
गलवान घाटी में चीनी सैनिकों से झड़प | galwan; galvan ghati; chini sainik jhadap
राफ़ेल विमान अंबाला पहुँचे | rafale ambala; rafel viman; rafal
राम मंदिर का भूमि पूजन | ram mandir; bhumi pujan; bhoomi poojan
टूलकिट मामले में दिशा रवि गिरफ़्तार | toolkit disha ravi; tulkit; disha ravi arrest
ऑक्सीजन की कमी से अस्पताल में हाहाकार | oxygen hospital; oksijan ki kami; aspatal oxygen
ब्लैक फ़ंगस के मरीज़ बढ़े | black fungus; blaik fangas; black fungus mareez
स्टेन स्वामी का हिरासत में निधन | stan swamy; sten swami; stan swami nidhan
लखीमपुर खीरी में किसानों पर चढ़ी गाड़ी | lakhimpur kheri; lakhimpur khiri kisan; lakhimpur
आर्यन ख़ान क्रूज़ ड्रग्स मामले में बरी | aryan khan; aaryan drugs; cruise drugs bari
बिपिन रावत का हेलिकॉप्टर कुन्नूर में गिरा | bipin rawat helicopter; vipin ravat; bipin rawat coonoor
हिजाब विवाद पर कर्नाटक हाईकोर्ट का फ़ैसला | hijab karnataka; hijab vivad; hizab high court
द कश्मीर फ़ाइल्स टैक्स फ़्री | kashmir files; kashmir fails tax free
नूपुर शर्मा के बयान पर बवाल | nupur sharma; noopur sharma bayan; nupur bawal
उदयपुर में दर्ज़ी कन्हैयालाल की हत्या | udaipur kanhaiya lal; kanhaiyalal darji; udaypur hatya
अग्निपथ योजना के ख़िलाफ़ ट्रेनें जलाईं | agnipath; agnipath yojana; agneepath train
मोरबी में झूला पुल टूटा | morbi; morbi pul; morbi jhula
श्रद्धा वालकर हत्याकांड में आफ़ताब का नार्को टेस्ट | shraddha walkar; aftab narco; sraddha aftaab
जोशीमठ की दरारों पर इसरो की रिपोर्ट | joshimath isro; darar; joshimath darare
पठान फ़िल्म के गाने बेशर्म रंग पर विवाद | besharam rang; pathan besharm; pathaan vivad
अतीक़ अहमद की पुलिस हिरासत में हत्या | atiq ahmad; atiq ahmed murder; ateek ahamad
मणिपुर में मैतेई और कुकी के बीच हिंसा | manipur; meitei kuki; manipur hinsa
नए संसद भवन का उद्घाटन, सेंगोल स्थापित | sansad bhavan; sengol; new parliament; naya sansad
चंद्रयान तीन चाँद के दक्षिणी ध्रुव पर उतरा | chandrayaan 3; chandrayan teen; dakshini dhruv
जी20 शिखर सम्मेलन के लिए सजी राजधानी | g20; g20 summit; shikhar sammelan
महिला आरक्षण विधेयक पारित | mahila arakshan; women reservation; mahila aarakshan bill
सिल्क्यारा सुरंग से इकतालीस मज़दूर निकले | silkyara; silkyara surang; silkyara tunnel
डीपफ़ेक वीडियो पर रश्मिका मंदाना ने जताई चिंता | rashmika mandanna; deepfake; dipfek rashmika
संसद में कूदे युवक, धुआँ छोड़ा | sansad dhuan; sansad me dhua
चुनावी बॉन्ड असंवैधानिक: सुप्रीम कोर्ट | electoral bond; chunavi bond; chunavi band supreme court
संदेशखाली में शाहजहाँ शेख़ गिरफ़्तार | sandeshkhali; shahjahan sheikh; sandesh khali
पुणे पोर्शे हादसे में नाबालिग़ को ज़मानत | pune porsche; porsche nabalig; porshe hadsa
रेमल चक्रवात बंगाल से टकराया | remal; cyclone remal; remal chakravat
कंचनजंगा एक्सप्रेस को मालगाड़ी ने मारी टक्कर | kanchanjunga express; kanchenjunga malgadi; kanchanjanga
वायनाड में भूस्खलन, सैकड़ों दबे | wayanad; vaynad bhuskhalan; waynad landslide
आरजी कर अस्पताल में डॉक्टर से दरिंदगी | rg kar; rg kar doctor; r g kar hospital
बांग्लादेश में तख़्तापलट, हसीना दिल्ली पहुँचीं | bangladesh takhtapalat; hasina; haseena bangladesh
बहराइच में भेड़ियों का आतंक | bahraich bhediya; bahraich wolf; behraich bhedia
तिरुपति लड्डू में मिलावट का आरोप | tirupati laddu; tirupati ladoo milawat; laddoo
बाबा सिद्दीक़ी को गोली मारी | baba siddique; baba siddiqui; baba sidiki goli
लॉरेंस बिश्नोई गिरोह की धमकी | lawrence bishnoi; lorens vishnoi; bishnoi dhamki
डोनाल्ड ट्रंप की वापसी, कमला हैरिस हारीं | donald trump; kamala harris; donald tramp kamla
महाकुंभ में मौनी अमावस्या पर भगदड़ | mahakumbh bhagdad; mauni amavasya; mahakumbh stampede; mauni amawasya
रणवीर इलाहाबादिया पर मुक़दमा | ranveer allahbadia; ranvir allahabadia; ranveer mukadma
पहलगाम में पर्यटकों पर आतंकी हमला | pahalgam; pahelgam hamla; pahalgam attack; pehalgam
ऑपरेशन सिंदूर में नौ ठिकाने तबाह | operation sindoor; oparesan sindur; sindoor
अहमदाबाद में एअर इंडिया का विमान गिरा | ahmedabad plane crash; ahmadabad viman; ahamdabad air india
आरसीबी की जीत के जश्न में भगदड़ | rcb; rcb stampede; rcb jashn
शुभांशु शुक्ला अंतरिक्ष स्टेशन पहुँचे | shubhanshu shukla; subhanshu shukla; shubhanshu space station
उपराष्ट्रपति जगदीप धनखड़ का इस्तीफ़ा | jagdeep dhankhar; jagdip dhankhad; dhankar resign; uprashtrapati
बिहार में मतदाता सूची का गहन पुनरीक्षण | voter list bihar; matdata suchi; gahan punrikshan
मालेगाँव विस्फोट मामले में साध्वी प्रज्ञा बरी | malegaon; sadhvi pragya; malegaon blast
धराली में बादल फटा | dharali; badal fata; dharali cloudburst; baadal phata
हरमनप्रीत की टीम ने जीता महिला विश्व कप | harmanpreet world cup; mahila vishwa cup; women world cup; vishwakap
नेपाल में जेन ज़ी का आंदोलन, ओली ने छोड़ी कुर्सी | nepal gen z; oli nepal; nepal andolan
ज़ोहरान ममदानी बने न्यूयॉर्क के मेयर | zohran mamdani; mamdani new york; joharan mamdani
लद्दाख़ में सोनम वांगचुक गिरफ़्तार | sonam wangchuk; sonam vangchuk ladakh; wangchuck
कफ़ सिरप से बच्चों की मौत, कंपनी पर ताला | cough syrup; kaf sirap; cough sirap bachche
इरफ़ान ख़ान नहीं रहे | irfan khan; irrfan khan; irphan
ऋषि कपूर का निधन | rishi kapoor; rishi kapur nidhan; rushi kapoor
अम्फान तूफ़ान ने मचाई तबाही | amphan; amfan toofan; cyclone amphan
आरोग्य सेतु ऐप डाउनलोड करने की अपील | arogya setu; aarogya setu app; arogy setu
विकास दुबे कानपुर में मुठभेड़ में ढेर | vikas dubey; vikas dube kanpur; vikas dubey encounter
सोनू सूद ने भेजे श्रमिक अपने गाँव | sonu sood; sonu sud shramik; sonu sood gaon
प्रशांत भूषण पर एक रुपये का जुर्माना | prashant bhushan; prasant bhusan; prashant bhushan jurmana
कंगना के दफ़्तर पर चला हथौड़ा | kangana office; kangna daftar; kangana hathauda
अर्णब गोस्वामी रिहा | arnab goswami; arnav goswami riha; arnab
सिंघु बॉर्डर पर डटे अन्नदाता | singhu border; singhu bordar; annadata
लाल क़िले पर फहराया निशान साहिब | lal qila; lal kila nishan sahib; red fort
चमोली में ग्लेशियर टूटा, तपोवन बाँध बहा | chamoli glacier; tapovan bandh; chamoli gleshiyar
एंटीलिया के बाहर विस्फोटक, सचिन वाज़े गिरफ़्तार | antilia; sachin vaze; antiliya sachin waze
दीदी ओ दीदी: नंदीग्राम में काँटे की टक्कर | nandigram; didi o didi; nandigraam takkar
रेमडेसिविर की कालाबाज़ारी | remdesivir; remdesivir kalabazari; ramdesivir
मिल्खा सिंह का निधन, उड़न सिख को सलाम | milkha singh; milkha sing; udan sikh
पेगासस जासूसी पर संसद ठप | pegasus; pegasus jasusi; pegases sansad
तालिबान के क़ब्ज़े में पंजशीर | taliban panjshir; panjsheer; talibaan panjshir
नीरज का सोना, बजरंग का काँसा | niraj sona; bajrang; neeraj gold
कैप्टन अमरिंदर सिंह ने छोड़ी कुर्सी | captain amarinder; amrinder singh; kaptan amarindar
चरणजीत सिंह चन्नी बने मुख्यमंत्री | charanjit channi; channi cm; charanjeet chanee
पुनीत राजकुमार को अंतिम विदाई | puneet rajkumar; punit rajkumar; puneeth rajkumar
सिद्धू मूसेवाला की गोली मारकर हत्या | sidhu moosewala; siddhu musewala; moose wala
केके का कोलकाता में आख़िरी शो | kk kolkata; kk show
एकनाथ शिंदे गुवाहाटी के होटल में | eknath shinde guwahati; guwahati hotel; ekanath shinde
शिंज़ो आबे को गोली लगी | shinzo abe; sinjo abe; shinzo aabe goli
राजू श्रीवास्तव एम्स में भर्ती | raju srivastava; raju shrivastav aiims; raju srivastav
चीता कूनो पहुँचा | kuno cheetah; cheeta kuno; kuno national park cheetah
भारत जोड़ो यात्रा कन्याकुमारी से चली | bharat jodo; bharat jodo yatra; kanyakumari yatra; kanya kumari
टी20 विश्व कप में पाकिस्तान को हराया | t20 world cup; t20 pakistan; vishwa kap t20
अंकिता भंडारी हत्याकांड में आरोपी का रिज़ॉर्ट ढहाया | ankita bhandari; ankita resort; ankita bhandaari
बिलक़ीस बानो के दोषी रिहा | bilkis bano; bilkees bano; bilqis doshi
पेले को फ़ुटबॉल जगत का सलाम | pele; pele football; futbal jagat
हिंडनबर्ग रिपोर्ट से हड़कंप | hindenburg; hindenburg report; hindanbarg
मनीष सिसोदिया शराब नीति मामले में गिरफ़्तार | manish sisodia; manish sisodiya; sharab neeti; liquor policy
अमृतपाल की तलाश में पंजाब में इंटरनेट बंद | amritpal; amrit pal punjab internet; amritpaal
द केरल स्टोरी पर पाबंदी | kerala story; the kerala story; keral stori
बिपरजॉय गुजरात की ओर बढ़ा | biparjoy; biporjoy gujarat; biparjoi
सीमा हैदर और सचिन की प्रेम कहानी | seema haider; sima haidar; seema sachin
टाइटन पनडुब्बी का मलबा मिला | titan; titan submarine; taitan pandubbi
नूंह में शोभायात्रा पर पथराव | nuh; nooh pathrav; nuh shobha yatra; nuh violence
लूना रूसी यान चाँद पर टकराया | luna; luna rusi yaan; russian luna
कावेरी जल विवाद पर बेंगलुरु बंद | cauvery; kaveri jal vivad; bengaluru bandh; kaveri
निज्जर की हत्या पर भारत और कनाडा आमने-सामने | nijjar; nijjar canada; nijar bharat kanada
एल्विश यादव पर साँप के ज़हर का केस | elvish yadav; elvish snake; elwish saanp
मोहम्मद शमी ने झटके सात विकेट | shami 7 wicket; mohammed shami; mohd shami
मोहन यादव मध्य प्रदेश के मुखिया | mohan yadav mp; mohan yadav; madhya pradesh mukhiya
भजनलाल शर्मा ने संभाली राजस्थान की बागडोर | bhajan lal sharma; bhajanlal rajasthan; bhajan lal
रामलला की प्राण प्रतिष्ठा | ram lalla; pran pratishtha; ramlala; pran pratistha
कर्पूरी ठाकुर को भारत रत्न | karpoori thakur; bharat ratna; karpuri thakur bharat ratn
हल्द्वानी के बनभूलपुरा में आगज़नी | haldwani; banbhoolpura; haldwani banbhulpura
अंतरिम बजट में नई घोषणा नहीं | interim budget; antrim bajat; interim bajat
नागरिकता संशोधन क़ानून लागू | caa; citizenship amendment; nagrikta kanoon; nagarikta sanshodhan
मुख़्तार अंसारी की बाँदा जेल में मौत | mukhtar ansari; mukhtar banda jail; muktar ansari
ईरान के राष्ट्रपति रईसी हेलिकॉप्टर दुर्घटना में मारे गए | raisi; iran president; raeesi helicopter; irani rashtrapati
प्रज्वल रेवन्ना जर्मनी से लौटा | prajwal revanna; prajval revanna; revanna germany
हाथरस सत्संग में मची भगदड़ | hathras satsang; satsang bhagdad; bhole baba hathras
मनु भाकर ने पेरिस में दागा निशाना | manu bhaker; manu bhakar paris; manu bhaker medal
कोलकाता कांड पर जूनियर डॉक्टरों की हड़ताल | junior doctor hadtal; junior doctors strike; juniyar doctor
रतन टाटा पंचतत्व में विलीन | ratan tata; ratan taata; rattan tata
अतुल सुभाष ने छोड़ा चौबीस पन्ने का पत्र | atul subhash; atul subhas; atul subhash letter
पुष्पा की स्क्रीनिंग में भगदड़, अल्लू अर्जुन गिरफ़्तार | allu arjun; alu arjun pushpa; allu arjun arrest
मनमोहन सिंह का निगमबोध घाट पर अंतिम संस्कार | manmohan singh; man mohan singh; nigambodh ghat
सैफ़ अली ख़ान पर चाकू से वार | saif ali khan; saif chaku; saif ali khan attack
दिल्ली की मुख्यमंत्री बनीं रेखा गुप्ता | rekha gupta; rekha gupta cm; delhi cm rekha
वक़्फ़ संशोधन विधेयक पर रात भर बहस | waqf bill; wakf sanshodhan; waqf amendment bill
टैरिफ़ पर अमेरिका से तनातनी | tariff; tarif america; us tariff; terrif
ट्रंप और पुतिन की अलास्का में भेंट | trump putin alaska; alaska; alaska bhent
सोनम रघुवंशी ने कराई पति की हत्या | sonam raghuvanshi; raja raghuvanshi; sonam raghuwanshi honeymoon
यूट्यूबर ज्योति मल्होत्रा जासूसी में पकड़ी गई | jyoti malhotra; jyoti youtuber; jyoti jasusi
लाल क़िला धमाके में फ़रीदाबाद का डॉक्टर | lal kila dhamaka; faridabad doctor; red fort blast
नीतीश दसवीं बार मुख्यमंत्री | nitish 10th time; nitish dasvi bar; nitish mukhyamantri
गणतंत्र दिवस परेड में सुखोई की गर्जना | republic day; republic day parade; gantantra diwas; 26 january parade; sukhoi
गया में पिंडदान करने उमड़े लोग | gaya; gaya pinddaan; gaya pind daan
गुरु नानक का प्रकाश पर्व धूमधाम से | gurpurab; guru nanak; guru nanak jayanti; prakash parv
क्रिसमस पर चर्च सजे | christmas; xmas; krismas church
यस बैंक के राणा कपूर गिरफ़्तार | yes bank rana kapoor; rana kapur; yes bank
विशाखापत्तनम के कारख़ाने से गैस रिसी | vizag gas leak; vishakhapatnam gas; visakhapatnam gas
टिड्डी दल ने राजस्थान में फ़सल चट की | tiddi dal; tiddi rajasthan; locust rajasthan
पालघर में साधुओं की पीट-पीटकर हत्या | palghar sadhu; palghar; paalghar hatya
भाजपा नेता तजिंदर बग्गा की गिरफ़्तारी पर तीन राज्यों की पुलिस भिड़ी | tajinder bagga; tejinder bagga; bagga giraftari
सोनिया से ईडी ने छह घंटे पूछे सवाल | sonia ed; soniya ed sawal; sonia gandhi ed
अर्पिता मुखर्जी के फ़्लैट से मिले करोड़ों | arpita mukherjee; arpita flat; arpita mukharji
नोएडा के ट्विन टावर ज़मींदोज़ | noida twin tower; twin towers; noeda tower
पीएफ़आई पर पाँच साल का प्रतिबंध | pfi ban; pfi pratibandh; pfi
मल्लिकार्जुन बने कांग्रेस अध्यक्ष | mallikarjun congress adhyaksh; congress president; malikarjun
गुजरात में भूपेंद्र पटेल की वापसी | bhupendra patel; bhupender patel gujarat; bhupendra patel gujrat
सत्येंद्र जैन को जेल में मालिश | satyendra jain; satyender jain jail; malish jail
कश्मीरी पंडित राहुल भट्ट की हत्या | kashmiri pandit; rahul bhatt; kashmiri pandit hatya
ज्ञानवापी में सर्वे, वज़ूख़ाने पर दावा | gyanvapi; gyanwapi survey; gyanvapi vazukhana; gyaanvapi
मथुरा ईदगाह पर याचिका मंज़ूर | mathura idgah; eidgah; mathura eidgah yachika
भोजशाला परिसर की खुदाई | bhojshala; bhojshala khudai; bhoj shala
सरयू नहर परियोजना पूरी | saryu nahar; saryu canal; sarayu nahar
दिल्ली-मुंबई एक्सप्रेसवे का पहला खंड खुला | delhi mumbai expressway; express way; dilli mumbai ekspresve
ईंधन पर उत्पाद शुल्क घटा | utpad shulk; excise duty; indhan utpad shulk
दो हज़ार के नोट चलन से बाहर | 2000 note; do hazar ke note; 2000 ka note; do hajar note
रुपया डॉलर के मुक़ाबले सबसे निचले स्तर पर | rupaya dollar; rupee dollar; dollar rupya
ज़ोमैटो के डिलीवरी बॉय की पिटाई | zomato; jomato delivery boy; zomato delivery
बायजूस पर दिवालिया कार्रवाई | byjus; byju's; baijus
ओला इलेक्ट्रिक की स्कूटी में आग | ola electric; ola scooty aag; ola scooter fire
अडाणी बंदरगाह का सौदा | adani bandargah; adani port; adaani sauda
इंडिगो की उड़ान में धक्का-मुक्की | indigo; indigo flight; indigo udan
बोइंग का दरवाज़ा हवा में उड़ा | boeing; boing darwaja; boeing door
मोबाइल रिचार्ज महँगा: जियो, एयरटेल ने बढ़ाए दाम | jio airtel; jio recharge; airtel richarge; mobile recharge mehnga
नेटफ़्लिक्स पर हीरामंडी का जलवा | netflix; heeramandi; hiramandi netflix
जवान ने पाँच सौ करोड़ कमाए | jawan 500 crore; jawan movie; javan 500 karod
एनिमल में रणबीर का ख़ूँख़ार रूप | animal ranbir; animal movie; enimal
आदिपुरुष के संवाद बदले जाएँगे | adipurush; adipurush samvad; aadipurush
ओपेनहाइमर को सात ऑस्कर | oppenheimer; openheimer oscar; oppenhimer
दंगल की सुहानी भटनागर का निधन | suhani bhatnagar; dangal suhani; suhani
पूनम पांडे की मौत की झूठी ख़बर | poonam pandey; punam pande; poonam pandey death
उर्फ़ी जावेद पर शिकायत दर्ज | urfi javed; uorfi javed; urfi jawed
बिग बॉस के विजेता बने मुनव्वर फ़ारूक़ी | munawar faruqui; bigg boss munawar; munavvar faruki
टी20 में सूर्या का तूफ़ानी शतक | surya shatak; t20 surya; surya century
विराट ने छोड़ी टेस्ट कप्तानी | virat test captaincy; virat kaptani; virat captain
हार्दिक पांड्या और नताशा अलग हुए | hardik pandya natasha; hardik pandya; hardik natasha
शुभमन गिल बने कप्तान | shubman gill; subhman gill kaptan; shubhman gil
वैभव सूर्यवंशी ने पैंतीस गेंद में जड़ा शतक | vaibhav suryavanshi; vaibhav suryawanshi; vaibhav 35 ball
पीआर श्रीजेश ने हॉकी से ली विदाई | sreejesh; pr sreejesh; srijesh hockey
अवनी लेखरा ने पैरालंपिक में रचा इतिहास | avani lekhara; avni lekhra; paralympic; paralympics avani
सुमित नागल ने किया उलटफेर | sumit nagal; sumeet nagal; sumit nagal tennis
लक्ष्य सेन सेमीफ़ाइनल में | lakshya sen; laksh sen; lakshya semifinal
अमन सहरावत ने कुश्ती में दिलाया कांसा | aman sehrawat; aman sherawat; aman kushti
रवि दहिया की शादी | ravi dahiya; ravi dahia shadi; ravi dahiya shaadi
सात्विकसाईराज की जोड़ी हारी | satwiksairaj; satviksairaj; satwik jodi
यूरो कप में स्पेन चैंपियन | euro cup; euro cup spain; uro cup champion
चीन में रहस्यमय निमोनिया | china pneumonia; chin nimoniya; china mystery pneumonia
एचएमपीवी का पहला मरीज़ बेंगलुरु में | hmpv; hmpv virus; hmpv bengaluru; hmpv bangalore
गुइलेन बैरे सिंड्रोम से पुणे में दहशत | guillain barre; guillain barre pune; gbs pune
सीरिया में असद की सत्ता गई | assad syria; asad siriya; bashar assad
कैलिफ़ोर्निया के जंगलों की आग | california fire; kailifornia aag; california jungle fire
म्यांमार में भूकंप, मांडले तबाह | myanmar earthquake; mandalay; myanmar bhukamp
पोप फ़्रांसिस का निधन, नए पोप लियो | pope francis; pop francis; pope leo
हूती विद्रोहियों ने लाल सागर में जहाज़ पर दागी मिसाइल | houthi; huti vidrohi; red sea houthi
इज़राइल ने ईरान के परमाणु ठिकानों पर बम बरसाए | israel iran; isreal iran parmanu; izrail iran
बलूच विद्रोहियों ने ट्रेन अग़वा की | baloch train; balochistan train hijack; baloch vidrohi
जनता कर्फ़्यू में बजीं थालियाँ | janta curfew; janata curfew thali; janta karfu
पीएम केयर्स फ़ंड पर सवाल | pm cares; pm cares fund; pm kares
दीप सिद्धू की सड़क हादसे में मौत | deep sidhu; dip siddhu; deep sidhu accident
गुलाम नबी आज़ाद ने छोड़ी कांग्रेस | ghulam nabi azad; gulam nabi; ghulam nabi aazad congress
राम रहीम को फिर मिली पैरोल | ram rahim; ram raheem parole; ram rahim perol
आसाराम को उम्रक़ैद | asaram; aasaram; asaram umrakaid; asaram bapu
बागेश्वर धाम के धीरेंद्र शास्त्री का दरबार | bageshwar dham; dhirendra shastri; bageshwar baba; dheerendra
जोमैटो से हटाया गया हरा रंग | zomato hara; zomato green
कूनो में ज्वाला ने दिए शावक | kuno jwala; kuno cheetah shavak; jwala shavak
राजौरी में घात लगाकर हमला, पाँच जवान शहीद | rajouri; rajauri hamla; rajori jawan
अनंतनाग में कर्नल मनप्रीत शहीद | anantnag; manpreet anantnag; colonel manpreet; anantanag
सूरजकुंड मेले में झूला टूटा | surajkund mela; suraj kund; surajkund jhula
काँवड़ यात्रा मार्ग पर दुकानों के नाम | kanwar yatra; kavad yatra; kanvad dukan; kanwad
जगन्नाथ रथ यात्रा में उमड़े भक्त | jagannath rath yatra; jagannath; jaganath rathyatra; rath yatra puri
ओणम पर फूलों की रंगोली | onam; onam rangoli
पोंगल पर जल्लीकट्टू | pongal; jallikattu; jalikattu
बिहू नाच का विश्व कीर्तिमान | bihu; bihu dance; bihu nach
ईद पर नमाज़ सड़क पर नहीं | eid namaz; id namaj; eid sadak
गणेश चतुर्थी पर लालबाग के राजा | ganesh chaturthi; lalbaug; lalbagcha raja; ganesh chaturthi lalbag
दुर्गा पूजा के पंडाल यूनेस्को की सूची में | durga puja unesco; durga pooja pandal; durga puja pandal
नवरात्रि में गरबा की धूम | navratri garba; navaratri; garba
करवा चौथ पर चाँद का इंतज़ार | karva chauth; karwa chauth; karwachauth; karva choth
मकर संक्रांति पर पतंगबाज़ी | makar sankranti; sankranti patang; patangbazi
बिग बी ने ख़रीदा बंगला | big b; big b bungalow; big b bangla
कपिल शर्मा के कैफ़े पर गोलियाँ | kapil sharma; kapil sharma cafe; kapil cafe firing
धर्मेंद्र की तबीयत बिगड़ी | dharmendra; dharmender tabiyat; dharmendra tabiyat
गोविंदा के पैर में लगी गोली | govinda; govinda goli; govinda pair
ज़ुबिन गर्ग की सिंगापुर में डूबने से मौत | zubeen garg; jubin garg; zubin garg singapore
शेफाली जरीवाला नहीं रहीं | shefali jariwala; shefali; shefali jarivala
दिलजीत दोसांझ के शो पर विवाद | diljit dosanjh; diljeet dosanjh; diljit show
बादशाह के क्लब पर बम | badshah club; badshah; badshah bum
यूपी में मदरसों का सर्वे | up madrasa; up madarsa survey; madrassa
केंद्र ने वापस लिए तीन कृषि क़ानून | krishi kanoon; farm laws; krishi kanun vapas; teen krishi kanoon
पुरानी पेंशन की माँग पर दिल्ली कूच | old pension; purani pension; purani penshan; ops pension
आठवें वेतन आयोग को मंज़ूरी | 8th pay commission; aathvan vetan aayog; vetan ayog; 8va vetan aayog
लाड़ली बहना की किस्त बढ़ी | ladli behna; ladli bahna kist; laadli behna; ladli behen
माझी लाडकी बहीण के खाते में रक़म | ladki bahin; majhi ladki bahin; laadki bahin
ट्रेन में तत्काल टिकट के लिए ओटीपी | tatkal ticket; tatkal otp; railway tatkal; tatkaal ticket
दिल्ली स्टेशन पर भगदड़ में अठारह की मौत | delhi station stampede; dilli station bhagdad; new delhi station
बेंगलुरु में चिन्नास्वामी के बाहर कुचले गए लोग | chinnaswamy; chinnaswami; chinaswamy bengaluru
आतिशी ने संभाली कमान | atishi; aatishi; atishi marlena
स्वाति मालीवाल से मारपीट | swati maliwal; swati malival; swati maaliwal
ताहिर हुसैन को अंतरिम ज़मानत | tahir hussain; taahir husain bail; tahir jamanat
उमर ख़ालिद की याचिका ख़ारिज | umar khalid; umar khaalid; umar khalid bail; omar khalid
यासीन मलिक ने मानी टेरर फ़ंडिंग | yasin malik; yaseen malik; yasin malik terror
कुलदीप सेंगर की सज़ा निलंबित | kuldeep sengar; kuldip sengar; sengar saja
`;
