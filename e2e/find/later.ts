/**
 * What readers type for the stories of `laterStories.ts`, in the shape of `queries.ts`. By the first list the rules were mended; the second was asked only afterwards, and is held out.
 */

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
roman | dilli-pradushan, vishwavidyalaya | dilli
exonym | budget | budget 2026; बजट 2026
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
