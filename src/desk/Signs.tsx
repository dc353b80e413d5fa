/** The three signs of the desk: square for what must be mended, triangle for advice, tick for what is fine. */

const paths = {
	error: "M1 1h14v14H1zM5 5l6 6M11 5l-6 6",
	warning: "M8 1l7.5 14H.5zM8 6v4M8 11.5v1.8",
	fine: "M2 8.5l4 4L14 3.5",
} as const;

export type Severity = keyof typeof paths;

export function Sign({ of, name }: { of: Severity; name: string }) {
	const [shape = "", ...strokes] = paths[of].split(/(?<=z)/);
	return (
		<svg className={`desk-sign ${of}`} viewBox="0 0 16 16" role="img" aria-label={name}>
			<path d={shape} />
			{strokes.map((stroke) => (
				<path key={stroke} className="stroke" d={stroke} />
			))}
		</svg>
	);
}
