/** The wordmark पाठक, hanging from a line drawn elsewhere, in each of its moods. */

const letters = {
	pa: "M310 -119Q277 -119 240 -133Q204 -147 170 -172Q136 -196 108 -228Q82 -260 65 -296Q49 -333 49 -370V-580L100 -560L190 -493V-265Q202 -250 220 -243Q238 -236 257 -236Q289 -236 320 -251Q350 -266 371 -297Q392 -328 396 -376L490 -274Q460 -198 412 -158Q364 -119 310 -119ZM475 40 380 -14V-580L425 -560L514 -493V22ZM778 40 683 -14V-580L728 -560L818 -493V22Z",
	tha: "M1278 34Q1216 34 1158 12Q1100 -9 1053 -46Q1007 -84 980 -132Q953 -181 953 -235Q953 -285 978 -326Q1003 -366 1054 -390Q1104 -414 1179 -414H1279L1359 -288H1208Q1142 -288 1111 -258Q1080 -228 1080 -188Q1080 -166 1090 -142Q1101 -120 1120 -101Q1144 -88 1170 -82Q1196 -76 1220 -76Q1266 -76 1298 -93Q1330 -110 1348 -136Q1364 -163 1364 -194Q1364 -224 1348 -255Q1331 -286 1300 -312L1330 -378Q1378 -352 1414 -314Q1450 -276 1470 -232Q1490 -188 1490 -144Q1490 -92 1463 -52Q1436 -11 1389 12Q1341 34 1278 34ZM1364 -294 1232 -318V-580L1274 -560L1364 -493Z",
	ka: "M2146 5 2052 -96Q2114 -142 2154 -182Q2194 -222 2194 -261Q2194 -279 2183 -294Q2172 -308 2147 -308Q2122 -308 2092 -290Q2061 -271 2030 -238Q1998 -206 1970 -163L1920 -276Q1942 -317 1972 -352Q2002 -386 2039 -408Q2076 -430 2120 -430Q2171 -430 2213 -402Q2255 -374 2280 -328Q2306 -283 2306 -230Q2306 -161 2263 -102Q2220 -44 2146 5ZM1808 -92Q1772 -92 1730 -107Q1688 -122 1650 -150Q1614 -177 1590 -216Q1567 -254 1567 -302Q1567 -340 1583 -372Q1599 -404 1628 -427Q1656 -450 1695 -458Q1734 -468 1778 -458L1944 -373L1930 -306Q1896 -330 1864 -344Q1832 -358 1801 -358Q1766 -358 1742 -342Q1718 -326 1706 -301Q1694 -276 1696 -248Q1698 -221 1715 -198Q1745 -189 1780 -199Q1814 -208 1846 -234Q1876 -260 1894 -299L1951 -172Q1924 -137 1890 -115Q1856 -92 1808 -92ZM1968 40 1872 -14V-580L1918 -560L2006 -493V22Z",
	line: "M-6000-648H20000V-572H-6000z",
	brokenLine: "M-6000-648H1016L966-572H-6000zM1300-648H20000V-572H1250z",
};

/** What the wordmark tells: nothing special, no such page, a failure, no network, a story taken back, a story that moved. */
export type Mood = "plain" | "missing" | "failed" | "offline" | "withdrawn" | "moved";

/** In any mood but `plain` the line is drawn with the letters, across the page. */
export function Wordmark({ mood, className }: { mood: Mood; className?: string | undefined }) {
	return (
		<svg className={className} viewBox="52 -580 2243 625" aria-hidden="true">
			{mood !== "plain" && <path d={mood === "offline" ? letters.brokenLine : letters.line} />}
			<path d={letters.pa} />
			<Eye mood={mood} />
			<path d={letters.ka} />
		</svg>
	);
}

const pupil = (x: number) => <circle fill="var(--accent)" cx={x} cy="-186" r="62" />;

function Eye({ mood }: { mood: Mood }) {
	switch (mood) {
		case "missing":
			return (
				<circle
					cx="1222"
					cy="-216"
					r="236"
					fill="none"
					stroke="var(--control)"
					strokeWidth="54"
					strokeDasharray=".1 123.47"
					strokeLinecap="round"
				/>
			);
		case "failed":
			return (
				<g transform="translate(36 118) rotate(-17 1222 -150)">
					<path d={letters.tha} />
					{pupil(1222)}
				</g>
			);
		case "withdrawn":
			return (
				<>
					<path d={letters.tha} />
					<path d="M1108 -186h228" fill="none" stroke="var(--accent)" strokeWidth="46" />
				</>
			);
		case "moved":
			return (
				<>
					<path d={letters.tha} />
					{pupil(1282)}
				</>
			);
		default:
			return (
				<>
					<path d={letters.tha} />
					{pupil(1222)}
				</>
			);
	}
}
