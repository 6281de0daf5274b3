// src/components/source/sourceLine.ts
/** Publisher, title and date of a source in one line. */
function sourceLine({ publisher, title, date }, t) {
	return [
		t.local(publisher),
		t.local(title),
		date
	].filter(Boolean).join(t.lang === "zh" ? "，" : ", ");
}
export { sourceLine as t };
